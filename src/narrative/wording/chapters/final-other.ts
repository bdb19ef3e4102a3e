import { type Drafting, money } from "../../drafting";
import {
  AGENCY_TERM,
  BASIC_AND_PROJECT,
  FINAL_TERMS,
  INCOME_DEFINITIONS,
  PROCUREMENT_TERM,
  THREE_PUBLIC_TERM,
} from "../../glossary";
import { INCOME_SOURCES } from "../../../report";
import { appendix, type Chapter, chapter, type LastChapter, part, type Sentence } from "../../pack";
import { partsBeside } from "../../parts";
import { isZero } from "../../quantity";
import { say } from "../../say";
import { FINAL_INCOME, thisYear, who } from "../names";
import { shareOfTotal } from "../sentences/completion";
import { glossaryEntries } from "../sentences/glossary";
import { agencyParagraphs, vehiclesHeld } from "../sentences/other-matters";
import { amountsOf } from "../sentences/spending";

const AGENCY = { subject: "机关运行经费支出", what: "机关运行经费支出", base: "" };

/** 其他重要事项: 机关运行, 政府采购, 国有资产, 绩效 unless it has a chapter of its own. */
export const otherMatters =
  ({ withPerformance }: { readonly withPerformance: boolean }): Chapter =>
  (d) => [
    chapter("other", "其他重要事项的情况说明", []),
    part("other.agency-operating", "机关运行经费支出情况", agencyParagraphs(d, AGENCY)),
    part("other.procurement", "政府采购支出情况", [procurementParagraph(d)]),
    part("other.assets", "国有资产占有使用情况", [assetParagraph(d)]),
    ...(withPerformance ? [part("other.performance", "预算绩效管理情况", [performanceParagraph(d)])] : []),
  ];

export const performance: Chapter = (d) => [chapter("performance", "预算绩效管理情况", [performanceParagraph(d)])];

/** No final-account table holds purchases: amounts are asked for, shares follow from them. */
function procurementParagraph(d: Drafting): Sentence {
  const ask = (id: string, what: string) => d.blanks.money(`procurement.${id}`, what);
  const kind = (id: string, name: string) => ({ id: `procurement.${id}`, name, amount: ask(id, name) });
  const whole = ask("total", "政府采购支出总额");
  const opening = say`${thisYear(d)}，${who(d)}政府采购支出总额${money(d, whole)}`;
  if (isZero(whole)) return say`${opening}。`;
  const kinds = [
    kind("goods", "政府采购货物支出"),
    kind("works", "政府采购工程支出"),
    kind("services", "政府采购服务支出"),
  ];
  const parts = amountsOf(d, partsBeside(d, whole, kinds, "政府采购支出总额"), "、");
  const medium = ask("sme", "授予中小企业合同金额");
  const small = ask("micro", "其中授予小微企业合同金额");
  return say`${opening}，其中：${parts}。授予中小企业合同金额${money(d, medium)}${shareOfTotal(d, medium, whole, "政府采购支出总额")}，其中：授予小微企业合同金额${money(d, small)}${shareOfTotal(d, small, medium, "授予中小企业合同金额")}。`;
}

function assetParagraph(d: Drafting): Sentence {
  const large = d.blanks.count(
    "assets.large-equipment",
    "单价100万元（含）以上设备（不含车辆）多少台（套）",
    "台（套）",
  );
  const date = d.year === null ? "本年末" : `${d.year}年12月31日`;
  return say`截至${date}，${who(d)}${vehiclesHeld(d)}，单价100万元（含）以上设备（不含车辆）${large}台（套）。`;
}

function performanceParagraph(d: Drafting): Sentence {
  const count = d.blanks.count("performance.count", "开展绩效自评的项目多少个", "个");
  const amount = d.blanks.money("performance.total", "开展绩效自评的项目涉及资金");
  const result = d.blanks.words("performance.result", "绩效自评的结果（得分、等次和主要问题）");
  return say`根据预算绩效管理要求，${who(d)}对${thisYear(d)}的${count}个项目开展绩效自评，涉及资金${money(d, amount)}。自评结果：${result}。`;
}

/** 名词解释 of the terms and accounts that the text uses. */
export const glossary: LastChapter = {
  about: (d, told) => {
    const received = INCOME_SOURCES.map((source) => ({
      term: FINAL_INCOME[source],
      definition: INCOME_DEFINITIONS[source],
    }));
    const { "reserves-used": reserves, opening, distribution, closing, business } = FINAL_TERMS;
    const before = [...received, reserves, opening, distribution, closing];
    const after = [...BASIC_AND_PROJECT, business, THREE_PUBLIC_TERM, AGENCY_TERM, PROCUREMENT_TERM];
    return [appendix("glossary", "名词解释", glossaryEntries(d, before, after, told))];
  },
};
