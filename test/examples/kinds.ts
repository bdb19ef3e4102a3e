import type { ExampleBook } from "./tables";
import type { ExampleWorkbook } from "./workbook";

/** What every rule is tried on, and what its page under docs shows; the program itself is shipped without. */
interface Examples<Good, Bad> {
  /** Workbooks and texts in which the rule runs and finds nothing worse than rounding. */
  readonly good: readonly Good[];
  readonly bad: readonly Bad[];
}

export interface GoodExample<Book = ExampleBook> {
  readonly title: string;
  readonly book: Book;
  readonly prior?: Book;
}

export interface BadExample<Book = ExampleBook> extends GoodExample<Book> {
  /** Addresses of the reported cells, as Sheet!A1, of every finding of the rule worse than rounding. */
  readonly at: readonly string[];
}

export interface ProofExample {
  readonly title: string;
  readonly text: string;
  /** The tables beside the text; none are needed where the text contradicts itself. */
  readonly book?: ExampleBook;
  readonly prior?: ExampleBook;
}

export interface BadProofExample extends ProofExample {
  /** What is quoted by the claims that disagree, in the order of the text. */
  readonly quotes: readonly string[];
}

export type EquationExamples = Examples<GoodExample, BadExample>;
export type LintExamples = Examples<GoodExample<ExampleWorkbook>, BadExample<ExampleWorkbook>>;
export type ProofExamples = Examples<ProofExample, BadProofExample>;
