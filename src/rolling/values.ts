import { type Blanks, type Known, type NumberStyle, plainMoney, type Quantity, type Source } from "../narrative";
import { isOneNumber } from "../reckoning";
import type { Figure } from "../proofreading";
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

  constructor(
    private readonly text: LastText,
    prior: BudgetReport,
    private readonly blanks: Blanks,
    private readonly style: NumberStyle,
  ) {
    this.#keys = new KeysOfCells(prior);
    this.#source = text.now.now;
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

  #again(figure: Figure, then: Known): Told {
    const keys = this.#keys.of(then);
    const stated = statedUnder(keys, this.#source);
    const meant = this.text.boundNow.get(figure.start)?.meant ?? [];
    const ofAccount = keys.length > 0 && keys.every(({ subject }) => subject !== null && /^\d/.test(subject));
    if (ofAccount && stated.every(({ amount }) => amount.value.isZero())) return { state: "gone", then };
    const found = onlyOne(stated) ?? onlyOne(meant) ?? onlyOne(meant.filter(({ label }) => isAlike(label, then.label)));
    if (found !== null && found.unsure === undefined) return { state: "told", quantity: found, then };
    const offered = [...stated, ...meant].map((known) => plainMoney(known, this.style));
    return { state: "told", quantity: this.#asked(figure, offered), then };
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

function onlyOne(known: readonly Known[]): Known | null {
  const [first, ...others] = known;
  return first !== undefined && others.every(({ amount }) => isOneNumber(amount, first.amount)) ? first : null;
}

/** 2024年部门收支总表 合计 and 2025年部门收支总表 合计 are one place. */
function isAlike(one: string, other: string): boolean {
  return one.replace(/20\d\d年?度?/g, "") === other.replace(/20\d\d年?度?/g, "");
}
