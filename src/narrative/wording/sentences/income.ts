import { printedName } from "../../accounts";
import { type Drafting, money, shareOf } from "../../drafting";
import { income, opening } from "../../concepts";
import type { Run } from "../../narrative";
import { type Part } from "../../parts";
import { isZero, type Known, type Quantity, total } from "../../quantity";
import { isOneNumber } from "../../../reckoning";
import type { TableKind } from "../../../recognition";
import { INCOME_SOURCES, type IncomeSource } from "../../../report";
import { listed, say } from "../../say";

/** Something with a name and an amount, to be listed. */
export interface Line extends Part {
  readonly amount: Known;
}

export interface IncomeLine extends Line {
  readonly source: IncomeSource;
}

/** Sources of this year's income in their order. Zero ones are kept where 收支总表 has a line for them. */
export function incomeLines(
  d: Drafting,
  names: Readonly<Record<IncomeSource, string>>,
  keepZero: boolean,
): readonly IncomeLine[] {
  const summary = new Set(d.now.tables(...SUMMARIES).map(({ sheet }) => sheet));
  const sources = INCOME_SOURCES.map((source) => ({ source, amount: income(d.now, "all", source) }));
  const stated = new Map(sources.map(({ source, amount }) => [source, amount]));
  return sources.flatMap(({ source, amount }) => {
    if (amount === null || isSubtotal(source, stated)) return [];
    const hasLine = amount.cells.some(({ cell }) => summary.has(cell.sheet));
    if (isZero(amount) && !(keepZero && hasLine)) return [];
    return [{ id: `income.${source}`, source, name: names[source], amount }];
  });
}

/** 财政拨款收入 over the three budgets, 单位资金收入 over 事业收入 and its like: beside its parts it would be counted twice. */
function isSubtotal(source: IncomeSource, stated: ReadonlyMap<IncomeSource, Known | null>): boolean {
  if (source === "fiscal") return (stated.get("general") ?? null) !== null;
  if (source !== "unit-funds") return false;
  const whole = stated.get(source) ?? null;
  const parts = UNIT_FUNDS.flatMap((one) => stated.get(one) ?? []);
  const sum = total("", parts);
  return whole !== null && sum !== null && !isZero(sum) && isOneNumber(whole.amount, sum.amount);
}

const UNIT_FUNDS: readonly IncomeSource[] = [
  "institution",
  "business",
  "superior-subsidy",
  "subordinate-remittance",
  "other",
];

const SUMMARIES: readonly TableKind[] = ["dept-budget-summary", "final-income-expenditure-summary"];

export function carriedOver(d: Drafting, name: string, keepZero: boolean): readonly Line[] {
  const amount = opening(d.now, "all");
  return amount === null || (isZero(amount) && !keepZero) ? [] : [{ id: "carry.opening", name, amount }];
}

/** 一般公共预算拨款收入2781.2万元，占100%；… */
export function sharesOf(d: Drafting, lines: readonly Part[], whole: Quantity): readonly Run[] {
  return listed(
    lines.map((line) => say`${printedName(line)}${money(d, line.amount)}${sharePhrase(d, line.amount, whole)}`),
    "；",
  );
}

/** ，占15.26%; nothing where there is no whole to take a share of. */
export function sharePhrase(d: Drafting, part: Quantity, whole: Quantity): readonly Run[] {
  const share = shareOf(d, part, whole);
  return share === null ? [] : say`，占${share}`;
}
