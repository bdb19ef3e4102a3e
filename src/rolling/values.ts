import { type Blanks, type Known, type NumberStyle, plainMoney, type Quantity, type Source } from "../narrative";
import { isOneNumber, judge } from "../reckoning";
import { type Figure, ledgerOf } from "../proofreading";
import type { BudgetReport, FactKey } from "../report";

import { KeysOfCells, type LastText, provedThen, statedUnder } from "./last-text";

/** What a sum of last year's text comes to this year. */
export type Told =
  | { readonly state: "told"; readonly quantity: Quantity; readonly then: Known | null }
  /** The account is not there this year. */
  | { readonly state: "gone"; readonly then: Known }
  /** No number of any year's tables: 200万元以上大型设备. */
  | { readonly state: "constant" };

/** Each sum of last year's text told from this year's tables. */
export class Values {
  readonly #keys: KeysOfCells;
  readonly #source: Source;
  readonly #told = new Map<number, Told>();
  /** What a sum may be, where its places of last year have come apart. */
  readonly #choices = new Map<number, { readonly then: Known; readonly among: readonly Known[] }>();

  constructor(
    private readonly text: LastText,
    prior: BudgetReport,
    private readonly blanks: Blanks,
    private readonly style: NumberStyle,
  ) {
    this.#keys = new KeysOfCells(prior);
    this.#source = text.now.now;
    this.#settle();
  }

  keysOf(known: Known): readonly FactKey[] {
    return this.#keys.of(known);
  }

  of(figure: Figure): Told {
    let told = this.#told.get(figure.start);
    if (told === undefined) this.#told.set(figure.start, (told = this.#tell(figure)));
    return told;
  }

  #tell(figure: Figure): Told {
    const then = provedThen(this.text, figure);
    const bound = this.text.boundNow.get(figure.start);
    if (then !== null) return this.#again(figure, then);
    if (bound?.role === "other" && bound.subject === null && CONSTANT.test(this.#behind(figure)))
      return { state: "constant" };
    const meant = bound === undefined ? null : onlyOne(bound.meant);
    // Last year's number as this year's sentence names it: last year's tables say it by themselves.
    if (bound?.role === "before" && meant !== null && bound.certain)
      return { state: "told", quantity: meant, then: null };
    const offered = meant === null ? [] : [plainMoney(meant, { ...this.style, unit: this.style.unit })];
    return { state: "told", quantity: this.#asked(figure, offered), then: null };
  }

  /**
   * Last year several places may have held one number, and nobody knows which of them the text meant: it is told only
   * where all of them hold one number this year too, and the words of the text mean it.
   */
  #again(figure: Figure, then: Known): Told {
    const meant = this.text.boundNow.get(figure.start)?.meant ?? [];
    const places = (this.text.boundThen.get(figure.start)?.meant ?? []).filter(({ amount }) =>
      isOneNumber(amount, then.amount),
    );
    const found = places.flatMap((place) => this.#heldNow(place, meant));
    if (found.length === 0 && this.#isAccount(then)) return { state: "gone", then };
    const told = onlyOne(found.length > 0 ? found : meant);
    const isMeant = meant.length === 0 || meant.some(({ amount }) => told !== null && isOneNumber(amount, told.amount));
    if (told !== null && isMeant && told.unsure === undefined) {
      const isGone = this.#isAccount(then) && told.amount.value.isZero();
      return isGone ? { state: "gone", then } : { state: "told", quantity: told, then };
    }
    const among = distinct([...found, ...meant]).filter(({ unsure }) => unsure === undefined);
    this.#choices.set(figure.start, { then, among });
    const offered = among.map((known) => plainMoney(known, this.style));
    return { state: "told", quantity: this.#asked(figure, offered), then };
  }

  /** Of numbers that one sum may be, the one with which whole and parts of last year's text add up again. */
  #settle(): void {
    for (const { kind, derived, figures } of ledgerOf(this.text.then).proved.values()) {
      if (kind !== "sum") continue;
      const open = figures.filter((one) => !isKnown(this.of(one)));
      const [figure] = open;
      const choice = figure === undefined ? undefined : this.#choices.get(figure.start);
      if (open.length !== 1 || choice === undefined) continue;
      const told = choice.among.filter((known) => {
        const amounts = figures.map((one) => (one === figure ? known : amountOf(this.of(one))));
        const whole = amounts[figures.indexOf(derived)]!;
        const parts = amounts.filter((one, index) => figures[index] !== derived && one !== null);
        return addsUp(whole, parts as readonly Known[]);
      });
      if (told.length === 1) this.#told.set(figure!.start, { state: "told", quantity: told[0]!, then: choice.then });
    }
  }

  /** What a place of last year's tables holds this year; of a sum, what stands under the same name. */
  #heldNow(place: Known, meant: readonly Known[]): readonly Known[] {
    const keys = this.#keys.of(place);
    if (keys.length > 0) return statedUnder(keys, this.#source);
    return meant.filter(({ label }) => isAlike(label, place.label));
  }

  #isAccount(known: Known): boolean {
    const keys = this.#keys.of(known);
    return keys.length > 0 && keys.every(({ subject }) => subject !== null && /^\d/.test(subject));
  }

  #asked({ start, text }: Figure, offered: readonly string[]): Quantity {
    const subject = this.text.boundNow.get(start)?.subject?.text ?? "";
    const id = `last.${start}`;
    return this.blanks.money(id, asLastYear(subject, text), { offered: [...new Set(offered)] });
  }

  #behind({ end }: Figure): string {
    return this.text.then.flow.text.slice(end, end + 6);
  }
}

/** The question for a number, beside last year's; without its unit, so that nobody takes it for one of this year's. */
export function asLastYear(what: string, last: string): string {
  return `${what}，上年：${last.replace(UNITS_OF_NUMBERS, "")}`.replace(/^，/, "");
}

const UNITS_OF_NUMBERS = /(?<=\d)(?:亿元|万元|千元|元|%|个百分点)/g;

const CONSTANT = /^(?:\(含\)|及)?以[上下]/;

function isKnown(told: Told): boolean {
  return told.state === "gone" || (told.state === "told" && told.quantity.known);
}

/** Null for what is gone. */
function amountOf(told: Told): Known | null {
  return told.state === "told" && told.quantity.known ? told.quantity : null;
}

function addsUp(whole: Known | null, parts: readonly Known[]): boolean {
  if (whole === null || parts.length === 0) return false;
  const addends = parts.map(({ amount, label }) => ({ sign: 1 as const, amount, label }));
  const reported = { sign: 1 as const, amount: whole.amount, label: whole.label };
  return judge({ relation: "=", reported, contributors: addends }).verdict !== "broken";
}

function distinct(known: readonly Known[]): readonly Known[] {
  return known.filter(({ amount }, index) => known.findIndex((one) => isOneNumber(one.amount, amount)) === index);
}

function onlyOne(known: readonly Known[]): Known | null {
  const [first, ...others] = known;
  return first !== undefined && others.every(({ amount }) => isOneNumber(amount, first.amount)) ? first : null;
}

/** 2024年部门收支总表 合计 and 2025年部门收支总表 合计 are one place. */
function isAlike(one: string, other: string): boolean {
  return one.replace(/20\d\d年?度?/g, "") === other.replace(/20\d\d年?度?/g, "");
}
