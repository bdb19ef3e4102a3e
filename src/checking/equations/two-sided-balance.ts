import { factKey, incomeSourceOf } from "../../report";
import { rowStates, type Column } from "../../recognition";
import type { Entry, LedgerLane, LedgerTable } from "../ledger";
import { relate } from "../relation";
import type { Books, Emission, EquationRule } from "../rule";

const ID = "two-sided-balance";
const FUNDS = [
  ["general-budget", "general"],
  ["gov-fund", "gov-fund"],
  ["state-capital", "state-capital"],
] as const;

/** 收入总计 = 支出总计, for the whole table and, where the columns tell the funds apart, for each of them. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const table of current.tables) {
    const income = table.lanes.find(({ side }) => side === "income");
    const halves = table.lanes.filter(({ side }) => side === "expenditure");
    const expenditure = halves.find(({ rows }) => rows.some(({ kind }) => kind === "grand-total")) ?? halves[0];
    if (income === undefined || expenditure === undefined) continue;
    const spent = expenditure.amounts.find(({ role }) => role === "expenditure-amount" || role === "total");
    const received =
      income.amounts.find(({ role }) => role === "income-amount" || role === "total") ?? income.amounts[0];
    if (spent === undefined || received === undefined) continue;
    const left = wholeOf(income, received);
    const right = wholeOf(expenditure, spent);
    if (left.length > 0 && right.length > 0) yield* balance(left, right);
    for (const [role, fund] of FUNDS) {
      const column = expenditure.amounts.find((one) => one.role === role);
      if (column !== undefined) yield* fundBalance(income, received, wholeOf(expenditure, column), fund, table);
    }
  }
}

/** 总计, or the groups that stand in its place: 一、本年收入 and 二、上年结转. */
function wholeOf(lane: LedgerLane, column: Column): readonly Entry[] {
  const grand = lane.rows.findIndex(({ kind }) => kind === "grand-total");
  if (grand !== -1) return [{ lane, index: grand, column }];
  const roots = lane.rows.flatMap((row, index) =>
    row.parent === null && row.level !== null && row.kind !== "entry" ? [index] : [],
  );
  return roots.map((index) => ({ lane, index, column }));
}

function* balance(left: readonly Entry[], right: readonly Entry[], against?: string): Iterable<Emission> {
  const [reported, ...rest] = right;
  if (reported === undefined) return;
  const contributors = [
    ...left.map((entry) => ({ entry, sign: 1 as const })),
    ...rest.map((entry) => ({ entry, sign: -1 as const })),
  ];
  const emission = relate({ rule: ID, reported, contributors, ...(against === undefined ? {} : { against }) });
  if (emission !== null) yield emission;
}

/** The fund's income line plus what was carried into it; unprovable when the carried money is not split by fund. */
function* fundBalance(
  income: LedgerLane,
  column: Column,
  whole: readonly Entry[],
  fund: (typeof FUNDS)[number][1],
  table: LedgerTable,
): Iterable<Emission> {
  const lines = income.rows.flatMap((row, index) => (incomeSourceOf(row.name ?? "") === fund ? [index] : []));
  const carried = income.rows.some((row, index) => row.kind === "carry" && rowStates(income, index));
  const split = lines.some((index) => income.rows[income.rows[index]!.parent ?? -1]?.kind === "carry");
  if (lines.length === 0) return;
  if (carried && !split) {
    yield { rule: ID, reasonId: "carry-not-split", data: { table: table.table.title } };
    return;
  }
  yield* balance(
    lines.map((index) => ({ lane: income, index, column })),
    whole,
    factKey("income", "fiscal", fund).subject!,
  );
}

export const twoSidedBalance: EquationRule = {
  id: ID,
  title: "收支两边平衡",
  severity: "inconsistent",
  basis: "《预算法》收支平衡的要求；收支总表表式：收入总计＝支出总计，财政拨款收支总表分预算类别同样平衡。",
  proves:
    "收支总表的收入总计等于支出总计；财政拨款总表中，一般公共预算、政府性基金预算、国有资本经营预算各自的收入（含上年结转）等于支出（含年末结转）。",
  appliesTo:
    "左右两边分列收入和支出的表。没有总计行的，用“本年收入”“上年结转”等各组相加。结转没有按预算类别分列时，不分类别核对。",
  advice: "先看两边总计哪一个与明细、与其他表对不上，那一个就是错的。",
  messages: ["balance"],
  reasons: ["unreadable", "carry-not-split"],
  equations,
};
