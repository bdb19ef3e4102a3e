import { factKey, type IncomeSource, type Nature, type Scope, type ThreePublicItem } from "../report";
import { isOneNumber } from "../reckoning";
import { kindsWhere, type ProcurementCategory, type TableKind } from "../recognition";
import { isZero, type Known, nothing, total } from "./quantity";
import type { Source } from "./source";

/** 收支总数 of the whole unit, or of its fiscal appropriation. */
export function grandTotal(source: Source, scope: "all" | "fiscal"): Known | null {
  return (
    source.first(factKey("grand-total", scope, null, "income"), factKey("grand-total", scope, null, "expenditure")) ??
    withOpening(source, scope)
  );
}

/** 收入总计, never from a table of expenditure. */
export function incomeTotal(source: Source, scope: "all" | "fiscal"): Known | null {
  const stated = source.read("grand-total", scope, null, "income");
  if (stated !== null) return stated;
  const income = source.read("income", scope, null);
  return income === null ? null : withBalance(income, source.read("carry", scope, "opening"));
}

/** 支出总计, never from a table of income. */
export function spendingTotal(source: Source, scope: "all" | "fiscal"): Known | null {
  const stated = source.read("grand-total", scope, null, "expenditure");
  if (stated !== null) return stated;
  const spent = source.read("expenditure", scope, null);
  return spent === null ? null : withBalance(spent, source.read("carry", scope, "closing"));
}

/** What came in or went out in the year, and what was carried over beside it. */
function withBalance(ofYear: Known, carried: Known | null): Known | null {
  return total(ofYear.label, carried === null || isZero(carried) ? [ofYear] : [ofYear, carried]);
}

/** Where a table prints no 总计: the income of the year and what was carried over. */
function withOpening(source: Source, scope: "all" | "fiscal"): Known | null {
  const income = source.read("income", scope, null);
  if (income === null) return source.read("expenditure", scope, null);
  const opening = source.read("carry", scope, "opening");
  const parts = opening === null || opening.amount.value.isZero() ? [income] : [income, opening];
  return total(income.label, parts);
}

export function income(source: Source, scope: Scope, from: IncomeSource | null): Known | null {
  return source.read("income", scope, from);
}

export function opening(source: Source, scope: Scope): Known | null {
  return source.read("carry", scope, "opening");
}

export function spending(source: Source, scope: Scope, nature: Nature = "total"): Known | null {
  const stated = source.read("expenditure", scope, null, nature);
  if (stated !== null) return stated;
  const empty = nature === "total" ? source.empty(...(scope === "all" ? [] : listsOf(scope))) : null;
  return (
    empty ?? (scope === "all" && nature === "total" ? source.read("grand-total", "all", null, "expenditure") : null)
  );
}

/** The lists of spending by account of one budget. */
function listsOf(scope: Scope): readonly TableKind[] {
  return kindsWhere(({ fund, lists }) => lists === "expenditure" && fund === scope);
}

/** 一般公共预算当年拨款: this year's money only, where the tables tell it from what was carried over. */
export function currentAppropriation(source: Source): Known | null {
  return (
    source.first(
      factKey("expenditure", "general", null, "current"),
      factKey("income", "fiscal", "general"),
      factKey("income", "all", "general"),
    ) ?? spending(source, "general")
  );
}

/** The column of the general budget whose parts make up 当年拨款. */
export function currentNature(source: Source): Extract<Nature, "current" | "total"> {
  const current = source.read("expenditure", "general", null, "current");
  const whole = source.read("expenditure", "general", null);
  if (current === null || (whole !== null && isOneNumber(whole.amount, current.amount))) return "total";
  return "current";
}

const PERSONNEL_CLASSES = ["301", "303"];

export function basicSpending(source: Source): Known | null {
  return source.first(factKey("economic", "general", null, "basic"), factKey("expenditure", "general", null, "basic"));
}

export function personnelSpending(source: Source): Known | null {
  return source.read("economic", "general", null, "personnel") ?? sumOfClasses(source, true);
}

export function publicSpending(source: Source): Known | null {
  return source.read("economic", "general", null, "public") ?? sumOfClasses(source, false);
}

/** 301 and 303 are 人员经费, every other 类 is 公用经费, where the table itself does not divide them. */
function sumOfClasses(source: Source, personnel: boolean): Known | null {
  const classes = source.report
    .codes("economic", "general", "basic", 3)
    .filter((code) => PERSONNEL_CLASSES.includes(code) === personnel);
  const parts = classes.flatMap((code) => source.read("economic", "general", code, "basic") ?? []);
  return total(parts.map((part) => part.label).join("、"), parts);
}

