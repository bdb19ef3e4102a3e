import { agencyOperating, publicSpending, threePublic } from "../../concepts";
import { type Drafting, money } from "../../drafting";
import { plainMoney } from "../../figures";
import { appendix, type Chapter, chapter, part, type Sentence } from "../../pack";
import type { ThreePublicItem } from "../../../report";
import { listed, type Part, say } from "../../say";
import { threePublicAmounts } from "../../three-public";
import { thisYear, who } from "../names";
import { comparedWithLastYear, sizeOfChange } from "../sentences/change";
import { procurementParagraph } from "../sentences/other-matters";
import { performanceTotal } from "../sentences/performance";
import { OVERSEAS_REASONS, RECEPTION_REASONS, type ReasonPhrases, VEHICLE_REASONS } from "../sentences/reasons";
import { NO_REASONS } from "../sentences/reasons";

/** 其他相关情况说明 with its five parts. */
export const otherMatters: Chapter = (d) => [
  appendix("other", "第三部分 其他相关情况说明", []),
  chapter("three-public", `${thisYear(d)}“三公”经费预算情况说明`, [threePublicTotal(d)]),
  part("three-public.overseas-travel", NAMES["overseas-travel"], [say`${itemSentence(d, "overseas-travel")}。`]),
  part("three-public.vehicle", NAMES.vehicle, [
    say`${itemSentence(d, "vehicle")}。其中：${itemSentence(d, "vehicle-purchase")}；${itemSentence(d, "vehicle-running")}。`,
  ]),
  part("three-public.official-reception", NAMES["official-reception"], [
    say`${itemSentence(d, "official-reception")}。`,
  ]),
  chapter("other.agency-operating", "机关运行经费预算", [agency(d)]),
  chapter("other.procurement", "政府采购预算情况", [procurementParagraph(d), reserved(d)]),
  chapter("other.performance", "绩效目标设置情况", [performanceTotal(d)]),
  chapter("other.assets", "国有资产占有使用情况", assets(d)),
];

const NAMES: Readonly<Record<ThreePublicItem, string>> = {
  total: "“三公”经费",
  "overseas-travel": "因公出国（境）费",
  vehicle: "公务用车购置及运行费",
  "vehicle-purchase": "公务用车购置费",
  "vehicle-running": "公务用车运行费",
  "official-reception": "公务接待费",
};

const REASONS: Readonly<Record<ThreePublicItem, ReasonPhrases>> = {
  total: NO_REASONS,
  "overseas-travel": OVERSEAS_REASONS,
  vehicle: VEHICLE_REASONS,
  "vehicle-purchase": VEHICLE_REASONS,
  "vehicle-running": VEHICLE_REASONS,
  "official-reception": RECEPTION_REASONS,
};

function comparisonOf(d: Drafting, item: ThreePublicItem) {
  const now = threePublicAmounts(d, { nature: "budget", id: "three-public", nameOf: (one) => NAMES[one] })(item);
  const before = d.before === null ? null : threePublic(d.before, item);
  const topic = item === "total" ? "three-public" : item;
  return { now, before, topic, what: `${NAMES[item]}预算`, base: "预算", phrases: REASONS[item] };
}

function threePublicTotal(d: Drafting): Sentence {
  const comparison = comparisonOf(d, "total");
  return say`${thisYear(d)}“三公”经费预算数为${money(d, comparison.now)}${sizeOfChange(d, comparison)}。其中：`;
}

function itemSentence(d: Drafting, item: ThreePublicItem): Part {
  const comparison = comparisonOf(d, item);
  return say`${NAMES[item]}预算${money(d, comparison.now)}${comparedWithLastYear(d, comparison)}`;
}

/** The table of 三公 states it there; where it does not, 公用经费 is offered and never taken. */
function agency(d: Drafting): Sentence {
  const stated = agencyOperating(d.now);
  const likely = publicSpending(d.now);
  const offered = stated !== null || likely === null ? [] : [plainMoney(likely, d.style), "0"];
  const now = stated ?? d.blanks.money("agency-operating", "机关运行经费", { offered });
  const bodies = d.blanks.words("agency.bodies", "下属几家机关、几家参公事业单位", [
    "1家机关",
    "1家机关和1家参公事业单位",
  ]);
  const whose = d.form === "部门" ? say`${who(d)}下属${bodies}` : who(d);
  return say`${thisYear(d)}，${whose}财政拨款的机关运行经费预算为${money(d, now)}。`;
}

/** What of the purchases is kept for smaller enterprises: no budget table tells. */
function reserved(d: Drafting): Sentence {
  const medium = d.blanks.money("procurement.sme", "面向中小企业预留的政府采购项目预算");
  const small = d.blanks.money("procurement.micro", "其中预留给小型和微型企业的政府采购项目预算");
  return say`${thisYear(d)}，本${d.form}面向中小企业预留政府采购项目预算金额${money(d, medium)}，其中：预留给小型和微型企业的政府采购项目预算${money(d, small)}。`;
}

const VEHICLES = [
  ["minister", "部级领导干部用车"],
  ["leaders", "主要领导干部用车"],
  ["courier", "机要通信用车"],
  ["emergency", "应急保障用车"],
  ["enforcement", "执法执勤用车"],
  ["special", "特种专业技术用车"],
  ["retired", "离退休干部用车"],
  ["other", "其他用车"],
] as const;

const EQUIPMENT = "单价100万元（含）以上设备（不含车辆）";

function assets(d: Drafting): readonly Sentence[] {
  const date = d.year === null ? "上年8月31日" : `${d.year - 1}年8月31日`;
  const large = d.blanks.count("assets.large-equipment", `${EQUIPMENT}多少台（套）`, "台（套）");
  const buying = d.blanks.count(
    "assets.equipment-to-purchase",
    `${thisYear(d)}安排购置${EQUIPMENT}多少台（套）`,
    "台（套）",
  );
  return [
    say`截至${date}，${who(d)}共有车辆${vehicles(d, "assets.vehicles", "共有车辆")}；${EQUIPMENT}${large}台（套）。`,
    say`${thisYear(d)}${d.form}预算安排购置车辆${vehicles(d, "vehicles.to-purchase", "安排购置车辆")}；安排购置${EQUIPMENT}${buying}台（套）。`,
  ];
}

/** 7辆，其中：…, the eight uses only where there are any vehicles. */
function vehicles(d: Drafting, id: string, what: string): Part {
  const whole = d.blanks.count(id, `${what}多少辆`, "辆");
  if (whole.answer === null || whole.answer === "0") return say`${whole}辆`;
  const uses = VEHICLES.map(
    ([use, name]) => say`${name}${d.blanks.count(`${id}.${use}`, `${what}中${name}多少辆`, "辆")}辆`,
  );
  return say`${whole}辆，其中：${listed(uses, "、")}`;
}
