import { compact } from "../../amounts";
import type { SheetRole } from "../../recognition";
import type { CellRef, Sheet } from "../../workbook";
import { CellSet } from "../cell-set";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { grouped } from "./reading/grouped";
import { amountsOf, sheetOf, visibleTables } from "./reading/walk";

const RULE = "placeholder";

/** What a template leaves behind, by the sentence that tells of it. */
const RESIDUES: readonly (readonly [message: string, pattern: RegExp])[] = [
  ["placeholder-error", /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)/],
  [RULE, /(?<![A-Za-z\d])[Xx×╳]{2,}(?![A-Za-z\d])|(?<!\d)(?:19|20)[Xx×╳]{2}|[Xx×╳](?=年|月|日(?!期))/],
  [
    RULE,
    /【[\s_…]*】|【(?=[^】]*(?:填|选择|输入|待定|待补))[^】]*】|(?:请|此处|这里)(?:填写|填入|填报|输入|选择)|待填|待补充/,
  ],
  // A blank line after 填表人： is there to be signed; one before 年 or 万元 was to be filled in.
  [RULE, /_{2,}(?=年|月|[万千]?元|个|项|人|%)|\$\{[^}]*\}|\{\{[^}]*\}\}/],
  ["placeholder-year", /(?<![\d.])20\d年|(?<!\d)20\d{3}年/],
  ["placeholder-markup", /<\/?(?:p|br|span|div|font|strong|b|td|tr)\b[^<>]{0,200}>|&(?:nbsp|lt|gt|amp|quot);/i],
];

const READ_ROLES: ReadonlySet<SheetRole> = new Set(["table", "cover", "table-of-contents", "narrative"]);

interface Residue {
  readonly message: string;
  readonly cell: CellRef;
  readonly text: string;
}

function* findings(books: Books): Iterable<Finding> {
  const { current, workbook } = books;
  for (const { sheet: name, role } of current.recognition.sheets) {
    const sheet = sheetOf(workbook, name);
    if (sheet?.visibility !== "visible" || !READ_ROLES.has(role)) continue;
    const residues = residuesOf(sheet);
    if (residues.length === 0) continue;
    const tables = visibleTables(books).filter(({ table }) => table.sheet === name);
    const amounts = new CellSet();
    for (const table of tables) for (const { cell } of amountsOf(table)) amounts.add(cell.cell);
    const elsewhere = residues.filter(({ cell }) => !amounts.has(cell));
    const severityOf = ({ message, cell }: Residue) =>
      message === "placeholder-error" && !isBeside(cell, tables) ? "error" : "warning";
    for (const [severity, alike] of grouped(elsewhere, severityOf))
      for (const [message, own] of grouped(alike, (residue) => residue.message))
        yield discovered({
          rule: RULE,
          severity,
          message,
          data: { sheet: name, count: own.length, text: own[0]!.text },
          cells: own.map(({ cell }) => cell),
          key: `${message}|${name}${message === "placeholder-error" && severity === "warning" ? "|beside" : ""}`,
        });
  }
}

/** Right or left of every table of the sheet: somebody's scratch, which the table does not rest on. */
function isBeside({ column }: CellRef, tables: ReturnType<typeof visibleTables>): boolean {
  const columns = tables.flatMap(({ table }) => table.columns.map((one) => one.column));
  return columns.length > 0 && (column < Math.min(...columns) || column > Math.max(...columns));
}

/** Every residue has one of these in it, in either width; few other texts do. */
const TELLING = /[#＃XxＸｘ×╳【_＿$＄<＜&＆{｛请此这待年]/;

/** Longer texts are shown from a little before the residue on. */
const SHOWN = 24;

function residuesOf(sheet: Sheet): readonly Residue[] {
  const residues: Residue[] = [];
  for (let row = 0; row < sheet.rowCount; row++)
    for (const place of sheet.row(row)) {
      const { value, text } = place[1];
      if (typeof value !== "string" || !TELLING.test(text)) continue;
      const residue = residueIn(text, { sheet: sheet.name, row, column: place[0] });
      if (residue !== null) residues.push(residue);
    }
  return residues;
}

function residueIn(text: string, cell: CellRef): Residue | null {
  const plain = compact(text);
  for (const [message, pattern] of RESIDUES) {
    const at = pattern.exec(plain)?.index;
    if (at === undefined) continue;
    const from = Math.max(0, at - SHOWN / 2);
    const shown = plain.slice(from, from + SHOWN);
    return { message, cell, text: `${from > 0 ? "…" : ""}${shown}${from + SHOWN < plain.length ? "…" : ""}` };
  }
  return null;
}

export const placeholder: LintRule = {
  id: RULE,
  title: "没有遗留的占位符和模板文字",
  severity: "warning",
  basis: "公开文本应当完整；占位符、填表提示和公式错误值都说明还没有填完。",
  proves: "表名、说明、指标等文字里没有 ×××、【】、请填写、空白下划线，没有漏写的年份、网页标记，也没有公式错误值。",
  appliesTo:
    "认出的表、封面、目录和文字说明，每张工作表同一种遗留只提示一次。金额栏里的错误值见“金额单元格里是数字”；隐藏的工作表不查。",
  advice: "补上应填的内容，或删去提示文字。",
  messages: [RULE, "placeholder-year", "placeholder-markup", "placeholder-error"],
  reasons: [],
  findings,
};