/** 款 of the basic expenditure with their amounts, as the table's own columns divide them. */
export function basicSections(
  source: Source,
  part: "personnel" | "public",
): readonly { readonly code: string; readonly amount: Known }[] {
  const divided = source.report.codes("economic", "general", part, 5);
  const nature: Nature = divided.length > 0 ? part : "basic";
  const codes =
    divided.length > 0
      ? divided
      : source.report
          .codes("economic", "general", "basic", 5)
          .filter((code) => PERSONNEL_CLASSES.includes(code.slice(0, 3)) === (part === "personnel"));
  return codes.flatMap((code) => {
    const amount = source.read("economic", "general", code, nature);
    return amount === null ? [] : [{ code, amount }];
  });
}

/** An economic account and what is budgeted for it. */
export interface EconomicAmount {
  readonly code: string;
  readonly amount: Known;
}

/** 类 of the basic expenditure by economic account. */
export function economicClasses(source: Source): readonly EconomicAmount[] {
  return economicAmounts(source, source.report.codes("economic", "general", "basic", 3));
}

/** The 款 of one such 类. */
export function economicSections(source: Source, within: string): readonly EconomicAmount[] {
  const codes = source.report.codes("economic", "general", "basic", 5);
  return economicAmounts(
    source,
    codes.filter((code) => code.startsWith(within)),
  );
}

function economicAmounts(source: Source, codes: readonly string[]): readonly EconomicAmount[] {
  return codes.flatMap((code) => {
    const amount = source.read("economic", "general", code, "basic");
    return amount === null || isZero(amount) ? [] : [{ code, amount }];
  });
}

const THREE_PUBLIC_TABLES: readonly TableKind[] = [
  "general-budget-three-public",
  "gov-fund-three-public",
  "final-three-public",
];

const THREE_PUBLIC_PARTS: ReadonlyMap<ThreePublicItem, readonly ThreePublicItem[]> = new Map<
  ThreePublicItem,
  readonly ThreePublicItem[]
>([
  ["total", ["overseas-travel", "vehicle", "official-reception"]],
  ["vehicle", ["vehicle-purchase", "vehicle-running"]],
]);

/** An item of 三公经费 over the funds that pay for it; what a table leaves blank is made up from its parts. */
export function threePublic(source: Source, item: ThreePublicItem, nature: Nature = "budget"): Known | null {
  const stated = source.first(
    factKey("three-public", "general", item, nature),
    factKey("three-public", "fiscal", item, nature),
  );
  const whole = sumOfPaid([stated, source.read("three-public", "gov-fund", item, nature)]) ?? stated;
  if (whole !== null && !isZero(whole)) return whole;
  const parts = (THREE_PUBLIC_PARTS.get(item) ?? []).map((one) => threePublic(source, one, nature));
  return sumOfPaid(parts) ?? whole ?? parts.find((part) => part !== null) ?? source.empty(...THREE_PUBLIC_TABLES);
}

function sumOfPaid(parts: readonly (Known | null)[]): Known | null {
  const paid = parts.flatMap((part) => (part === null || isZero(part) ? [] : [part]));
  return total(paid.map(({ label }) => label).join("、"), paid);
}

/** 机关运行经费 where a table states it. */
export function agencyOperating(source: Source): Known | null {
  const stated = source.read("economic", "general", "agency-operating", "budget");
  return stated ?? tableTotal(source, "agency-operating-expenditure");
}

/** 政府采购预算; zero when its table is published empty. */
export function procurement(source: Source): Known | null {
  return source.read("procurement", "all", null) ?? source.empty("gov-procurement-budget");
}

/** What of it is 货物, 工程 or 服务, where the table tells them apart. */
export function procurementOf(source: Source, category: ProcurementCategory): Known | null {
  return source.read("procurement", "all", category);
}

function tableTotal(source: Source, kind: TableKind): Known | null {
  const [table] = source.tables(kind);
  const lane = table?.lanes.find(({ side }) => side === "list");
  const row = lane?.rows.find((one) => one.kind === "total");
  const column = lane?.columns.find(({ role }) => role === "total" || role === "amount" || role === "agency-operating");
  if (table === undefined || row === undefined || column === undefined) return source.empty(kind);
  return source.cell(table, row.name ?? "", row.values.get(column.column));
}

/** The parts added up under one label; null when there are none. */
export function sumOf(label: string, parts: readonly Known[]): Known | null {
  return total(label, parts);
}

/** Nothing, as all the cells of `over` say by naming none. */
export function none(over: Known): Known {
  return nothing(over.label, over);
}
