import { keyText, type BudgetReport, type Fact, type FactKey, type TableStatements } from "../report";
import type { Column } from "../recognition";
import { type AccountTree, topmostParts, treeOfAccounts } from "../reckoning";
import { sameCell, type CellRef } from "../workbook";
import type { Term } from "./equation";
import { labelOfParts } from "./accounts";
import { cellAt, labelOf, type Entry, type LedgerLane, type LedgerTable } from "./ledger-table";
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
  #accounts: AccountTree | null = null;

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

  #parts(key: FactKey): readonly Fact[] {
    const { facts } = this.#statements;
    this.#accounts ??= treeOfAccounts([...facts.values()].map((fact) => fact.key.subject));
    return topmostParts(key.subject, this.#accounts, (subject) => facts.get(keyText({ ...key, subject })));
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
