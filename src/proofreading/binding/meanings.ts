import { concepts, type Known, type ProjectClass, type Source } from "../../narrative";
import { isOneNumber } from "../../reckoning";
import type { IncomeSource, Nature, Scope } from "../../report";
import { accountMeaning, ECONOMIC_NATURES } from "./account-meanings";
import type { Notion } from "./notion";
import { projectsOf } from "./projects";
import { certainly, distinct, inScope, isOfOneKind, type Meaning, possibly, type Whereabouts } from "./scopes";

const NOTHING: Meaning = { meant: [], certain: false };

const MEANINGS = new WeakMap<Source, WeakMap<Notion, Map<string, Meaning>>>();

/** The numbers of the tables that a notion may mean. */
export function meaningOf(notion: Notion, where: Whereabouts, source: Source): Meaning {
  let ofSource = MEANINGS.get(source);
  if (ofSource === undefined) MEANINGS.set(source, (ofSource = new WeakMap<Notion, Map<string, Meaning>>()));
  let meanings = ofSource.get(notion);
  if (meanings === undefined) ofSource.set(notion, (meanings = new Map<string, Meaning>()));
  const place = `${where.topic ?? ""}|${where.scope ?? ""}|${where.within ?? ""}|${where.planned}`;
  let meaning = meanings.get(place);
  if (meaning === undefined) meanings.set(place, (meaning = told(notion, where, source)));
  return meaning;
}

function told(notion: Notion, where: Whereabouts, source: Source): Meaning {
  const isFinal = source.report.document.kind === "final-account";
  if (where.planned && notion.kind !== "three-public") return NOTHING;
  switch (notion.kind) {
    case "three-public":
      return threePublic(notion.item, isFinal && !where.planned ? "final" : "budget", source);
    case "agency-operating":
      return agencyOperating(source);
    case "procurement":
      return certainly(
        ...source.everywhere("procurement", "all", notion.category),
        ...(notion.category === null ? [concepts.procurement(source)] : [procurementOf(source, notion.category)]),
      );
    case "performance":
      return performance(notion.class, source);
    case "carry":
      return inScope(where, source, (scope) => source.everywhere("carry", scope, notion.subject));
    case "carry-of":
      return inScope(where, source, (scope) => carriedOf(source, scope, notion.source));
    case "grand-total":
      return inScope(where, source, (scope) => grandTotals(source, scope, notion.side));
    case "income":
      return inScope(where, source, (scope) => incomes(source, scope, notion.source, isFinal));
    case "current-appropriation":
      return certainly(
        ...source.everywhere("expenditure", "general", null, "current"),
        ...(source.read("expenditure", "general", null, "current") === null
          ? [concepts.currentAppropriation(source)]
          : []),
      );
    case "spending":
      return spending(notion.nature, where, source, isFinal);
    case "account":
      return accountMeaning(notion.codes, notion.exact, where, source);
    case "project":
      return certainly(
        ...source.everywhere("project", "general", notion.name),
        ...source.everywhere("performance", "all", notion.name),
      );
  }
}

function grandTotals(source: Source, scope: Scope, side: "income" | "expenditure" | "both"): readonly Known[] {
  const sides = side === "both" ? (["income", "expenditure"] as const) : [side];
  const stated = sides.flatMap((one) => source.everywhere("grand-total", scope, null, one));
  if (stated.length > 0) return stated;
  const made = scope === "all" || scope === "fiscal" ? concepts.grandTotal(source, scope) : null;
  return made === null ? incomes(source, scope, null, false) : [made];
}

function incomes(source: Source, scope: Scope, from: IncomeSource | null, isFinal: boolean): readonly Known[] {
  const own = source.everywhere("income", scope, from);
  if (from === null) return isFinal ? own : [...own, ...source.everywhere("grand-total", scope, null, "income")];
  if (own.length > 0) return own;
  if (from === "fiscal") return fiscalIncome(source, isFinal);
  // 一般公共预算拨款收入 in a section on 一般公共预算 is the whole of it.
  return scope === from
    ? [...source.everywhere("income", "fiscal", from), ...source.everywhere("income", "all", from)]
    : [];
}

