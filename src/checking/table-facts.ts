import { factKey, keyText, type BudgetReport, type Fact, type FactKey, type TableStatements } from "../report";
import type { AmountCell, TableRow } from "../recognition";
import { sameCell, type CellRef } from "../workbook";
import type { Term } from "./equation";
import { labelOfParts } from "./accounts";
import { rowLabel, type LedgerTable } from "./ledger";

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

/** A column of the sheet: whose lane's rows it crosses and what it is called. */
interface LaneColumn {
  readonly rows: ReadonlyMap<number, TableRow>;
  readonly label: string;
}

/** What a single table says, by meaning. Two tables that state the same key must state the same amount. */
export class TableFacts {
  readonly #statements: TableStatements;
  readonly #lanes = new Map<number, LaneColumn>();
  /** Series and code → codes one level below it that the table states or sums up to. */
  #below: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor(
    readonly table: LedgerTable,
    readonly report: BudgetReport,
  ) {
    this.#statements = report.statementsOf(table.table);
    this.#indexLanes();
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
    let first: Place | null = null;
    for (const cell of cells) {
      const place = this.#placeOf(cell);
      if (place === null) continue;
      first ??= place;
      terms.push(this.#term(place));
    }
    if (first === null) return null;
    return {
      key,
      table: this.table,
      terms,
      own,
      row: own || key.subject === null ? first.row : labelOfParts(key.subject, this.report),
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
    if (key.subject === null || !CODE_ABOVE.test(key.subject)) return [];
    this.#below ??= codesBelow(this.#statements.facts.values());
    const codes = this.#below.get(seriesOf(key, key.subject)) ?? [];
    return [...codes].flatMap((code): readonly Fact[] => {
      const own = this.#statements.facts.get(keyText({ ...key, subject: code }));
      return own === undefined ? this.#parts({ ...key, subject: code }) : [own];
    });
  }

  #indexLanes(): void {
    for (const lane of this.table.lanes) {
      const rows = new Map(lane.rows.map((row) => [row.row, row]));
      for (const [{ column }, label] of lane.labels) this.#lanes.set(column, { rows, label });
    }
  }

  #placeOf(ref: CellRef): Place | null {
    const column = this.#lanes.get(ref.column);
    const row = column?.rows.get(ref.row);
    const cell = row?.values.get(ref.column);
    if (column !== undefined && row !== undefined && cell !== undefined)
      return { cell, row: rowLabel(row), column: column.label };
    const field = this.table.table.fields.find(({ value }) => value !== null && sameCell(value.cell, ref));
    return field === undefined ? null : { cell: field.value!, row: field.label, column: "" };
  }
}

function codesBelow(facts: Iterable<Fact>): ReadonlyMap<string, ReadonlySet<string>> {
  const codesOf = new Map<string, Set<string>>();
  for (const { key } of facts)
    for (let code = key.subject; code !== null && CODE_BELOW.test(code); code = code.slice(0, -2)) {
      const series = seriesOf(key, code.slice(0, -2));
      const below = codesOf.get(series);
      if (below === undefined) codesOf.set(series, new Set([code]));
      else if (below.has(code)) break;
      else below.add(code);
    }
  return codesOf;
}

/** 款 and 项: a code with another one above it. */
const CODE_BELOW = /^\d{5,7}$/;

/** 类 and 款: a code that others may stand below. */
const CODE_ABOVE = /^\d{3,5}$/;

function seriesOf(key: FactKey, code: string): string {
  return keyText(factKey(key.measure, key.scope, code, key.nature));
}
