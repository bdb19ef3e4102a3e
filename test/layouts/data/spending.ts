import type { Dice } from "./dice";
import { STATE_CAPITAL_PROJECT, type Profile, type ProjectPlan } from "./departments";
import type { Fen, OwnSource, Source, Spending, SpendingNature, Unit } from "./model";

/** How fine the amounts are: 分, whole 元, or whole 百元 (exact in 万元 with two decimals). */
export type Grain = "fen" | "yuan" | "hundred-yuan";

const GRAIN: Readonly<Record<Grain, number>> = { fen: 1, yuan: 100, "hundred-yuan": 10_000 };

export function money(dice: Dice, lowYuan: number, highYuan: number, grain: Grain): Fen {
  const step = GRAIN[grain];
  return BigInt(dice.between(Math.ceil((lowYuan * 100) / step), Math.floor((highYuan * 100) / step)) * step);
}

const DAILY = [
  "30201",
  "30202",
  "30205",
  "30206",
  "30207",
  "30209",
  "30211",
  "30213",
  "30214",
  "30215",
  "30216",
  "30239",
];
const PROJECT_ACCOUNTS = ["30201", "30202", "30203", "30211", "30213", "30214", "30218", "30226", "30227", "30299"];
const CAPITAL = ["31002", "31003", "31007"];

/** Local 7-digit accounts: [admin, institution]; two entries split the amount. */
const DETAILS: ReadonlyMap<string, readonly [readonly string[], readonly string[]]> = new Map([
  ["30101", [["3010102"], ["3010103"]]],
  ["30102", [["3010201"], ["3010201"]]],
  ["30103", [["3010302", "3010303"], []]],
  ["30107", [[], ["3010701", "3010702"]]],
  ["30228", [["3022801"], ["3022802"]]],
]);

/** Collects the spending of one unit. */
export class UnitSpending {
  readonly lines: Spending[] = [];

  constructor(
    readonly unit: Unit,
    readonly dice: Dice,
    readonly grain: Grain,
    readonly size: number,
  ) {}

