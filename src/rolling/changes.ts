import { turnedRound } from "../lexicon";
import { type Blanks, type Change, changeBetween, type Known, type NumberStyle, type Run } from "../narrative";
import { type Change as Said, ledgerOf, type Reading, type Sentence, type Value } from "../proofreading";
import { type Edit, given, words } from "./edits";
import type { LastText } from "./last-text";
import { unitOf } from "./style";
import { asLastYear, type Values } from "./values";

/** 比2024年预算, 与上年: where a change begins to be told. */
const COMPARATOR = /(?:相?比|较|与|同|和)(?=[“"]?(?:20\d\d年|上一?年|去年|前一年|同期))[^，;。]*$|同比[^，;。]*$/;
const REASON =
  /^[，;]?[^，;。]{0,14}?(?:主要)?(?:变动|变化|增减|增加|减少|增长|下降)*的?(?:主要)?原因(?:主要)?(?:是|为|在于|:|系)+|^[，;]?主要(?:是|系|由于|因)|^[，;]?(?:由于|因为)/;
/** A reason is last year's to keep as long as the change is of a like size. */
const LIKE_SIZE = 3;

/** Tells every change of last year's text as a whole: size, rate, direction and what is left of its reason. */
export class Changes {
  readonly edits: Edit[] = [];

  constructor(
    private readonly text: LastText,
    private readonly values: Values,
    private readonly blanks: Blanks,
    private readonly style: NumberStyle,
  ) {
    const year = text.then.year;
    for (const said of ledgerOf(text.then).entries.sayings)
      if (said.kind === "change") {
        // Beside the budget of its own year: no workbook at hand tells what was planned.
        if (said.base !== null && said.base.year === year) this.#ask(said);
        else this.#tell(said);
      }
  }

  #tell(said: Said): void {
    const now = this.#nowOf(said);
    const told = now === null ? null : this.values.of(now.figure);
    if (told?.state === "gone") return;
    if (told?.state !== "told" || told.then === null || !told.quantity.known) return this.#ask(said);
    const before = ofLastYear(told.then);
    const style = { ...this.style, unit: unitOf(now!.figure, this.style) };
    const change = changeBetween(told.quantity, before, style);
    if (change.direction === "level") return this.#level(said);
    if (said.direction === "level" || (said.amount === null && said.rate === null)) return this.#unlevel(said, change);
    this.#replace(said, change);
    this.#reason(said, change.direction === said.direction && isLikeSize(said, change) ? "kept" : "asked", change);
  }

  /** The sum that changed: of those it may be, one that its own rate bears out. */
  #nowOf(said: Said): Value | null {
    const { then } = this.text;
    const elsewhere = said.item === null ? [] : ledgerOf(then).entries.find(said.item, then.year, said.stage);
    const fitting = [...said.nows, ...elsewhere].filter((one) => bearsOut(one, said));
    const named = fitting.filter(({ item }) => said.item === null || item?.key === said.item.key);
    return named[0] ?? null;
  }

  #replace({ word, amount, rate, direction }: Said, change: Change): void {
    const turned = (text: string) => (direction === change.direction ? text : turnedRound(text));
    const { now } = this.text;
    this.#edit(word.start, word.end, words(turned(given(now, word.start, word.end))));
    if (amount !== null) this.#edit(amount.start, amount.end, [change.amount]);
    if (rate === null) return;
    const from = amount !== null && amount.end <= rate.start ? amount.end : word.end;
    if (change.rate === null) return this.#edit(from, rate.end, []);
    this.#edit(from, rate.end, [...words(turned(given(now, from, rate.start))), change.rate]);
  }

  /** 比2024年增加…，主要原因是… becomes 与2024年持平. */
  #level(said: Said): void {
    const { start, end } = spanOf(said);
    if (said.direction === "level") return;
    const compared = this.#comparator(said);
    if (compared === null) return this.#ask(said);
    const base = given(this.text.now, compared.start, said.word.start).replace(
      /^(?:相比|对比|比|较|与|同|和)|(?:相比|，)$/g,
      "",
    );
    this.#edit(Math.min(start, compared.start), end, words(`与${base === "同比" ? "上年" : base}持平`));
    this.#reason(said, "none", null);
  }

  /** 与2024年持平 becomes 比2024年增加…，and the reason is asked for. */
  #unlevel(said: Said, change: Change): void {
    const compared = this.#comparator(said);
    if (compared === null || change.direction === "level") return this.#ask(said);
    const base = given(this.text.now, compared.start, said.word.start)
      .replace(/^(?:相比|比|较|与|同|和)/, "")
      .replace(/(?:基本|大致|总体)?(?:保持)?(?:相比)?，?$/, "");
    const [more, grew] = change.direction === "up" ? ["增加", "增长"] : ["减少", "下降"];
    const rate: readonly Run[] = change.rate === null ? [] : [...words(`，${grew}`), change.rate];
    const reason = this.blanks.words(`last.reason.${said.word.start}`, `比上年${more}的主要原因`);
    const end = said.word.end;
    this.#edit(compared.start, end, [
      ...words(`比${base}${more}`),
      change.amount,
      ...rate,
      ...words("，主要原因是"),
      reason,
    ]);
  }

  /** Nobody can tell from the tables what became of it. */
  #ask(said: Said): void {
    const { start, end } = spanOf(said);
    const old = given(this.text.then, start, end);
    const asked = this.blanks.words(`last.change.${start}`, asLastYear("增减情况", old));
    this.#edit(start, end, [asked]);
    if (said.direction !== "level") this.#reason(said, "asked", null);
  }

  #reason(said: Said, what: "kept" | "asked" | "none", change: Change | null): void {
    const { now, then } = this.text;
    const place = reasonOf(then, said.sentence, spanOf(said).end);
    if (place === null) return;
    const { from, start, end } = place;
    if (what === "none") return this.#edit(from, end, []);
    const old = given(then, start, end);
    const lead = given(now, from, start);
    const turned = change === null || change.direction === said.direction ? lead : turnedRound(lead);
    const reason: Run =
      what === "kept"
        ? { type: "text", text: old, doubt: "carried" }
        : this.blanks.words(
            `last.reason.${start}`,
            `主要原因（上年写的是：${old}）`,
            change?.direction === said.direction ? [old] : [],
          );
    this.#edit(from, end, [...words(turned), reason]);
  }

  #comparator({ sentence, word }: Said): { readonly start: number } | null {
    const { text } = this.text.then.flow;
    const lead = text.slice(sentence.start, word.start);
    const match = COMPARATOR.exec(lead);
    return match === null ? null : { start: sentence.start + match.index };
  }

  #edit(start: number, end: number, runs: readonly Run[]): void {
    this.edits.push({ start, end, runs });
  }
}

