import type { Claim } from "../../claim";
import { BASIC_BOOK } from "../../naming/example-books";
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
  good: [
    {
      title: "都是款级科目名称",
      text: "四、基本支出情况说明\n公用经费10万元，主要包括：办公费、维修（护）费、其他交通费用。",
    },
    {
      title: "名称后面跟着“预算”“支出”",
      text: "一、基本支出情况说明\n基本支出预算144万元，其中：工资福利支出预算130万元，商品和服务支出预算10万元，对个人和家庭的补助支出4万元。\n公用经费10万元，主要包括：办公费支出、公务用车购置支出、公务用车运行维护费支出。",
    },
    {
      title: "名词解释里的说法不是清单",
      text: "名词解释\n（一）基本支出：指人员支出（包括基本工资、津贴补贴等）和公用支出（包括办公费、水电费、邮电费等）。",
    },
  ],
  bad: [
    {
      title: "字序颠倒、漏字",
      text: "四、基本支出情况说明\n人员经费20万元，主要包括：基本工资18万元、医疗补助费2万元。\n公用经费10万元，主要包括：办公费6万元、其他交通费4万元。",
      book: BASIC_BOOK,
      quotes: ["医疗补助费", "其他交通费"],
    },
    {
      title: "不是款级科目的笼统说法",
      text: "四、基本支出情况说明\n公用经费10万元，主要包括：办公费、水电费、差旅费、邮电费。",
      quotes: ["水电费"],
    },
  ],
  claims,
};
