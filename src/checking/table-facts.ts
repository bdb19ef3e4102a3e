import { keyText, type BudgetReport, type Fact, type FactKey, type TableStatements } from "../report";
import type { Column } from "../recognition";
import { sameCell, type CellRef } from "../workbook";
import type { Term } from "./equation";
import { labelOfParts } from "./accounts";
import { cellAt, labelOf, type Entry, type LedgerLane, type LedgerTable } from "./ledger";
import { termOf } from "./relation";

/** A number as one table states it: in one cell, or as the sum of several. */
export interface Figure {
  readonly key: FactKey;
  readonly table: LedgerTable;
  readonly terms: readonly Term[];
  /** False for the sum of the parts of an account that has no row of its own. */
  readonly own: boolean;
  readonly row: string;
  readonly column: string;
}

/** A column of the sheet and the lane whose rows it crosses. */
interface LaneColumn {
  readonly lane: LedgerLane;
  readonly column: Column;
}

/** What a single table says, by meaning. Two tables that state the same key must state the same amount. */
export class TableFacts {
  readonly #statements: TableStatements;
  readonly #columns = new Map<number, LaneColumn>();
  /** Code → codes one level below it that the table states or sums up to, in any series. */
  #below: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(
    readonly table: LedgerTable,
    readonly report: BudgetReport,
  ) {
    this.#statements = report.statementsOf(table.table);
    for (const lane of table.lanes)
      for (const column of lane.amounts) this.#columns.set(column.column, { lane, column });
  }

  /** Everything the table states in cells of its own, by the text of its key. */
  get stated(): ReadonlyMap<string, Fact> {
    return this.#statements.facts;
  }

  keys(): readonly FactKey[] {
    return [...this.stated.values()].map(({ key }) => key);
  }

  /** The cell or cells that state a fact; a blank cell with room for it; the parts of an account without a row. */
  find(key: FactKey, text = keyText(key)): Figure | null {
    const fact = this.#statements.facts.get(text);
    if (fact !== undefined) return this.#figure(key, fact.cells, true);
    const parts = this.#parts(key);
    if (parts.length > 0)
      return this.#figure(
        key,
        parts.flatMap((part) => part.cells),
        false,
      );
    const blank = this.#statements.blanks.get(text);
    return blank === undefined ? null : this.#figure(key, [blank], true);
  }

  #figure(key: FactKey, cells: readonly CellRef[], own: boolean): Figure | null {
    const terms: Term[] = [];
    let column = "";
    for (const cell of cells) {
      const entry = this.#entryOf(cell);
      const term = entry === null ? this.#fieldOf(cell) : termOf(entry, 1);
      if (term === null) continue;
      if (terms.length === 0 && entry !== null) column = labelOf(entry);
      terms.push(term);
    }
    const [first] = terms;
    if (first === undefined) return null;
    const row = own || key.subject === null ? first.label : labelOfParts(key.subject, this.report);
    return { key, table: this.table, terms, own, row, column };
  }

  /** Topmost accounts stated below a code, so that nothing is counted twice. */
  #parts(key: FactKey): readonly Fact[] {
    if (key.subject === null || !CODE_ABOVE.test(key.subject)) return [];
    this.#below ??= codesBelow(this.#statements.facts.values());
    const codes = this.#below.get(key.subject) ?? [];
    return codes.flatMap((code): readonly Fact[] => {
      const own = this.#statements.facts.get(keyText({ ...key, subject: code }));
      return own === undefined ? this.#parts({ ...key, subject: code }) : [own];
    });
  }

  #entryOf(ref: CellRef): Entry | null {
    const at = this.#columns.get(ref.column);
    const index = at?.lane.indexOf(ref.row);
    if (at === undefined || index === undefined) return null;
    const entry = { lane: at.lane, index, column: at.column };
    return cellAt(entry) === undefined ? null : entry;
  }

  /** A number that stands in no row, such as one in the heading of a form. */
  #fieldOf(ref: CellRef): Term | null {
    const { workbook, table } = this.table;
    const field = table.fields.find(({ value }) => value !== null && sameCell(value.cell, ref));
    const value = field?.value ?? null;
    if (field === undefined || value === null) return null;
    return {
      sign: 1,
      workbook,
      cell: value.cell,
      amount: value.state === "amount" ? value.amount : null,
      label: field.label,
      unit: table.unit,
      derived: value.state === "amount" && value.source === "formula",
    };
  }
}

function codesBelow(facts: Iterable<Fact>): ReadonlyMap<string, readonly string[]> {
  const codesOf = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { key } of facts)
    for (let code = key.subject; code !== null && !seen.has(code) && CODE_BELOW.test(code); code = code.slice(0, -2)) {
      seen.add(code);
      const above = code.slice(0, -2);
      const below = codesOf.get(above);
      if (below === undefined) codesOf.set(above, [code]);
      else below.push(code);
    }
  return codesOf;
}

/** 款 and 项: a code with another one above it. */
const CODE_BELOW = /^\d{5,7}$/;

/** 类 and 款: a code that others may stand below. */
const CODE_ABOVE = /^\d{3,5}$/;
