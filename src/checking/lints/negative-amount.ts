import { formatDecimal } from "../../amounts";
import type { Finding } from "../finding";
import { columnLabel, rowLabel } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { type AmountPlace, amountsOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "negative-amount";

function* findings(books: Books): Iterable<Finding> {
  for (const table of visibleTables(books)) {
    const negative = amountsOf(table).filter((place) => isNegative(place) && !mayBeNegative(place));
    const first = negative[0];
    if (first?.cell.state !== "amount") continue;
    yield discovered({
      rule: RULE,
      severity: "warning",
      message: negative.length === 1 ? RULE : "negative-amounts",
      data: {
        table: titleOf(table),
        row: rowLabel(first.row),
        column: columnLabel(first.column),
        value: formatDecimal(first.cell.amount.value, { decimals: 2, grouping: true }),
        count: negative.length,
      },
      cells: negative.map(({ cell }) => cell.cell),
      key: table.key,
    });
  }
}

function isNegative({ cell }: AmountPlace): boolean {
  return cell.state === "amount" && cell.amount.value.isNegative() && !cell.amount.value.isZero();
}

/** Changes against last year, and balances, which a final account may overdraw. */
const CHANGE = /增减|增加|减少|变动|变化|差额|差异|调整|[±+]\/?-/;
const BALANCE = /结转|结余|差额|收支差/;

function mayBeNegative({ column, row }: AmountPlace): boolean {
  return column.path.some((text) => CHANGE.test(text) || BALANCE.test(text)) || BALANCE.test(row.name ?? "");
}

export const negativeAmount: LintRule = {
  id: RULE,
  title: "金额不是负数",
  severity: "warning",
  basis: "预算收入、支出不以负数编列；冲减应在原项目中扣除后列净额。",
  proves: "收入、支出各栏没有负数。",
  appliesTo: "各表的金额栏。结转结余和增减变动的行、栏可以是负数，不查。",
  advice: "核对正负号；确为冲减的，在表下注明原因后认可。",
  messages: [RULE, "negative-amounts"],
  reasons: [],
  findings,
};
