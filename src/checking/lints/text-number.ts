import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { type AmountPlace, amountsOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "text-number";

function* findings(books: Books): Iterable<Finding> {
  const texts = visibleTables(books).flatMap((table) => {
    const own = amountsOf(table).filter(({ cell }) => cell.state === "amount" && cell.source === "text");
    return own.length === 0 ? [] : [own];
  });
  if (texts.length > MOST_TABLES) yield told(texts, "text-number-throughout", "throughout");
  else for (const own of texts) yield told([own], RULE, own[0]!.table.key);
}

/** In more tables than these it is how the book was exported, and mended in one go. */
const MOST_TABLES = 3;

function told(texts: readonly (readonly AmountPlace[])[], message: string, key: string): Finding {
  const places = texts.flat();
  return discovered({
    rule: RULE,
    severity: "warning",
    message,
    data: { table: titleOf(places[0]!.table), tables: texts.length, count: places.length },
    cells: places.map(({ cell }) => cell.cell),
    key,
  });
}

export const textNumber: LintRule = {
  id: RULE,
  title: "金额存为数字而不是文本",
  severity: "warning",
  basis: "Excel 的求和公式不计入文本；存为文本的数字看得见、加不上。",
  proves: "金额单元格里存的是数字。本程序照样读取文本数字参加核对，但表里的公式不会。",
  appliesTo: "各表的金额栏，每张表只提示一次；多数表都这样的，整本只提示一次。",
  advice: "选中这些单元格，用“分列”或“转换为数字”改成数字。",
  messages: [RULE, "text-number-throughout"],
  reasons: [],
  findings,
};
