import type { XmlAttributes } from "../xml-attributes";
import { moveFormula } from "./shared-formula";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Functions newer than the file format carry a prefix that no user ever sees. */
const FUTURE_FUNCTION = /_xl(?:fn|ws|udf)\./g;

/** Gathers the formula of the cell at hand and remembers those that later cells share. */
export class FormulaText {
  readonly #shared = new Map<string, SharedFormula>();
  #present = false;
  #collecting = false;
  #text = "";
  #sharedIndex: string | null = null;

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

  /** The formula with its leading =, or null for a cell without one or with a lost one; readies for the next cell. */
  take(row: number, column: number): string | null {
    if (!this.#present) return null;
    this.#present = false;
    const text = this.#text.replace(FUTURE_FUNCTION, "");
    if (this.#sharedIndex === null) return `=${text}`;
    if (text !== "") {
      this.#shared.set(this.#sharedIndex, { text, row, column });
      return `=${text}`;
    }
    const shared = this.#shared.get(this.#sharedIndex);
    return shared === undefined ? null : `=${moveFormula(shared.text, row - shared.row, column - shared.column)}`;
  }
}
