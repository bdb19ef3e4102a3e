import { kindsWhere, type TableKind } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import { figureOfColumns } from "../accounts";
import { columnOf, isStated, type Ledger, type LedgerTable } from "../ledger";
import { THREE_PUBLIC_SETS } from "../three-public";
import type { Figure } from "../table-facts";
import type { Books, Emission, EquationRule } from "../rule";
import { figureOf, tieIfBoth } from "../ties";

const ID = "expenditure-bounds";

/** Where the whole of a scope's expenditure is stated, the plainest place first. */
const WHOLES: readonly (readonly [TableKind, FactKey])[] = [
  ...kindsWhere(({ shape, fund }) => shape === "two-sided" && fund === "all").flatMap((kind) => [
    [kind, factKey("grand-total", "all", null, "expenditure")] as const,
    [kind, factKey("expenditure", "all", null)] as const,
  ]),
  ...kindsWhere(({ lists, fund }) => lists === "expenditure" && fund === "all").map(
    (kind) => [kind, factKey("expenditure", "all", null)] as const,
  ),
];

const GENERAL: readonly TableKind[] = [
  ...kindsWhere(({ lists, fund, required }) => lists === "expenditure" && fund === "general" && required === "always"),
  ...kindsWhere(({ shape, fund }) => shape === "two-sided" && fund === "fiscal"),
];

/** Tables that list a part of the spending row by row; no row of them is more than the whole. */
const PARTS: readonly TableKind[] = kindsWhere(({ lists }) => lists === "part-of-expenditure");

/** A part of the spending is never more than all of it, whatever unit a hand forgot to change. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { items, scope, nature } of THREE_PUBLIC_SETS)
    for (const part of threePublicOf(current, items, scope, nature))
      yield* tieIfBoth({ rule: ID, left: part, right: wholeOf(current, scope), relation: "<=" });
  const whole = wholeOf(current, "all");
  for (const table of current.ofKind(...PARTS))
    for (const part of partsOf(table)) yield* tieIfBoth({ rule: ID, left: part, right: whole, relation: "<=" });
}

const ITEMS = ["total", "overseas-travel", "vehicle", "official-reception"] as const;

/** The total; where the form states none, every item. */
function threePublicOf(
  ledger: Ledger,
  kind: TableKind,
  scope: FactKey["scope"],
  nature: FactKey["nature"],
): readonly Figure[] {
  const found = ITEMS.flatMap((item) => figureOf(ledger, [kind], factKey("three-public", scope, item, nature)) ?? []);
  const total = found.find(({ key }) => key.subject === "total");
  return total === undefined ? found : [total];
}

function wholeOf(ledger: Ledger, scope: FactKey["scope"]): Figure | null {
  const own = scope === "general" ? figureOf(ledger, GENERAL, factKey("expenditure", "general", null)) : null;
  if (own !== null) return own;
  for (const [kind, key] of WHOLES) {
    const figure = figureOf(ledger, [kind], key);
    if (figure?.terms.some(({ amount }) => amount !== null) === true) return figure;
  }
  return null;
}

/** The total row's number; without one, every row's. */
function partsOf(table: LedgerTable): readonly Figure[] {
  return table.lanes.flatMap((lane) => {
    const column = columnOf(lane, "total") ?? columnOf(lane, "amount") ?? lane.filled[0];
    if (column === undefined) return [];
    const stated = lane.rows.flatMap((_, index) => (isStated({ lane, index, column }) ? [index] : []));
    const total = stated.filter((index) => lane.rows[index]!.kind === "total");
    return (total.length > 0 ? total : stated).flatMap((index) => figureOfColumns(table, lane, index, [column]) ?? []);
  });
}

export const expenditureBounds: EquationRule = {
  id: ID,
  title: "部分不超过支出总额",
  severity: "inconsistent",
  basis: "“三公”经费、政府采购、项目支出、绩效目标所列资金都是部门支出的一部分。",
  proves:
    "“三公”经费合计不超过一般公共预算支出；政府采购、政府购买服务、项目支出和绩效目标各表的合计（没有合计的，每一行）不超过部门支出总额。",
  appliesTo: "填有金额的上述各表，工作簿里另有支出总额可比。多是金额单位写错或小数点错位，一行之差就能看出。",
  advice: "先看这张表的金额单位；单位没错，再看是否多打了零。",
  messages: ["at-most"],
  reasons: [],
  equations,
};
