import type { Claim } from "../../claim";
import { basicListsIn, type BasicList, codesOf, type JudgedItem } from "../../naming/basic-lists";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "economic-name";
const FEWEST_KNOWN = 3;
/** What is no account at all is left to the reader: 其他, 有关支出. */
const LONGEST_NAME = 20;
const NO_NAME = /[\d“”%]|相关|有关|其中/;

function* claims(reading: Reading): Iterable<Claim> {
  for (const list of basicListsIn(reading))
    for (const item of list.judged) {
      const claim = claimAbout(reading, list, item);
      if (claim !== null) yield claim;
    }
}

function claimAbout(reading: Reading, list: BasicList, item: JudgedItem): Claim | null {
  const { judgement, name } = item;
  const shared = { rule: RULE, kind: "name", at: item, data: { name } } as const;
  if (judgement.kind === "right")
    return claimOf(reading, { ...shared, verdict: "agrees", severity: "inconsistent", message: RULE });
  if (judgement.kind === "wrong")
    return claimOf(reading, {
      ...shared,
      verdict: "disagrees",
      severity: "inconsistent",
      message: RULE,
      expected: judgement.official,
    });
  const known = list.judged.filter((one) => codesOf(one).length > 0).length;
  if (list.subject.of === "other" || known < FEWEST_KNOWN || name.length > LONGEST_NAME || NO_NAME.test(name))
    return null;
  return claimOf(reading, { ...shared, verdict: "disagrees", severity: "warning", message: "economic-name-unknown" });
}

export const economicName: ProofRule = {
  id: RULE,
  title: "人员经费、公用经费清单中的科目名称",
  kind: "name",
  severity: "inconsistent",
  basis: "《政府收支分类科目》部门预算支出经济分类款级科目名称；一般公共预算基本支出表中的名称。",
  proves: "清单里列出的每一项都是款级科目的规范名称。",
  appliesTo: "人员经费、公用经费、机关运行经费以及各经济分类科目后面“包括”“含”引出的清单。表中有同名行的以表为准。",
  advice: "写错的按提示改正；笼统的说法（如把几个款合并成一项）请换成表中有金额的款级科目名称。",
  messages: [RULE, "economic-name-unknown"],
  claims,
};
