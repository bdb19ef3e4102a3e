import { basicSections } from "../../concepts";
import { type Drafting, money } from "../../drafting";
import { type Chapter, chapter, type Sentence } from "../../pack";
import type { ThreePublicItem } from "../../../report";
import { say } from "../../say";
import { thisYear, THREE_PUBLIC, who } from "../names";
import { fundParagraphs } from "../sentences/funds";
import { agencyParagraphs, procurementParagraph, vehiclesHeld } from "../sentences/other-matters";
import { performanceParagraphs } from "../sentences/performance";
import { comparedWithLastYear } from "../sentences/change";
import { amountsOf } from "../sentences/spending";
import { threePublicComparison } from "../sentences/three-public";
import { partOf } from "./totals";

const AGENCY = { subject: "机关运行经费预算安排", what: "机关运行经费预算", base: "预算" };

/** 机关运行经费 with what 公用经费 is made of. */
export const agency: Chapter = (d) => {
  const parts = basicSections(d.now, "public").map(({ code, amount }) => partOf(d, "basic", code, amount));
  return [
    chapter("other.agency-operating", "机关运行经费安排及增减变化情况说明", [
      ...agencyParagraphs(d, AGENCY),
      parts.length === 0 ? null : say`一般公共预算安排的公用经费主要包括：${amountsOf(d, parts, "、")}。`,
    ]),
  ];
};

export const procurement: Chapter = (d) => [
  chapter("other.procurement", "政府采购预算安排及增减变化情况说明", [
    say`${who(d)}按照政府采购有关规定和集中采购目录及标准，做到应编尽编、应采尽采。`,
    procurementParagraph(d),
  ]),
];

const ITEMS = ["official-reception", "overseas-travel", "vehicle-purchase", "vehicle-running"] as const;

/** “三公”经费: the sum, then 接待, 出国, 购置 and 运行, each beside last year's. */
export const threePublic: Chapter = (d) => [
  chapter("three-public", "“三公”经费预算安排及增减变化原因情况说明", [
    say`${thisYear(d)}“三公”经费预算安排${told(d, "total")}。`,
    ...ITEMS.map((item, index) => say`${String(index + 1)}.${thisYear(d)}${THREE_PUBLIC[item]}预算${told(d, item)}。`),
  ]),
];

function told(d: Drafting, item: ThreePublicItem): Sentence {
  const comparison = threePublicComparison(d, item);
  return say`${money(d, comparison.now)}${comparedWithLastYear(d, comparison)}`;
}

export const assets: Chapter = (d) => {
  const rooms = d.blanks.count("assets.offices", "办公用房建筑面积多少平方米", "平方米");
  return [
    chapter("other.assets", "国有资产占用及增减变化情况说明", [
      say`${who(d)}${vehiclesHeld(d)}，办公用房建筑面积${rooms}平方米。`,
    ]),
  ];
};

export const fund: Chapter = (d) => [chapter("gov-fund", "政府性基金预算支出情况说明", fundParagraphs(d, "gov-fund"))];

export const performance: Chapter = (d) => [
  chapter("other.performance", `${thisYear(d)}${d.form}预算绩效情况说明`, [
    say`${who(d)}按要求编制整体支出和项目支出绩效目标，对预算执行和绩效目标实现情况进行监控和评价。`,
    ...performanceParagraphs(d),
  ]),
];
