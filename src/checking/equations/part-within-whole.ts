import { inBothDocuments } from "../../recognition";
import { factKey } from "../../report";
import { isSolelyGeneral } from "../funding";
import type { Books, Emission, EquationRule } from "../rule";
import { figureOf, tie, tieIfBoth } from "../ties";

const ID = "part-within-whole";
const LISTS = (["general-budget-expenditure", "gov-fund-expenditure", "state-capital-expenditure"] as const).flatMap(
  (part) => inBothDocuments({ part, whole: "dept-expenditure-summary" }),
);
const SUMMARIES = inBothDocuments({ part: "fiscal-appropriation-summary", whole: "dept-budget-summary" });

/** One budget's money is a part of the unit's money: never more, for any account. */
function* equations({ current }: Books): Iterable<Emission> {
  if (isSolelyGeneral(current)) return;
  for (const { part, whole } of LISTS) {
    const own = current.one(part);
    const all = current.one(whole);
    if (own === null || all === null) continue;
    const [parts, wholes] = [current.factsOf(own), current.factsOf(all)];
    for (const [text, { key }] of parts.stated) {
      const { measure, subject, nature } = key;
      if (measure !== "expenditure" || nature === "current" || nature === "carry-over") continue;
      const left = parts.find(key, text);
      const right = left === null ? null : wholes.find(factKey(measure, "all", subject, nature));
      const emission = left === null || right === null ? null : tie({ rule: ID, left, right, relation: "<=" });
      if (emission !== null) yield emission;
    }
  }
  for (const { part, whole } of SUMMARIES)
    for (const measure of ["income", "expenditure"] as const)
      yield* tieIfBoth({
        rule: ID,
        left: figureOf(current, [part], factKey(measure, "fiscal", null)),
        right: figureOf(current, [whole], factKey(measure, "all", null)),
        relation: "<=",
      });
  for (const { part, whole } of SUMMARIES)
    for (const subject of ["opening", "closing"])
      yield* tieIfBoth({
        rule: ID,
        left: figureOf(current, [part], factKey("carry", "fiscal", subject)),
        right: figureOf(current, [whole], factKey("carry", "all", subject)),
        relation: "<=",
      });
}

export const partWithinWhole: EquationRule = {
  id: ID,
  title: "部分不大于全部",
  severity: "inconsistent",
  basis:
    "一般公共预算、政府性基金预算、国有资本经营预算的收支都包含在部门收支总表之内；财政拨款结转包含在全部结转之内。",
  proves:
    "有多种资金来源时，一般公共预算等支出表的每一个科目不大于部门支出总表的同一科目；财政拨款收支总表的合计、结转不大于收支总表。",
  appliesTo: "资金来源不止一般公共预算拨款一项。只有这一项来源时，两边应当相等，由另一条规则核对。",
  advice: "看是部分多写了，还是全部漏加了这一来源。",
  messages: ["at-most"],
  reasons: [],
  equations,
};
