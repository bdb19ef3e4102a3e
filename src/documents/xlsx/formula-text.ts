import type { XmlAttributes } from "../xml-attributes";
import { moveFormula } from "./shared-formula";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Functions newer than the file format carry a prefix that no user ever sees. */
const FUTURE_FUNCTION = /_xl(?:fn|ws|udf)\./g;

/** Excel's own limit for a formula. */
const LONGEST_FORMULA = 8_192;

/** How many characters of shared formulas may still be written out; all sheets draw on it. */
export interface FormulaAllowance {
  formulaCharactersLeft: number;
}

/** Gathers the formula of the cell at hand and remembers those that later cells share. */
export class FormulaText {
  readonly #shared = new Map<string, SharedFormula>();
  #present = false;
  #collecting = false;
  #text = "";
  #sharedIndex: string | null = null;

  constructor(private readonly allowance: FormulaAllowance) {}

  open(attributes: XmlAttributes): void {
    this.#present = true;
    this.#collecting = true;
    this.#text = "";
    this.#sharedIndex = attributes.get("t") === "shared" ? (attributes.get("si") ?? null) : null;
  }

  text(piece: string): void {
    if (this.#collecting) this.#text += piece;
  }

  close(): void {
    this.#collecting = false;
  }

  /**
   * The formula with its leading =; null for a cell without one, and for one that is lost or too long.
   * Readies for the next cell.
   */
  take(row: number, column: number): string | null {
    if (!this.#present) return null;
    this.#present = false;
    if (this.#text.length > LONGEST_FORMULA) return null;
    const text = this.#text.replace(FUTURE_FUNCTION, "");
    if (this.#sharedIndex === null) return `=${text}`;
    if (text === "") return this.#movedHere(this.#sharedIndex, row, column);
    this.#shared.set(this.#sharedIndex, { text, row, column });
    return `=${text}`;
  }

  /** A few bytes may ask for a long formula a million times, hence the allowance. */
  #movedHere(index: string, row: number, column: number): string | null {
    const shared = this.#shared.get(index);
    if (shared === undefined || this.allowance.formulaCharactersLeft <= 0) return null;
    const moved = moveFormula(shared.text, row - shared.row, column - shared.column);
    this.allowance.formulaCharactersLeft -= moved.length;
    return `=${moved}`;
  }
}