function spanOf({ word, amount, rate }: Said): { readonly start: number; readonly end: number } {
  return { start: word.start, end: Math.max(word.end, amount?.end ?? 0, rate?.end ?? 0) };
}

/** The reason that follows a change, in its own sentence or at the head of the next one of the paragraph. */
function reasonOf(reading: Reading, sentence: Sentence, after: number) {
  const { text } = reading.flow;
  const own = placeIn(text, after, sentence.end);
  if (own !== null) return own;
  if (/[^。]/.test(text.slice(after, sentence.end))) return null;
  // A page may have broken the line between the two.
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  return next === undefined ? null : placeIn(text, next.start, next.end);
}

function placeIn(text: string, from: number, to: number) {
  const rest = text.slice(from, to);
  const match = REASON.exec(rest);
  if (match === null) return null;
  const closing = /[。!?;]*$/.exec(rest)![0].length;
  return { from, start: from + match[0].length, end: to - closing };
}

/** Whether before = now ∓ change gives the printed rate. */
function bearsOut({ figure }: Value, { amount, rate, direction, item }: Said): boolean {
  if (direction === "level") return true;
  if (amount === null || rate === null || direction === null) return item !== null;
  if (figure.unit !== amount.unit) return true;
  const before = direction === "up" ? figure.value.minus(amount.value) : figure.value.plus(amount.value);
  if (before.isZero() || before.isNegative()) return false;
  const nominal = amount.value.div(before).times(100);
  return nominal.minus(rate.value).abs().lte(1);
}

function isLikeSize({ amount }: Said, change: Change): boolean {
  if (amount === null || change.amount.type !== "figure" || amount.value.isZero()) return false;
  const ratio = change.amount.value.div(amount.value);
  return ratio.lte(LIKE_SIZE) && ratio.times(LIKE_SIZE).gte(1);
}

function ofLastYear(known: Known): Known {
  return { ...known, cells: known.cells.map((cell) => ({ ...cell, workbook: "prior" })) };
}
