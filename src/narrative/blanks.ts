import { amount, parseWritten, powerOfTen, UNITS } from "../amounts";
import type { Answers, BlankRun } from "./narrative";
import type { Quantity } from "./quantity";
import { say } from "./say";
import type { Run } from "./narrative";
import { termOf } from "./figures";
import type { NumberStyle } from "./style";

/** Sums of money are printed with two decimals, and an answer drops closing zeros. */
const USUAL_DECIMALS = 2;

const NO_AMOUNT = "这里要填一个金额";

/** What a blank for an amount offers, and why it stands where a table states something. */
export interface Offer {
  readonly offered?: readonly string[];
  readonly why?: string;
}

/** Sentences bring their own full stop. */
const CLOSING_MARKS = /[。；;，,、\s]+$/;

/** The questions only a person can answer, each under an id that stays the same from draft to draft. */
export class Blanks {
  constructor(
    private readonly answers: Answers,
    private readonly style: NumberStyle,
  ) {}

  /** A blank for words. `closing` are words the sentence prints after it and the answer need not repeat. */
  words(id: string, prompt: string, suggestions: readonly string[] = [], closing = ""): BlankRun {
    return { type: "blank", id, prompt, answer: this.#answer(id, closing), suggestions: [...new Set(suggestions)] };
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

  /** The answer to a blank that asks for a count; null while it is open or when it is no number. */
  count({ answer }: BlankRun): number | null {
    return answer !== null && /^\d{1,9}$/.test(answer) ? Number(answer) : null;
  }

  /** A blank for an amount as the sentence prints it: the unit follows unless the answer brings its own. */
  moneyRuns(asked: BlankRun): readonly Run[] {
    const bringsUnit = UNITS.some((unit) => asked.answer?.endsWith(unit) === true);
    return bringsUnit ? [asked] : say`${asked}${this.style.unit}`;
  }

  #answer(id: string, closing: string): string | null {
    if (!Object.hasOwn(this.answers, id)) return null;
    const answer = this.answers[id]!.trim().replace(CLOSING_MARKS, "");
    const bare = closing !== "" && answer.endsWith(closing) ? answer.slice(0, -closing.length).trim() : answer;
    return bare === "" ? null : bare;
  }
}

/** The blank stays open; what was entered is kept for the one who entered it. */
function notTaken(asked: BlankRun, why: string): BlankRun {
  return asked.answer === null ? asked : { ...asked, answer: null, entered: asked.answer, why };
}
