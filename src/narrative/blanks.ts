import { amount, compact, parseWritten, powerOfTen, UNITS } from "../amounts";
import { askedAlike } from "./asked-alike";
import type { Answers, BlankRun } from "./narrative";
import type { Quantity } from "./quantity";
import { say } from "./say";
import type { Run } from "./narrative";
import { termOf } from "./figures";
import type { NumberStyle } from "./style";

/** Sums of money are printed with two decimals, and an answer drops closing zeros. */
const USUAL_DECIMALS = 2;

const NO_AMOUNT = "这里要填一个金额";
const NO_COUNT = "这里要填一个整数";

const NO_SENTENCE = "这里要写出安排了什么";
const NONE = /^(?:0|无|没有|否|不|不安排|未安排)$/;
const YES = /^(?:是|有|安排|已安排)$/;

/** What a blank for an amount offers, and why it stands where a table states something. */
export interface Offer {
  readonly offered?: readonly string[];
  readonly why?: string;
}

/** Sentences bring their own marks, before an answer and after it. */
const OUTER_MARKS = /^[。；;，,、：:\s]+|[。；;，,、：:\s]+$/g;
const REPEATED_UNITS = /(万元|元|辆|人次|批次|台（套）|%)\1+/g;
const REPEATED_MARKS = /([。；，、：])[。；，、：\s]+/g;

/** The questions only a person can answer, each under an id that stays the same from draft to draft. */
export class Blanks {
  constructor(
    private readonly answers: Answers,
    private readonly style: NumberStyle,
  ) {}

  /** A blank for words; what was answered to the same question elsewhere is offered first. */
  words(id: string, prompt: string, suggestions: readonly string[] = []): BlankRun {
    const answer = this.#answer(id);
    const offered = [...askedAlike(id, this.answers), ...suggestions].filter((one) => one !== answer);
    return { type: "blank", id, prompt, answer, suggestions: [...new Set(offered)] };
  }

  /** A blank for as much as there is to tell: the paragraphs of the answer stay. */
  text(id: string, prompt: string, suggestions: readonly string[] = []): BlankRun {
    const asked = this.words(id, prompt, suggestions);
    if (asked.answer === null) return asked;
    const lines = this.answers[id]!.split(/\s*\n\s*/).map((line) => tidied(line).trim());
    const text = lines.filter((line) => line !== "").join("\n");
    return { ...asked, answer: text.replace(OUTER_MARKS, "") };
  }

  /** A blank for a whole number. The sentence prints `unit` after it, which the answer may bring and need not. */
  count(id: string, prompt: string, unit: string): BlankRun {
    const asked = this.words(id, prompt);
    if (asked.answer === null) return asked;
    const [, digits, rest] = COUNT.exec(compact(asked.answer).replaceAll(",", "")) ?? [];
    const isCount = digits !== undefined && [...rest!].every((character) => unit.includes(character));
    return isCount ? { ...asked, answer: digits } : notTaken(asked, NO_COUNT);
  }

  /** A blank for words where there may be nothing to tell: 无 and 否 stand for the sentence that says so. */
  choice(id: string, prompt: string, none: string): BlankRun {
    const asked = this.words(id, prompt, [none]);
    if (asked.answer === null) return asked;
    if (NONE.test(asked.answer)) return { ...asked, answer: none };
    return YES.test(asked.answer) ? notTaken(asked, NO_SENTENCE) : asked;
  }

  /** A blank for an amount, in the narrative's unit unless the answer names another. */
  money(id: string, what: string, { offered = [], why }: Offer = {}): Quantity {
    const asked = {
      ...this.words(id, `${what}（${this.style.unit}）`, offered),
      ...(why === undefined ? {} : { why }),
    };
    const written = parseWritten(asked.answer ?? "");
    if (written.kind !== "number" || written.percent) return { known: false, asked: notTaken(asked, NO_AMOUNT) };
    const quantum = powerOfTen(-Math.max(written.decimals, USUAL_DECIMALS));
    const money = amount(written.value, written.unit ?? this.style.unit, quantum);
    const terms = [termOf({ label: what, amount: money })];
    return { known: true, amount: money, label: what, kind: "read", terms, cells: [], asked };
  }

  /** A blank for an amount as the sentence prints it: the unit follows unless the answer brings its own. */
  moneyRuns(asked: BlankRun): readonly Run[] {
    const bringsUnit = UNITS.some((unit) => asked.answer?.endsWith(unit) === true);
    return bringsUnit ? [asked] : say`${asked}${this.style.unit}`;
  }

  #answer(id: string): string | null {
    if (!Object.hasOwn(this.answers, id)) return null;
    const answer = tidied(this.answers[id]!.replace(/\s*\n\s*/g, " ").replace(OUTER_MARKS, ""));
    return answer === "" ? null : answer;
  }
}

function tidied(answer: string): string {
  return answer.replace(REPEATED_MARKS, "$1").replace(REPEATED_UNITS, "$1");
}

/** The answer to a blank for a count; null while it is open. */
export function countIn({ answer }: BlankRun): number | null {
  return answer === null ? null : Number(answer);
}

const COUNT = /^0*(\d{1,9}?)(\D*)$/;

/** The blank stays open; what was entered is kept for the one who entered it. */
function notTaken(asked: BlankRun, why: string): BlankRun {
  return asked.answer === null ? asked : { ...asked, answer: null, entered: asked.answer, why };
}
