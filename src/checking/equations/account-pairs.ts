import { inBothDocuments } from "../../recognition";
import type { Equation } from "../equation";
import { factKey } from "../../report";
import { isSolelyGeneral } from "../funding";
import { judge } from "../../reckoning";
import type { Ledger } from "../ledger";
import type { Books, Emission, EquationRule } from "../rule";
import { figureOf, tie } from "../ties";

const ID = "account-pairs";
/** Functional 项 and the economic 款 that the same money is booked under in most bodies. */
const PAIRS = [
  ["2080505", "30108"],
  ["2080506", "30109"],
  ["2101103", "30111"],
  ["2210201", "30113"],
] as const;
const SETS = inBothDocuments({
  general: "general-budget-expenditure",
  list: "dept-expenditure-summary",
  basic: "general-budget-basic-expenditure",
});
/** The practice counts as followed when all pairs but one agree, and at least this many do. */
const AGREEING = 2;

function* equations({ current }: Books): Iterable<Emission> {
  for (const set of SETS) {
    const pairs = pairsOf(current, set);
    const broken = pairs.filter((equation) => judge(equation).verdict === "broken").length;
    if (broken === 0 || (broken === 1 && pairs.length - broken >= AGREEING)) yield* pairs;
    else yield { rule: ID, reasonId: "practice-not-followed", data: {} };
  }
}

function pairsOf(ledger: Ledger, { general, list, basic }: (typeof SETS)[number]): readonly Equation[] {
  const sole = isSolelyGeneral(ledger);
  return PAIRS.flatMap(([item, account]) => {
    const own = figureOf(ledger, [general], factKey("expenditure", "general", item, "basic"));
    const left = own ?? (sole ? figureOf(ledger, [list], factKey("expenditure", "all", item, "basic")) : null);
    const right = figureOf(ledger, [basic], factKey("economic", "general", account, "basic"));
    return left === null || right === null
      ? []
      : (tie({ rule: ID, left, right, strength: "hint", message: "usually-equal" }) ?? []);
  });
}

export const accountPairs: EquationRule = {
  id: ID,
  title: "功能科目与经济科目的通常对应",
  severity: "warning",
  basis:
    "实践中的对应：2080505＝30108，2080506＝30109，2101103＝30111，2210201＝30113。学校、医院等从其他功能科目列支的单位不适用，所以只作提醒。",
  proves: "养老保险、职业年金、公务员医疗补助、住房公积金四项，按功能分类和按经济分类列示的数相同。",
  appliesTo:
    "一般公共预算支出表（或全部资金为一般公共预算时的部门支出总表）分列基本支出，且有基本支出表。至少两对相同、只有一对不同，才提醒不同的那一对；否则说明本单位不按此对应。",
  advice: "看功能科目和经济科目哪一边漏改；确实从其他科目列支的，写明理由认可即可。",
  messages: ["usually-equal"],
  reasons: ["practice-not-followed"],
  equations,
};
