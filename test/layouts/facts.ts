import type { FactKey, Measure, Nature, Scope } from "../../src/report";
import { fundOf, isPersonnel, threePublicOf, total, type BudgetData, type Fen, type Spending } from "./data";

/** Canonical text of a fact's key. */
export function keyText(key: FactKey): string {
  return `${key.measure}|${key.scope}|${key.subject ?? ""}|${key.nature}`;
}

export function key(measure: Measure, scope: Scope, subject: string | null, nature: Nature): FactKey {
  return { measure, scope, subject, nature };
}

/** Exact plain decimal of an amount in 元: 123456 分 is 1234.56. */
export function yuanText(fen: Fen): string {
  const sign = fen < 0n ? "-" : "";
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, "");
}

type Facts = Map<string, Fen>;

/**
 * Every number the generated data has a meaning for, straight from its smallest pieces and by
 * another road than the tables take. A table may print fewer; it may print none that differs.
 */
export function factsOf(data: BudgetData): ReadonlyMap<string, Fen> {
  const facts: Facts = new Map();
  addSpending(facts, data);
  addIncome(facts, data);
  addThreePublic(facts, data);
  addOverall(facts, data);
  add(facts, key("economic", "general", "agency-operating", "budget"), agencyOperating(data));
  for (const purchase of data.purchases) add(facts, key("procurement", "all", null, "total"), purchase.amount);
  for (const [text, amount] of facts) if (amount === 0n) facts.delete(text);
  return facts;
}

function add(facts: Facts, factKey: FactKey, amount: Fen): void {
  const text = keyText(factKey);
  facts.set(text, (facts.get(text) ?? 0n) + amount);
}

function scopesOf(line: { readonly source: Spending["source"] }): readonly Scope[] {
  const fund = fundOf(line.source);
  return fund === null ? ["all"] : ["all", "fiscal", fund];
}

function naturesOf(line: Spending): readonly Nature[] {
  if (line.nature !== "basic") return ["total", line.nature, line.carried ? "carry-over" : "current"];
  return [
    "total",
    "basic",
    line.carried ? "carry-over" : "current",
    isPersonnel(line.account) ? "personnel" : "public",
  ];
}

function addSpending(facts: Facts, data: BudgetData): void {
  for (const line of data.spending)
    for (const scope of scopesOf(line)) {
      for (const nature of naturesOf(line)) {
        for (const code of [null, line.item.slice(0, 3), line.item.slice(0, 5), line.item])
          add(facts, key("expenditure", scope, code, nature), line.amount);
        for (const code of [
          null,
          line.account.slice(0, 3),
          line.account,
          ...(line.detail === null ? [] : [line.detail]),
        ])
          add(facts, key("economic", scope, code, nature), line.amount);
      }
      if (line.project !== null) {
        add(facts, key("project", scope, line.project, "total"), line.amount);
        add(facts, key("project", scope, null, "total"), line.amount);
        if (scope === "all") add(facts, key("performance", "all", line.project, "total"), line.amount);
        if (scope === "all") add(facts, key("performance", "all", null, "total"), line.amount);
      }
    }
}

function addIncome(facts: Facts, data: BudgetData): void {
  for (const line of data.spending)
    for (const scope of scopesOf(line)) {
      if (line.carried) addOpening(facts, scope, line.source, line.amount);
      else addIncomeOf(facts, scope, line.source, line.amount);
      add(facts, key("grand-total", scope, null, "income"), line.amount);
      add(facts, key("grand-total", scope, null, "expenditure"), line.amount);
    }
  for (const balance of data.balances)
    for (const scope of scopesOf(balance)) {
      const leaving = balance.closing + balance.surplusAllocated;
      addOpening(facts, scope, balance.source, balance.opening);
      add(facts, key("carry", scope, "closing", "total"), balance.closing);
      add(facts, key("carry", scope, "reserves-used", "total"), balance.surplusUsed);
      add(facts, key("carry", scope, "distribution", "total"), balance.surplusAllocated);
      addIncomeOf(facts, scope, balance.source, leaving - balance.opening - balance.surplusUsed);
      add(facts, key("grand-total", scope, null, "income"), leaving);
      add(facts, key("grand-total", scope, null, "expenditure"), leaving);
    }
}

function addOpening(facts: Facts, scope: Scope, source: Spending["source"], amount: Fen): void {
  add(facts, key("carry", scope, "opening", "total"), amount);
  add(facts, key("carry", scope, `opening-${source}`, "total"), amount);
}

function addIncomeOf(facts: Facts, scope: Scope, source: Spending["source"], amount: Fen): void {
  for (const subject of [null, source, ...(fundOf(source) === null ? [] : ["fiscal"])])
    add(facts, key("income", scope, subject, "total"), amount);
}

function addThreePublic(facts: Facts, data: BudgetData): void {
  const spent = threePublicOf(data.spending);
  const columns: readonly [Nature, Scope, typeof spent][] =
    data.kind === "budget"
      ? [["budget", "general", spent]]
      : [
          ["budget", "fiscal", data.threePublicBudget],
          ["final", "fiscal", spent],
        ];
  for (const [nature, scope, items] of columns) {
    const vehicles = items.purchase + items.running;
    add(facts, key("three-public", scope, "total", nature), items.overseas + vehicles + items.reception);
    add(facts, key("three-public", scope, "overseas-travel", nature), items.overseas);
    add(facts, key("three-public", scope, "vehicle", nature), vehicles);
    add(facts, key("three-public", scope, "vehicle-purchase", nature), items.purchase);
    add(facts, key("three-public", scope, "vehicle-running", nature), items.running);
    add(facts, key("three-public", scope, "official-reception", nature), items.reception);
  }
}

/** 资金总额, 财政拨款 and 其他资金 of the 整体支出绩效目标表. */
function addOverall(facts: Facts, data: BudgetData): void {
  for (const line of data.spending)
    for (const part of ["whole", fundOf(line.source) === null ? "other-funds" : "appropriation"])
      add(facts, key("performance", "all", `overall-${part}`, "total"), line.amount);
}

/** 机关运行经费: 公用经费 of the 行政 and 参公 bodies, from the general budget. */
export function agencyOperating(data: BudgetData): Fen {
  const administrative = new Set(data.units.filter((unit) => unit.administrative).map((unit) => unit.code));
  return total(
    data.spending
      .filter(
        (line) =>
          fundOf(line.source) === "general" &&
          line.nature === "basic" &&
          !isPersonnel(line.account) &&
          administrative.has(line.unit),
      )
      .map((line) => line.amount),
  );
}