  #amount(low: number, high: number): Fen {
    return money(this.dice, low * this.size, high * this.size, this.grain);
  }

  #add(item: string, account: string, amount: Fen, more: Partial<Spending> = {}): void {
    if (amount === 0n) return;
    const line: Spending = {
      unit: this.unit.code,
      item,
      source: "general",
      nature: "basic",
      account,
      detail: null,
      project: null,
      carried: false,
      amount,
      ...more,
    };
    this.lines.push(line);
  }

  #detailed(item: string, account: string, amount: Fen): void {
    const details = DETAILS.get(account)?.[this.unit.administrative ? 0 : 1] ?? [];
    const [first, second] = details;
    if (first === undefined) return this.#add(item, account, amount);
    if (second === undefined) return this.#add(item, account, amount, { detail: first });
    const step = BigInt(GRAIN[this.grain]);
    const part = (amount / step / 3n) * step;
    this.#add(item, account, part, { detail: first });
    this.#add(item, account, amount - part, { detail: second });
  }

  staff(item: string): void {
    const salaries = this.unit.administrative ? ["30101", "30102", "30103"] : ["30101", "30102", "30107"];
    for (const account of salaries) this.#detailed(item, account, this.#amount(20_000, 60_000));
    if (this.dice.chance(0.4)) this.#add(item, "30106", this.#amount(3_000, 6_000));
    if (this.dice.chance(0.3)) this.#add(item, "30199", this.#amount(5_000, 30_000));
    if (this.dice.chance(0.6)) this.#add(item, "30305", this.#amount(100, 2_000));
    if (this.dice.chance(0.4)) this.#add(item, "30309", this.#amount(5, 60));
    this.#socialSecurity();
  }

  #socialSecurity(): void {
    const { administrative } = this.unit;
    const pension = this.#amount(12_000, 18_000);
    const step = BigInt(GRAIN[this.grain]);
    this.#add("2080505", "30108", pension);
    this.#add("2080506", "30109", (pension / 2n / step) * step);
    this.#add(administrative ? "2101101" : "2101102", "30110", this.#amount(5_000, 8_000));
    if (administrative) this.#add("2101103", "30111", this.#amount(1_000, 2_000));
    this.#add("2089999", "30112", this.#amount(100, 900));
    this.#add("2210201", "30113", this.#amount(9_000, 14_000));
    if (this.dice.chance(0.5)) this.#add(administrative ? "2080501" : "2080502", "30302", this.#amount(800, 3_000));
    if (this.dice.chance(0.2)) this.#add("2080801", "30304", this.#amount(500, 3_000));
  }

  office(item: string): void {
    for (const account of this.dice.some(DAILY, this.dice.between(4, 9)))
      this.#add(item, account, this.#amount(300, 3_000));
    this.#add(item, "30217", this.#amount(50, 300));
    this.#detailed(item, "30228", this.#amount(900, 1_800));
    this.#add(item, "30229", this.#amount(900, 2_500));
    if (this.dice.chance(0.5)) this.#add(item, "30231", this.#amount(500, 1_500));
    if (this.dice.chance(0.4)) this.#add(item, "31002", this.#amount(300, 1_200));
  }

  ownFunds(item: string, source: Source): void {
    for (const account of this.dice.some(["30201", "30205", "30213", "30226", "30299"], 2))
      this.#add(item, account, this.#amount(800, 4_000), { source });
  }

  otherNatures(item: string): void {
    const natures: readonly [SpendingNature, Source, string][] = [
      ["business", "business", "30299"],
      ["to-superior", "other", "30299"],
      ["to-subordinates", "other", "30399"],
    ];
    for (const [nature, source, account] of natures)
      this.#add(item, account, this.#amount(200, 900), { nature, source });
  }

  project({ name, item }: ProjectPlan, source: Source = "general", carriedChance = 0): void {
    const accounts = this.dice.some(PROJECT_ACCOUNTS, this.dice.between(1, 4));
    if (this.dice.chance(0.4)) accounts.push(this.dice.pick(CAPITAL));
    for (const account of accounts) this.#projectPart(name, item, source, account, carriedChance);
    if (source !== "general") return;
    for (const account of ["30212", "30217", "30231", "31013"])
      if (this.dice.chance(0.15)) this.#projectPart(name, item, source, account, 0, 40);
  }

  #projectPart(
    project: string,
    item: string,
    source: Source,
    account: string,
    carriedChance: number,
    smaller = 1,
  ): void {
    const more = { nature: "project" as const, project, source, carried: this.dice.chance(carriedChance) };
    this.#add(item, account, this.#amount(1_000 / smaller, 40_000 / smaller), more);
  }
}

export interface SpendingOptions {
  readonly grain: Grain;
  readonly ownFunds: boolean;
  readonly govFund: boolean;
  readonly stateCapital: boolean;
  readonly carryOver: boolean;
  readonly everyNature: boolean;
  /** Sources of own funds instead of those the bureau usually has. */
  readonly sources?: readonly OwnSource[];
}

/** All spending of a department whose first unit is the bureau itself. */
export function spendingOf(units: readonly Unit[], profile: Profile, dice: Dice, options: SpendingOptions): Spending[] {
  const projects = dice.shuffled(profile.projects);
  return units.flatMap((unit, index) => {
    const own = new UnitSpending(unit, dice, options.grain, dice.between(8, 40));
    const institution = profile.institutions[(index - 1) % profile.institutions.length];
    const item = index === 0 || institution === undefined ? profile.administration : institution.item;
    own.staff(item);
    own.office(item);
    if (options.ownFunds && (index > 0 || units.length === 1))
      for (const source of options.sources ?? profile.ownSources) own.ownFunds(item, source);
    if (options.everyNature && index === units.length - 1) own.otherNatures(item);
    const share = Math.ceil(projects.length / units.length);
    for (const plan of projects.slice(index * share, (index + 1) * share))
      own.project(plan, "general", options.carryOver ? 0.3 : 0);
    if (index === 0 && options.govFund) own.project(profile.fundProject, "gov-fund");
    if (index === 0 && options.stateCapital) own.project(STATE_CAPITAL_PROJECT, "state-capital");
    return own.lines;
  });
}
