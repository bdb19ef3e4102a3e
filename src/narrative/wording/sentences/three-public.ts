import { threePublic } from "../../concepts";
import { countIn } from "../../blanks";
import { type Drafting, money } from "../../drafting";
import type { Quantity } from "../../quantity";
import { isZero } from "../../quantity";
import type { Sentence } from "../../pack";
import type { ThreePublicItem } from "../../../report";
import { listed, runsOf, say } from "../../say";
import { threePublicAmounts } from "../../three-public";
import { lastYear, THREE_PUBLIC, thisYear } from "../names";
import { comparedWithLastYear, type Comparison } from "./change";
import { OVERSEAS_REASONS, RECEPTION_REASONS, type ReasonPhrases, VEHICLE_REASONS } from "./reasons";

type Group = Extract<ThreePublicItem, "overseas-travel" | "official-reception" | "vehicle">;

const PHRASES: Readonly<Record<ThreePublicItem, ReasonPhrases>> = {
  total: { up: [...OVERSEAS_REASONS.up, ...VEHICLE_REASONS.up], down: RECEPTION_REASONS.down },
  "vehicle-purchase": VEHICLE_REASONS,
  "vehicle-running": VEHICLE_REASONS,
  "overseas-travel": OVERSEAS_REASONS,
  "official-reception": RECEPTION_REASONS,
  vehicle: VEHICLE_REASONS,
};

export function threePublicAmount(d: Drafting, item: ThreePublicItem): Quantity {
  return threePublicAmounts(d, { nature: "budget", id: "three-public", nameOf: (one) => THREE_PUBLIC[one] })(item);
}

/** 预算数1.39万元，其中：… in the order the region lists the items. */
export function threePublicTotal(d: Drafting, opening: string, order: readonly ThreePublicItem[]): Sentence {
  const items = order.map((item) => say`${THREE_PUBLIC[item]}${money(d, threePublicAmount(d, item))}`);
  return say`${opening}${money(d, threePublicAmount(d, "total"))}，其中：${listed(items, "，")}。`;
}

/** An item beside last year's: 公务接待费比2024年预算减少0.5万元，下降33.33%，主要原因是…。 */
export function threePublicChange(d: Drafting, item: Group): Sentence {
  const comparison = threePublicComparison(d, item);
  return say`${thisYear(d)}${comparison.what}${money(d, comparison.now)}${comparedWithLastYear(d, comparison)}。`;
}

/** An item of this year's budget and of last year's. */
export function threePublicComparison(d: Drafting, item: ThreePublicItem): Comparison {
  const now = threePublicAmount(d, item);
  const before = d.before === null ? null : threePublic(d.before, item);
  const topic = item === "total" ? "three-public" : item;
  return { now, before, topic, what: `${THREE_PUBLIC[item]}预算`, base: "预算", phrases: PHRASES[item] };
}

export function receptionUse(d: Drafting): Sentence {
  if (isZero(threePublicAmount(d, "official-reception"))) return null;
  const use = d.blanks.words("use.official-reception", "公务接待费计划用于什么", [
    "接待上级部门检查指导工作的用餐等支出",
    "接待外地单位考察调研、学习交流的用餐等支出",
  ]);
  return say`${thisYear(d)}公务接待费计划用于${use}。`;
}

/** Vehicles on hand, to be bought and to be run: the tables tell the money, only a person the numbers. */
export function vehicleParagraphs(d: Drafting): readonly Sentence[] {
  const purchase = threePublicAmount(d, "vehicle-purchase");
  const running = threePublicAmount(d, "vehicle-running");
  const bought = d.blanks.count("vehicles.to-purchase", `${thisYear(d)}拟购置公务用车多少辆`, "辆");
  const kept = d.blanks.count("vehicles.in-use", "公务用车运行维护费用于多少辆车", "辆");
  const buying = isZero(purchase) ? null : say`，拟购置公务用车${bought}辆`;
  const keeping = isZero(running) ? null : say`，用于${kept}辆公务用车的燃料、维修、保险等支出`;
  return [
    vehiclesOnHand(d),
    say`${thisYear(d)}安排${THREE_PUBLIC["vehicle-purchase"]}${money(d, purchase)}${buying}。`,
    say`${thisYear(d)}安排${THREE_PUBLIC["vehicle-running"]}${money(d, running)}${keeping}。`,
  ];
}

const VEHICLE_TYPES = [
  ["sedan", "轿车"],
  ["van", "旅行车（含商务车）"],
  ["off-road", "越野车"],
  ["large", "大型客、货车"],
] as const;

function vehiclesOnHand(d: Drafting): Sentence {
  const whole = d.blanks.count("vehicles.total", `${lastYear(d)}末现有公务用车多少辆`, "辆");
  if (countIn(whole) === 0) return say`单位现有公务用车${whole}辆。`;
  const types = VEHICLE_TYPES.map(([id, name]) => {
    const count = d.blanks.count(`vehicles.${id}`, `现有公务用车中${name}多少辆`, "辆");
    return say`${name}${count}辆`;
  });
  return runsOf([say`单位现有公务用车${whole}辆，其中：`, listed(types, "，"), "。"]);
}
