import { threePublic as threePublicOf } from "../../concepts";
import { type Drafting, money } from "../../drafting";
import { type Chapter, chapter, part, type Sentence } from "../../pack";
import { isZero, type Quantity } from "../../quantity";
import type { ThreePublicItem } from "../../../report";
import { listed, say } from "../../say";
import { type ThreePublicColumn, threePublicAmounts } from "../../three-public";
import { THREE_PUBLIC, thisYear, who } from "../names";
import { comparedWithLastYear } from "../sentences/change";
import { structureChart } from "../sentences/charts";
import { completed } from "../sentences/completion";
import { sharesOf } from "../sentences/income";
import { OVERSEAS_REASONS, RECEPTION_REASONS, type ReasonPhrases, VEHICLE_REASONS } from "../sentences/reasons";

const ITEMS = ["overseas-travel", "vehicle", "official-reception"] as const;
type Item = (typeof ITEMS)[number];

const PHRASES: Readonly<Record<Item | "total", ReasonPhrases>> = {
  total: { up: [...OVERSEAS_REASONS.up, ...VEHICLE_REASONS.up], down: RECEPTION_REASONS.down },
  "overseas-travel": OVERSEAS_REASONS,
  vehicle: VEHICLE_REASONS,
  "official-reception": RECEPTION_REASONS,
};

const SPENT: ThreePublicColumn = {
  nature: "final",
  id: "three-public",
  nameOf: (item) => `${THREE_PUBLIC[item]}支出决算`,
};
const BUDGETED: ThreePublicColumn = { nature: "budget", id: "budget", nameOf: (item) => `${THREE_PUBLIC[item]}预算` };

/** 财政拨款“三公”经费支出决算情况: against the budget, against last year, and item by item. */
export const threePublic: Chapter = (d) => {
  const heading = "财政拨款“三公”经费支出决算情况说明";
  const lines = ITEMS.flatMap((item) => {
    const amount = spent(d, item);
    return threePublicOf(d.now, item, "final") === null
      ? []
      : [{ id: `three-public.${item}`, name: THREE_PUBLIC[item], amount }];
  });
  const whole = spent(d, "total");
  const shares =
    lines.length === 0
      ? null
      : say`${thisYear(d)}“三公”经费财政拨款支出决算中：${sharesOf(d, lines, whole)}。具体情况如下：`;
  const paid = lines.filter(({ amount }) => !isZero(amount));
  return [
    chapter("three-public", heading, []),
    part("three-public.total", "“三公”经费财政拨款支出决算总体情况", [
      say`${who(d)}${thisYear(d)}“三公”经费财政拨款支出${beside(d, "total")}。`,
    ]),
    part("three-public.items", "“三公”经费财政拨款支出决算具体情况", [
      shares,
      structureChart(d, "chart.three-public", "“三公”经费财政拨款支出结构", paid),
      ...ITEMS.map(
        (item, index) => say`${String(index + 1)}.${THREE_PUBLIC[item]}${beside(d, item)}。${countsOf(d, item)}`,
      ),
    ]),
  ];
};

function spent(d: Drafting, item: ThreePublicItem): Quantity {
  return threePublicAmounts(d, SPENT)(item);
}

/** 预算为0.4万元，支出决算为0.4万元，完成预算的100%，与2023年度持平 */
function beside(d: Drafting, item: Item | "total"): Sentence {
  const now = spent(d, item);
  const what = `${THREE_PUBLIC[item]}支出决算`;
  const budget = threePublicAmounts(d, BUDGETED)(item);
  const before = d.before === null ? null : threePublicOf(d.before, item, "final");
  const topic = item === "total" ? "three-public" : item;
  const compared = comparedWithLastYear(d, { now, before, topic, what, base: "", phrases: PHRASES[item] });
  const done = completed(d, { spent: now, budget, budgetName: "预算", topic, what });
  return say`${done}${compared}`;
}

/** The numbers of journeys, vehicles and guests, asked only where money was spent. */
function countsOf(d: Drafting, item: Item): Sentence {
  const ask = (id: string, what: string, unit: string) => say`${d.blanks.count(id, `${what}多少${unit}`, unit)}${unit}`;
  const amount = spent(d, item);
  if (item === "overseas-travel")
    return isZero(amount)
      ? null
      : say`全年安排因公出国（境）团组${ask("overseas.groups", "因公出国（境）团组", "个")}，累计${ask("overseas.persons", "因公出国（境）", "人次")}。`;
  if (item === "official-reception")
    return isZero(amount)
      ? null
      : say`国内公务接待${ask("reception.batches", "国内公务接待", "批次")}，${ask("reception.persons", "国内公务接待", "人次")}；外事接待${ask("reception.foreign-batches", "外事接待", "批次")}，${ask("reception.foreign-persons", "外事接待", "人次")}。`;
  const purchase = say`${THREE_PUBLIC["vehicle-purchase"]}${money(d, spent(d, "vehicle-purchase"))}`;
  const running = say`${THREE_PUBLIC["vehicle-running"]}${money(d, spent(d, "vehicle-running"))}`;
  const bought = isZero(spent(d, "vehicle-purchase"))
    ? null
    : say`购置公务用车${ask("vehicles.purchased", "购置公务用车", "辆")}`;
  return say`其中：${listed([purchase, bought, running], "，")}。年末公务用车保有量${ask("vehicles.total", "年末公务用车保有量", "辆")}。`;
}
