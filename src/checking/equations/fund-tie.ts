import { kindRecord, kindsWhere, type TableKind } from "../../recognition";
import { factKey, type FactKey, type Scope } from "../../report";
import { tieWithCarried } from "../funding";
import type { Ledger } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import { bothOrReason, emptiness, figureOf, sharedFacts, tieIfBoth } from "../ties";

const ID = "fund-tie";

interface FundTable {
  readonly summary: TableKind;
  readonly list: TableKind;
  readonly scope: Exclude<Scope, "all" | "fiscal">;
}

/** The summary of fiscal money of each kind of document, and every published list of the spending of one of its funds. */
const FUND_TABLES: readonly FundTable[] = kindsWhere(
  ({ shape, fund }) => shape === "two-sided" && fund === "fiscal",
).flatMap((summary) =>
  kindsWhere(
    ({ document, lists, required, insteadOf }) =>
      document === kindRecord(summary).document &&
      lists === "expenditure" &&
      (required !== undefined || insteadOf !== undefined),
  ).flatMap((list) => {
    const { fund } = kindRecord(list);
    return fund === "general" || fund === "gov-fund" || fund === "state-capital"
      ? [{ summary, list, scope: fund }]
      : [];
  }),
);

/** Each fund's column of 财政拨款收支总表 against the table that spells the fund out, in total and per 类. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const { summary, list, scope } of FUND_TABLES) {
    const pair = yield* bothOrReason(ID, current, summary, list);
    if (pair === null) continue;
    const total = factKey("expenditure", scope, null);
    const withCarried = list === "general-budget-expenditure" ? tieWithCarried(ID, current) : null;
    if (withCarried !== null) {
      yield withCarried;
      yield {
        rule: ID,
        reasonId: "carry-unclear",
        data: { table: pair[1].table.title, otherTable: pair[0].table.title },
      };
      continue;
    }
    yield* sharedFacts(
      ID,
      current,
      pair,
      (key) => key.measure === "expenditure" && key.scope === scope && key.nature === "total",
    );
    const spent = figureOf(current, [summary], total);
    if (spent !== null && figureOf(current, [list], total) === null) yield* emptiness(ID, spent, pair[1]);
    yield* flows(current, summary, list, scope);
  }
}

/** Income and what was carried in, which the two tables file under different names. */
function* flows(ledger: Ledger, summary: TableKind, list: TableKind, scope: FundTable["scope"]): Iterable<Emission> {
  const names: readonly (readonly [FactKey, FactKey])[] = [
    [factKey("income", scope, null), factKey("income", "fiscal", scope)],
    [factKey("carry", scope, "opening"), factKey("carry", "fiscal", `opening-${scope}`)],
  ];
  for (const [own, summarised] of names) {
    yield* tieIfBoth({ rule: ID, left: figureOf(ledger, [list], own), right: figureOf(ledger, [summary], summarised) });
  }
}

export const fundTie: EquationRule = {
  id: ID,
  title: "财政拨款总表与各预算支出表一致",
  severity: "inconsistent",
  basis:
    "部门预算、决算公开表表间关系：财政拨款收支总表的一般公共预算、政府性基金预算、国有资本经营预算各栏＝相应支出表的合计和各类；空表对应的栏应为零。",
  proves:
    "财政拨款收支总表每一个预算的合计和每一类支出，与一般公共预算支出表、政府性基金预算支出表、国有资本经营预算支出表相等；决算还核对本年收入和年初结转。",
  appliesTo: "财政拨款收支总表与相应支出表都在。支出表是空表时，总表对应的栏应当没有数。",
  advice: "看支出表自身是否相加无误；若无误，改财政拨款收支总表对应的栏。",
  messages: ["tie", "empty-table"],
  reasons: ["table-missing", "several-tables", "unit-in-doubt", "carry-unclear"],
  equations,
};
