import type { DocumentKind } from "../../../src/recognition";
import { PLACES, PROFILES, type Profile } from "./departments";
import { Dice } from "./dice";
import {
  fundOf,
  total,
  type Balance,
  type BudgetData,
  type Fen,
  type Purchase,
  type Spending,
  type ThreePublic,
  type Unit,
} from "./model";
import { money, spendingOf, type Grain, type SpendingOptions } from "./spending";

export interface DataOptions extends Partial<SpendingOptions> {
  readonly kind?: DocumentKind;
  readonly year?: number;
  /** How many 预算单位, 本级 included. */
  readonly units?: number;
}

/** One department's year; the same seed and options give the same department. */
export function generateData(seed: number, options: DataOptions = {}): BudgetData {
  const dice = new Dice(seed);
  const kind = options.kind ?? "budget";
  const grain = options.grain ?? "fen";
  const profile = dice.pick(PROFILES);
  const place = dice.pick(PLACES);
  const code = String(dice.between(101, 699));
  const name = `${place}${profile.bureau}`;
  const units = unitsOf(options.units ?? 1, { code, name, place, profile });
  const spending = spendingOf(units, profile, dice, {
    grain,
    ownFunds: options.ownFunds ?? false,
    govFund: options.govFund ?? false,
    stateCapital: options.stateCapital ?? false,
    carryOver: kind === "budget" && (options.carryOver ?? false),
    everyNature: options.everyNature ?? false,
    // Money held in 财政专户 is 事业收入 once it is spent; final accounts have no line for it.
    sources:
      options.sources ?? profile.ownSources.filter((source) => kind === "budget" || source !== "special-account"),
  });
  const spent = threePublicOf(spending);
  return {
    kind,
    year: options.year ?? dice.between(2023, 2027),
    department: { code, name, place },
    units,
    spending,
    balances: kind === "budget" ? [] : balancesOf(spending, dice, grain, options.carryOver ?? false),
    threePublicBudget: raised(spent, dice, grain),
    threePublicPrior: raised(spent, dice, grain),
    purchases: purchasesOf(spending, dice, grain),
  };
}

function unitsOf(
  count: number,
  of: { readonly code: string; readonly name: string; readonly place: string; readonly profile: Profile },
): Unit[] {
  const units: Unit[] = [
    { code: `${of.code}001`, name: count === 1 ? of.name : `${of.name}本级`, administrative: true },
  ];
  for (let index = 1; index < count; index++) {
    const { institutions } = of.profile;
    const institution = institutions[(index - 1) % institutions.length]!;
    const ordinal = Math.floor((index - 1) / institutions.length);
    const name = `${of.place}${institution.name}${ordinal === 0 ? "" : `第${ordinal + 1}分部`}`;
    units.push({ code: `${of.code}${String(index + 1).padStart(3, "0")}`, name, administrative: false });
  }
  return units;
}

/** 三公 money is general-budget money booked to four accounts, 基本 and 项目 alike. */
export function threePublicOf(spending: readonly Spending[], unit?: string): ThreePublic {
  const booked = (account: string) =>
    total(
      spending
        .filter(
          (line) =>
            line.account === account && fundOf(line.source) === "general" && (unit === undefined || line.unit === unit),
        )
        .map((line) => line.amount),
    );
  return { overseas: booked("30212"), purchase: booked("31013"), running: booked("30231"), reception: booked("30217") };
}

function raised(spent: ThreePublic, dice: Dice, grain: Grain): ThreePublic {
  const more = (amount: Fen) => (amount === 0n ? 0n : amount + money(dice, 0, 20_000, grain));
  return {
    overseas: more(spent.overseas),
    purchase: more(spent.purchase),
    running: more(spent.running),
    reception: more(spent.reception),
  };
}

/** Balances such that 年初 + 本年收入 = 本年支出 + 年末 leaves a positive income on every line. */
function balancesOf(spending: readonly Spending[], dice: Dice, grain: Grain, some: boolean): Balance[] {
  const spentBy = new Map<string, { line: Spending; amount: Fen }>();
  for (const line of spending) {
    const key = `${line.unit}|${line.item}|${line.source}`;
    const before = spentBy.get(key);
    spentBy.set(key, { line, amount: (before?.amount ?? 0n) + line.amount });
  }
  return [...spentBy.values()].map(({ line, amount }) => {
    const fiscal = fundOf(line.source) !== null;
    const moving = some && dice.chance(fiscal ? 0.3 : 0.6);
    const upTo = Number(amount / 100n);
    return {
      unit: line.unit,
      item: line.item,
      source: line.source,
      opening: moving ? money(dice, 0, upTo / 4, grain) : 0n,
      closing: moving ? money(dice, 0, upTo / 4, grain) : 0n,
      surplusUsed: moving && !fiscal ? money(dice, 0, upTo / 8, grain) : 0n,
      surplusAllocated: moving && !fiscal ? money(dice, 0, upTo / 8, grain) : 0n,
    };
  });
}

function purchasesOf(spending: readonly Spending[], dice: Dice, grain: Grain): Purchase[] {
  const equipment = spending.filter(
    (line) => line.project !== null && ["31002", "31003", "30214"].includes(line.account),
  );
  return equipment.map((line) => {
    const yuan = Number(line.amount / 100n);
    const amount = money(dice, yuan / 2, yuan, grain);
    const sme = dice.chance(0.6) ? amount : 0n;
    const micro = sme > 0n && dice.chance(0.5) ? sme : 0n;
    const item = line.account === "31003" ? "专用设备" : line.account === "30214" ? "房屋租赁服务" : "便携式计算机";
    return { unit: line.unit, project: line.project!, item, quantity: dice.between(1, 30), amount, sme, micro };
  });
}
