import type { BudgetReport, Fact, FactKey } from "../report";
import { buildReport, factKey, keyText } from "../report";
import type { Classification } from "../classification";
import type { AmountCell, DocumentIdentity } from "../recognition";
import type { CellRef } from "../workbook";
import type { Term } from "./equation";
import { columnLabel, rowLabel, type LedgerTable } from "./ledger";

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

interface Place {
  readonly cell: AmountCell;
  readonly row: string;
  readonly column: string;
}

/** What a single table says, by meaning. Two tables that state the same key must state the same amount. */
export class TableFacts {
  readonly #report: BudgetReport;
  readonly #places = new Map<CellRef, Place>();
  /** Series and code → codes one level below it that the table states or sums up to. */
  readonly #below = new Map<string, Set<string>>();

  constructor(
    readonly table: LedgerTable,
    document: DocumentIdentity,
    accounts: Classification,
  ) {
    const alone = { sheet: table.table.sheet, role: "table", reason: null, tables: [table.table] } as const;
    this.#report = buildReport({ workbook: "", document, sheets: [alone] }, accounts);
    this.#indexPlaces();
    for (const { key } of this.#report.facts.values()) this.#indexCode(key);
  }

  /** Everything the table states in cells of its own. */
  keys(): readonly FactKey[] {
    return [...this.#report.facts.values()].map(({ key }) => key);
  }

  /** The cell or cells that state a fact; a blank cell with room for it; the parts of an account without a row. */
  find(key: FactKey): Figure | null {
    const fact = this.#report.facts.get(keyText(key));
    if (fact !== undefined) return this.#figure(key, fact.cells, true);
    const parts = this.#parts(key);
    if (parts.length > 0)
      return this.#figure(
        key,
        parts.flatMap((part) => part.cells),
        false,
      );
    const blank = this.#report.blankCell(key);
    return blank === null ? null : this.#figure(key, [blank], true);
  }

  #figure(key: FactKey, cells: readonly CellRef[], own: boolean): Figure | null {
    const places = cells.flatMap((cell) => this.#places.get(cell) ?? []);
    const [first] = places;
    if (first === undefined) return null;
    const terms = places.map((place) => this.#term(place));
    return {
      key,
      table: this.table,
      terms,
      own,
      row: own ? first.row : (key.subject ?? first.row),
      column: first.column,
    };
  }

  #term({ cell, row }: Place): Term {
    return {
      sign: 1,
      workbook: this.table.workbook,
      cell: cell.cell,
      amount: cell.state === "amount" ? cell.amount : null,
      label: row,
      unit: this.table.table.unit,
      derived: cell.state === "amount" && cell.source === "formula",
    };
  }

  /** Topmost accounts stated below a code, so that nothing is counted twice. */
  #parts(key: FactKey): readonly Fact[] {
    if (key.subject === null) return [];
    const codes = this.#below.get(seriesOf(key, key.subject)) ?? [];
    return [...codes].flatMap((code): readonly Fact[] => {
      const own = this.#report.facts.get(keyText({ ...key, subject: code }));
      return own === undefined ? this.#parts({ ...key, subject: code }) : [own];
    });
  }

  #indexCode(key: FactKey): void {
    for (let code = key.subject; code !== null && /^\d{5,7}$/.test(code); code = code.slice(0, -2)) {
      const series = seriesOf(key, code.slice(0, -2));
      const below = this.#below.get(series);
      if (below === undefined) this.#below.set(series, new Set([code]));
      else below.add(code);
    }
  }

  #indexPlaces(): void {
    for (const lane of this.table.lanes)
      for (const row of lane.rows)
        for (const column of lane.amounts) {
          const cell = row.values.get(column.column);
          if (cell !== undefined)
            this.#places.set(cell.cell, { cell, row: rowLabel(row), column: columnLabel(column) });
        }
    for (const field of this.table.table.fields)
      if (field.value !== null) this.#places.set(field.value.cell, { cell: field.value, row: field.label, column: "" });
  }
}

function seriesOf(key: FactKey, code: string): string {
  return keyText(factKey(key.measure, key.scope, code, key.nature));
}
