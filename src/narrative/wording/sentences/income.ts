import { type Drafting, money, shareOf } from "../../drafting";
import { income, opening } from "../../concepts";
import type { Run } from "../../narrative";
import { isZero, type Known, type Quantity } from "../../quantity";
import type { TableKind } from "../../../recognition";
import { INCOME_SOURCES, type IncomeSource } from "../../../report";
import { listed, say } from "../../say";

/** Something with a name and an amount, to be listed. */
export interface Line {
  readonly name: string;
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
  const general = sources.find(({ source }) => source === "general")?.amount ?? null;
  return sources.flatMap(({ source, amount }) => {
    // 财政拨款收入 is the sum of the three budgets; where these stand it would be counted twice.
    if (amount === null || (source === "fiscal" && general !== null)) return [];
    const hasLine = amount.cells.some(({ cell }) => summary.has(cell.sheet));
    return !isZero(amount) || (keepZero && hasLine) ? [{ source, name: names[source], amount }] : [];
  });
}

const SUMMARIES: readonly TableKind[] = ["dept-budget-summary", "final-income-expenditure-summary"];

export function carriedOver(d: Drafting, name: string, keepZero: boolean): readonly Line[] {
  const amount = opening(d.now, "all");
  return amount === null || (isZero(amount) && !keepZero) ? [] : [{ name, amount }];
}

/** 一般公共预算拨款收入2781.2万元，占100%；… */
export function sharesOf(d: Drafting, lines: readonly Line[], whole: Quantity): readonly Run[] {
  return listed(
    lines.map(({ name, amount }) => say`${name}${money(d, amount)}${sharePhrase(d, amount, whole)}`),
    "；",
  );
}

/** ，占15.26%; nothing where there is no whole to take a share of. */
export function sharePhrase(d: Drafting, part: Quantity, whole: Quantity): readonly Run[] {
  const share = shareOf(d, part, whole);
  return share === null ? [] : say`，占${share}`;
}
