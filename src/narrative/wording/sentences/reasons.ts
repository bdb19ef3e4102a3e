import { Decimal, inUnit } from "../../../amounts";
import { accountName, lowestAccounts } from "../../accounts";
import type { Drafting } from "../../drafting";
import type { Direction } from "../../figures";
import type { Nature, Scope } from "../../../report";

/** Phrases to offer for a reason; the user picks and edits, nothing is inserted unasked. */
export interface ReasonPhrases {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

export const NO_REASONS: ReasonPhrases = { up: [], down: [] };

export const SPENDING_REASONS: ReasonPhrases = {
  up: [
    "在职人员增加，人员经费相应增加",
    "新增项目支出",
    "上级补助资金增加",
    "社会保险缴费基数调整，单位缴费支出增加",
    "安排了一次性支出",
  ],
  down: [
    "落实过紧日子要求，压减一般性支出",
    "机构改革人员划转，相关经费减少",
    "人员退休，人员经费相应减少",
    "部分项目已完成或调整，不再安排",
  ],
};

export const OPERATING_REASONS: ReasonPhrases = {
  up: ["有新进人员，公用经费相应增加", "交通补贴等支出增加"],
  down: ["人员减少，公用经费相应减少", "落实过紧日子要求，压减公用经费"],
};

export const OVERSEAS_REASONS: ReasonPhrases = {
  up: ["按计划安排因公出国（境）任务"],
  down: ["本年无因公出国（境）计划", "因公出国（境）实行一事一议，年初不再编列"],
};

export const VEHICLE_REASONS: ReasonPhrases = {
  up: ["车辆使用年限较长，维修费用增加", "按规定更新购置公务用车"],
  down: ["公务用车由机关事务管理部门统一管理", "公车改革后不再保留公务用车", "厉行节约，严格控制车辆运行支出"],
};

export const RECEPTION_REASONS: ReasonPhrases = {
  up: ["业务交流和检查指导增多，接待任务增加"],
  down: ["厉行节约，严格控制公务接待标准和范围", "接待批次和人次减少"],
};

/** The phrases that fit a direction; both where it is not known yet. */
export function phrasesFor(phrases: ReasonPhrases, direction: Direction | null): readonly string[] {
  if (direction === "up") return phrases.up;
  return direction === "down" ? phrases.down : [...phrases.up, ...phrases.down];
}

const MOST_DRIVERS = 3;
/** An account is worth naming when it makes up this share of all movement in the same direction. */
const NOTABLE = new Decimal("0.05");

/** Accounts that moved most in one direction, as a phrase to offer: 增加了“城乡医疗救助”等支出. */
export function mainDrivers(d: Drafting, scope: Scope, nature: Nature, direction: Direction): readonly string[] {
  const { before } = d;
  if (before === null || direction === "level") return [];
  const accountsIn = (one: Scope) => [d.now, before].flatMap(({ report }) => lowestAccounts(report, one, nature));
  // Appropriation tables stop at the 类; the general budget names the accounts below it.
  const inScope = accountsIn(scope);
  const isCoarse = inScope.every((code) => code.length === 3);
  const within = isCoarse ? "general" : scope;
  const codes = isCoarse ? accountsIn("general") : inScope;
  const moved = [...new Set(codes)]
    .map((code) => ({ code, by: movement(d, within, nature, code) }))
    .filter(({ by }) => (direction === "up" ? by.gt(0) : by.lt(0)))
    .sort((a, b) => b.by.abs().cmp(a.by.abs()) || (a.code < b.code ? -1 : 1));
  const all = moved.reduce((sum, { by }) => sum.plus(by.abs()), new Decimal(0));
  const notable = moved.filter(({ by }) => by.abs().gte(all.times(NOTABLE))).slice(0, MOST_DRIVERS);
  const names = notable.map(({ code }) => `“${accountName(d.now.report, code) ?? code}”`);
  if (names.length === 0) return [];
  return [`${direction === "up" ? "增加" : "减少"}了${names.join("")}${moved.length > notable.length ? "等" : ""}支出`];
}

function movement(d: Drafting, scope: Scope, nature: Nature, code: string): Decimal {
  const [now, before] = [d.now, d.before].map((source) => {
    const stated = source?.read("expenditure", scope, code, nature) ?? null;
    return stated === null ? new Decimal(0) : inUnit(stated.amount, d.style.unit).value;
  });
  return now!.minus(before!);
}
