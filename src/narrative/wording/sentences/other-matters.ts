import { agencyOperating, procurement, procurementOf, publicSpending } from "../../concepts";
import { lowestAccounts } from "../../accounts";
import { isPlainAgency } from "../../agencies";
import { countIn, type Offer } from "../../blanks";
import { type Drafting, money, orAsk } from "../../drafting";
import { plainMoney, termOf } from "../../figures";
import type { Run } from "../../narrative";
import { partsBeside } from "../../parts";
import { isZero, type Known } from "../../quantity";
import type { Sentence } from "../../pack";
import type { Source } from "../../source";
import { say } from "../../say";
import { lastYear, thisYear, who } from "../names";
import { comparedWithLastYear } from "./change";
import { OPERATING_REASONS } from "./reasons";
import { amountsOf } from "./spending";

export interface AgencyWording {
  /** 机关运行经费财政拨款预算为 */
  readonly subject: string;
  readonly what: string;
  readonly base: string;
}

/**
 * 机关运行经费. Few tables state it; by its definition it is the 公用经费 of 行政 and 参公 bodies, so
 * without such a table the draft of an agency takes 公用经费 and asks for the scope to be confirmed.
 * A college, a hospital or a 中心 is asked.
 */
export function agencyParagraphs(d: Drafting, wording: AgencyWording): readonly Sentence[] {
  const stated = agencyOperating(d.now);
  const likely = stated === null ? fromPublicSpending(d.now) : null;
  const isAgency = isPlainAgency(d.organisation, lowestAccounts(d.now.report, "general", "total"));
  const taken = stated ?? (isAgency ? likely : null);
  const now = taken ?? d.blanks.money("agency-operating", "机关运行经费", offerOf(d, likely));
  // Both years by the same measure: a stated amount is not compared with all of 公用经费.
  const measure = stated === null ? fromPublicSpending : agencyOperating;
  const before = d.before === null || taken === null ? null : measure(d.before);
  const compared = comparedWithLastYear(d, {
    now,
    before,
    topic: "agency-operating",
    ...wording,
    phrases: OPERATING_REASONS,
  });
  const scope = d.blanks.words(
    "confirm.agency-operating",
    "表中未单列机关运行经费，暂按公用经费合计列示；请确认并写明口径（只应包括行政单位和参公单位的公用经费）",
    ["行政单位和参照公务员法管理的事业单位一般公共预算安排的公用经费"],
  );
  return [
    say`${thisYear(d)}，${who(d)}${wording.subject}${money(d, now)}${compared}。`,
    stated === null && taken !== null ? say`机关运行经费的口径为${scope}。` : null,
  ];
}

/** 公用经费 as something to go by, where part of it or all belongs to bodies without 机关运行经费. */
function offerOf(d: Drafting, likely: Known | null): Offer {
  if (likely === null) return {};
  const amount = plainMoney(likely, d.style);
  return {
    offered: [amount, "0"],
    why: `表中没有单列；公用经费${amount}中只有行政单位和参公单位的才是机关运行经费，事业单位没有这项经费，填0`,
  };
}

function fromPublicSpending(source: Source): Known | null {
  const found = publicSpending(source);
  if (found === null) return null;
  const label = `${found.label}（按机关运行经费口径）`;
  return { ...found, label, terms: [termOf({ label, amount: found.amount })] };
}

const PROCUREMENT_KINDS = [
  ["goods", "货物"],
  ["works", "工程"],
  ["services", "服务"],
] as const;

export function procurementParagraph(d: Drafting): Sentence {
  const whole = orAsk(d, procurement(d.now), "procurement.total", "政府采购预算");
  if (isZero(whole) && whole.asked === null) return say`${thisYear(d)}，${who(d)}未安排政府采购预算。`;
  const opening = say`${thisYear(d)}，${who(d)}安排政府采购预算${money(d, whole)}`;
  if (isZero(whole)) return say`${opening}。`;
  const parts = PROCUREMENT_KINDS.map(([kind, what]) => {
    const [id, name] = [`procurement.${kind}`, `政府采购${what}预算`];
    return { id, name, amount: orAsk(d, procurementOf(d.now, kind), id, name) };
  });
  return say`${opening}，其中：${amountsOf(d, partsBeside(d, whole, parts, "政府采购预算"), "；")}。`;
}

/** Vehicles and large equipment. `threshold` is the value from which a place reports equipment: 200万元. */
export function assetParagraphs(d: Drafting, threshold: string): readonly Sentence[] {
  const equipment = `单位价值${threshold}以上大型设备`;
  const large = d.blanks.count("assets.large-equipment", `${equipment}多少台（套）`, "台（套）");
  const none = `未安排购置车辆及${equipment}`;
  const purchase = d.blanks.choice("assets.purchase", `${thisYear(d)}安排购置的车辆及${equipment}`, none);
  return [
    say`截至${lastYear(d)}底，${who(d)}所属各预算单位${vehiclesHeld(d)}，${equipment}${large}台（套）。`,
    say`${thisYear(d)}${d.form}预算${purchase}。`,
  ];
}

/** 共有车辆…辆, by use where there are any. */
export function vehiclesHeld(d: Drafting): readonly Run[] {
  const vehicles = d.blanks.count("assets.vehicles", "共有车辆多少辆", "辆");
  if (countIn(vehicles) === 0) return say`共有车辆${vehicles}辆`;
  const uses = d.blanks.words("assets.vehicle-uses", "领导干部用车、定向保障用车、执法执勤用车等各多少辆");
  return say`共有车辆${vehicles}辆（其中：${uses}）`;
}
