import { kindRecord, kindsWhere } from "../../recognition";
import { factKey, type Scope } from "../../report";
import type { Books, Emission, EquationRule } from "../rule";
import { figureOf, tieIfBoth } from "../ties";

const ID = "prior-continuity";
const KINDS = kindsWhere(({ balances }) => balances === true);

/** What was left at the end of last year is what this year began with, unless the accounts were adjusted. */
function* equations({ current, prior }: Books): Iterable<Emission> {
  const kinds = KINDS.filter((kind) => current.one(kind) !== null);
  if (kinds.length === 0) return;
  if (prior === null) {
    yield { rule: ID, reasonId: "no-last-year", data: {} };
    return;
  }
  const [now, before] = [current.report.document.year, prior.report.document.year];
  if (now !== null && before !== null && now - before !== 1) {
    yield { rule: ID, reasonId: "not-last-year", data: { current: now, prior: before } };
    return;
  }
  for (const kind of kinds) {
    const scope = kindRecord(kind).fund as Scope;
    yield* tieIfBoth({
      rule: ID,
      left: figureOf(current, [kind], factKey("carry", scope, "opening")),
      right: figureOf(prior, [kind], factKey("carry", scope, "closing")),
      strength: "hint",
    });
  }
}

export const priorContinuity: EquationRule = {
  id: ID,
  title: "年初结转等于上年年末结转",
  severity: "warning",
  basis:
    "决算的连续性：本年年初结转和结余＝上年决算的年末结转和结余。有以前年度调整（会计差错更正、收回存量资金等）时可以不等，所以只作提醒。",
  proves:
    "收入支出决算总表、财政拨款收入支出决算总表、政府性基金和国有资本经营预算决算表的年初结转和结余，与上年同一张表的年末数相等。",
  appliesTo: "决算，并且打开了上一年度的决算工作簿。",
  advice: "没有以前年度调整的，按上年决算改年初数；有调整的，写明原因认可。",
  messages: ["continuity"],
  reasons: ["no-last-year", "not-last-year"],
  equations,
};
