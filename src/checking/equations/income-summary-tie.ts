import { inBothDocuments } from "../../recognition";
import { factKey, type FactKey } from "../../report";
import type { Ledger, LedgerTable } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, sharedFacts, tie } from "../ties";

const ID = "income-summary-tie";
const PAIRS = inBothDocuments({ summary: "dept-budget-summary", list: "dept-income-summary" });

/** 收入总表 against the income side of 收支总表: every source, what was carried over, and the total. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const kinds of PAIRS) {
    const pair = yield* bothOrReason(ID, current, kinds.summary, kinds.list);
    if (pair === null) continue;
    yield* sharedFacts(ID, current, pair, isIncome);
    yield* totalsUnderOtherNames(current, pair);
  }
}

function isIncome({ measure, scope, nature }: FactKey): boolean {
  if (scope !== "all") return false;
  return measure === "income" || measure === "carry" || (measure === "grand-total" && nature === "income");
}

/** Where one table prints 收入总计 and the other only 合计; they are the same as long as nothing is carried over. */
function* totalsUnderOtherNames(
  ledger: Ledger,
  [summary, list]: readonly [LedgerTable, LedgerTable],
): Iterable<Emission> {
  const grand = factKey("grand-total", "all", null, "income");
  const year = factKey("income", "all", null);
  const facts = [ledger.factsOf(summary), ledger.factsOf(list)] as const;
  if (facts.every((one) => one.find(grand) !== null) || facts.every((one) => one.find(year) !== null)) return;
  const carried = facts.some((one) =>
    one.find(factKey("carry", "all", "opening"))?.terms.some(({ amount }) => amount !== null && !amount.value.isZero()),
  );
  const left = facts[0].find(grand) ?? facts[0].find(year);
  const right = facts[1].find(grand) ?? facts[1].find(year);
  if (left === null || right === null) return;
  if (carried) {
    yield { rule: ID, reasonId: "carry-unclear", data: { table: list.table.title, otherTable: summary.table.title } };
    return;
  }
  const emission = tie({ rule: ID, left: right, right: left });
  if (emission !== null) yield emission;
}

export const incomeSummaryTie: EquationRule = {
  id: ID,
  title: "收入总表与收支总表一致",
  severity: "inconsistent",
  basis:
    "部门预算、决算公开表表间关系：收入总表各栏合计＝收支总表同一来源的收入，合计＝收入总计（决算为本年收入合计）。",
  proves: "收入总表（收入决算表）合计行中每一个来源、上年结转和合计，与收支总表左边同名的一行相等。",
  appliesTo: "两张表都在，且名称能对应到同一来源的各项。",
  advice: "看哪一张表自身的合计对不上，先改那一张；两张都能自洽时，以收支总表为准核对原始批复。",
  messages: ["tie"],
  reasons: ["table-missing", "several-tables", "carry-unclear"],
  equations,
};
