import { type Chapter, appendix, chapter, type LastChapter, part } from "../../pack";
import { INCOME_SOURCES } from "../../../report";
import {
  AGENCY_TERM,
  BASIC_AND_PROJECT,
  CARRIED_OVER,
  INCOME_DEFINITIONS,
  PROCUREMENT_TERM,
  THREE_PUBLIC_TERM,
} from "../../glossary";
import { say } from "../../say";
import { BUDGET_INCOME, THREE_PUBLIC, thisYear, who } from "../names";
import { basicParagraphs } from "../sentences/basic";
import { fundParagraphs } from "../sentences/funds";
import { glossaryEntries } from "../sentences/glossary";
import { agencyParagraphs, assetParagraphs, procurementParagraph } from "../sentences/other-matters";
import { performanceParagraphs } from "../sentences/performance";
import { receptionUse, threePublicChange, threePublicTotal, vehicleParagraphs } from "../sentences/three-public";

/** 一般公共预算基本支出情况说明 */
export const basic: Chapter = (d) => [
  chapter(
    "basic",
    "一般公共预算基本支出情况说明",
    basicParagraphs(d, { opening: `${who(d)}${thisYear(d)}一般公共预算基本支出`, withAmounts: false }),
  ),
];

/** “三公”经费财政拨款预算安排情况说明 */
export const threePublic: Chapter = (d) => [
  chapter("three-public", "“三公”经费财政拨款预算安排情况说明", [
    threePublicTotal(d, `${who(d)}${thisYear(d)}“三公”经费财政拨款预算数`, [
      "overseas-travel",
      "official-reception",
      "vehicle",
    ]),
  ]),
  part("three-public.overseas-travel", THREE_PUBLIC["overseas-travel"], [threePublicChange(d, "overseas-travel")]),
  part("three-public.official-reception", THREE_PUBLIC["official-reception"], [
    threePublicChange(d, "official-reception"),
    receptionUse(d),
  ]),
  part("three-public.vehicle", THREE_PUBLIC.vehicle, [threePublicChange(d, "vehicle"), ...vehicleParagraphs(d)]),
];

/** 政府性基金预算支出情况说明 */
export const funds: Chapter = (d) => [chapter("gov-fund", "政府性基金预算支出情况说明", fundParagraphs(d, "gov-fund"))];

/** 国有资本经营预算情况说明 */
export const stateCapital: Chapter = (d) => [
  chapter("state-capital", "国有资本经营预算情况说明", fundParagraphs(d, "state-capital")),
];

const AGENCY = { subject: "机关运行经费财政拨款预算为", what: "机关运行经费预算", base: "预算" };

/** 其他重要事项的情况说明. Equipment is reported from a value that differs from place to place. */
export const otherMatters =
  (equipmentFrom: string): Chapter =>
  (d) => [
    chapter("other", "其他重要事项的情况说明", []),
    part("other.agency-operating", "机关运行经费情况", agencyParagraphs(d, AGENCY)),
    part("other.procurement", "政府采购情况", [procurementParagraph(d)]),
    part("other.assets", "国有资产占有使用情况", assetParagraphs(d, equipmentFrom)),
    part("other.performance", "预算绩效情况", [
      say`${who(d)}按要求对预算项目编制绩效目标，从产出、效益、满意度等方面设置绩效指标。`,
      ...performanceParagraphs(d),
    ]),
  ];

/** 名词解释 of the terms and accounts that the text uses. */
export const glossary: LastChapter = {
  about: (d, told) => {
    const received = INCOME_SOURCES.map((source) => ({
      term: BUDGET_INCOME[source],
      definition: INCOME_DEFINITIONS[source],
    }));
    const after = [...BASIC_AND_PROJECT, THREE_PUBLIC_TERM, AGENCY_TERM, PROCUREMENT_TERM];
    return [appendix("glossary", "名词解释", glossaryEntries(d, [...received, CARRIED_OVER], after, told))];
  },
};
