import { DECLARED_EMPTY } from "../../lexicon";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { emptinessNotes } from "./reading/table-area";
import { CONDITION } from "./reading/vocabulary";
import { amountsOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "empty-with-amounts";

function* findings(books: Books): Iterable<Finding> {
  for (const table of visibleTables(books)) {
    if (table.table.empty) continue;
    const note = emptinessNotes(table, books).find(({ plain }) => DECLARED_EMPTY.test(plain) && !CONDITION.test(plain));
    if (note === undefined) continue;
    const amounts = amountsOf(table).filter(({ cell }) => cell.state === "amount" && !cell.amount.value.isZero());
    const first = amounts[0];
    if (first === undefined) continue;
    yield discovered({
      rule: RULE,
      severity: "inconsistent",
      data: { table: titleOf(table), note: note.text.trim(), count: amounts.length },
      cells: [note.cell, first.cell.cell],
      key: table.key,
    });
  }
}

export const emptyWithAmounts: LintRule = {
  id: RULE,
  title: "写明空表的表里没有金额",
  severity: "inconsistent",
  basis: "表与表下说明应当一致：说明为空表，表内就不能有数。",
  proves: "表下（或表内）写了“此表无数据”“故本表为空表”的，表里确实没有金额。",
  appliesTo: "填了非零金额的表。带“如”“若”的填表说明不算。",
  advice: "本年有数就删去说明，没有数就清除金额；多半是沿用上年模板时忘了改。",
  messages: [RULE],
  reasons: [],
  findings,
};
