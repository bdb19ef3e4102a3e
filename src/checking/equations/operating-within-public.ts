import { factKey } from "../../report";
import type { Books, Emission, EquationRule } from "../rule";
import { figureOf, tieIfBoth } from "../ties";

const ID = "operating-within-public";

/** 机关运行经费 is the 公用经费 of 行政 and 参公 bodies only, so it is at most all 公用经费. */
function* equations({ current }: Books): Iterable<Emission> {
  yield* tieIfBoth({
    rule: ID,
    left: figureOf(
      current,
      ["general-budget-three-public"],
      factKey("economic", "general", "agency-operating", "budget"),
    ),
    right: figureOf(current, ["general-budget-basic-expenditure"], factKey("economic", "general", null, "public")),
    relation: "<=",
    strength: "hint",
  });
}

export const operatingWithinPublic: EquationRule = {
  id: ID,
  title: "机关运行经费不大于公用经费",
  severity: "warning",
  basis:
    "机关运行经费口径：行政单位和参照公务员法管理的事业单位使用一般公共预算安排的公用经费。有普通事业单位的部门，机关运行经费小于全部公用经费。",
  proves: "机关运行经费不大于一般公共预算基本支出表的公用经费合计。",
  appliesTo: "三公经费表中列有机关运行经费，且有分列人员经费、公用经费的基本支出表。只比大小，从不要求相等。",
  advice: "大于公用经费时，看是否把项目支出或人员经费算进了机关运行经费。",
  messages: ["at-most"],
  reasons: [],
  equations,
};