/** A budget that says 收入 for all there is to spend says 财政拨款收入 for what was carried over too. */
function fiscalIncome(source: Source, isFinal: boolean): readonly Known[] {
  const own = source.everywhere("income", "fiscal", null);
  return isFinal ? own : [...own, ...grandTotals(source, "fiscal", "income")];
}

function carriedOf(source: Source, scope: Scope, from: IncomeSource): readonly Known[] {
  const own = source.everywhere("carry", scope, `opening-${from}`);
  if (own.length > 0) return own;
  const whole = source.everywhere("carry", scope, "opening");
  return whole.every(({ amount }) => amount.value.isZero()) ? whole : [];
}

function spending(nature: Nature, where: Whereabouts, source: Source, isFinal: boolean): Meaning {
  const { within } = where;
  const byFunction = inScope(where, source, (scope) => {
    const stated = source.everywhere("expenditure", scope, within, nature);
    if (within !== null || nature !== "total") return stated;
    const grand = isFinal ? [] : source.everywhere("grand-total", scope, null, "expenditure");
    const concept = stated.length > 0 ? null : concepts.spending(source, scope);
    return [...stated, ...grand, ...(concept === null ? [] : [concept])];
  });
  if (within !== null || !ECONOMIC_NATURES.includes(nature)) return byFunction;
  const own = [...source.everywhere("economic", "general", null, nature), ofNature(nature, source)];
  const general = possibly(...own);
  // The tables of basic spending are of the general budget; whole-unit tables rarely divide it.
  const decides = isGeneral(where) || isOfOneKind(source) || (byFunction.meant.length === 0 && ownMoneyIsBasic(source));
  return {
    meant: distinct([...byFunction.meant, ...general.meant]),
    certain: byFunction.certain || (decides && general.meant.length > 0),
  };
}

function isGeneral({ scope, topic }: Whereabouts): boolean {
  return scope === "general" || topic === "basic" || topic === "agency-operating";
}

/** Basic spending is all paid by the general budget, whatever else there is. */
function ownMoneyIsBasic(source: Source): boolean {
  const all = source.read("expenditure", "all", null, "basic");
  const general = concepts.basicSpending(source);
  return all !== null && general !== null && isOneNumber(all.amount, general.amount);
}

function ofNature(nature: Nature, source: Source): Known | null {
  if (nature === "basic") return concepts.basicSpending(source);
  return nature === "personnel" ? concepts.personnelSpending(source) : concepts.publicSpending(source);
}

function threePublic(
  item: Parameters<typeof concepts.threePublic>[1],
  nature: "budget" | "final",
  source: Source,
): Meaning {
  const stated = (["general", "fiscal"] as const).flatMap((scope) =>
    source.everywhere("three-public", scope, item, nature),
  );
  return certainly(concepts.threePublic(source, item, nature), ...stated);
}

/** By its definition 机关运行经费 is 公用经费 of some bodies: without a table of its own it is at most that. */
function agencyOperating(source: Source): Meaning {
  const stated = concepts.agencyOperating(source);
  return stated === null ? possibly(concepts.publicSpending(source)) : certainly(stated);
}

function procurementOf(source: Source, category: Parameters<typeof concepts.procurementOf>[1]): Known | null {
  const whole = concepts.procurement(source);
  return concepts.procurementOf(source, category) ?? (whole?.amount.value.isZero() === true ? whole : null);
}

function performance(of: ProjectClass | null, source: Source): Meaning {
  const projects = projectsOf(source, of);
  const title = source.tables("project-performance-targets")[0]?.title ?? "";
  const sum = concepts.sumOf(`${title} ${projects?.length ?? 0}个项目合计`, amountsOf(projects));
  if (of === null)
    return certainly(
      ...source.everywhere("performance", "all", null),
      sum,
      ...source.everywhere("expenditure", "all", null, "project"),
      source.empty("project-performance-targets"),
    );
  if (projects === null) return NOTHING;
  const all = concepts.sumOf(`${title} 没有这类项目，合计`, amountsOf(projectsOf(source, null)));
  return certainly(sum ?? (all === null ? null : concepts.none(all)));
}

function amountsOf(projects: ReturnType<typeof projectsOf>): readonly Known[] {
  return (projects ?? []).map(({ amount }) => amount);
}
