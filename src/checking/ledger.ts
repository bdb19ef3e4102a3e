import type { AmountCell, BudgetTable, Column, Lane, Recognition, TableKind, TableRow } from "../recognition";
import { childrenOf, isFilled, moneyColumns, tablesOf } from "../recognition";
import type { BudgetReport } from "../report";
import type { WorkbookSide } from "../reckoning";
import { stableKeys } from "./keys";
import { TableFacts } from "./table-facts";
import { unitDoubts, type UnitDoubt } from "./unit-doubts";

/** One side of a table with its rows linked into the tree of sums. */
export class LedgerLane {
  readonly side: Lane["side"];
  readonly rows: readonly TableRow[];
  /** Columns of money; counts, weights and words are left out. */
  readonly amounts: readonly Column[];
  /** Those of them that hold anything; relations within the others would be between blanks only. */
  readonly filled: readonly Column[];
  /** Row index → indices of the rows it is the sum of. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  #keys: readonly string[] | null = null;
  #indices: ReadonlyMap<number, number> | null = null;
  readonly #rowLabels: string[] = [];
  readonly #columnLabels = new Map<Column, string>();

  constructor(
    readonly table: LedgerTable,
    lane: Lane,
  ) {
    this.side = lane.side;
    this.rows = lane.rows;
    this.amounts = moneyColumns(lane);
    this.filled = this.amounts.filter(({ column }) => lane.rows.some(({ values }) => isFilled(values.get(column))));
    this.children = childrenOf(lane.rows);
  }

  /** Names of the rows that survive moving, one a row and unique in the lane. Made when first asked for. */
  get keys(): readonly string[] {
    return (this.#keys ??= stableKeys(this.rows));
  }

  /** The place in the lane of a row of the sheet. */
  indexOf(sheetRow: number): number | undefined {
    this.#indices ??= new Map(this.rows.map(({ row }, index) => [row, index]));
    return this.#indices.get(sheetRow);
  }

  /** What a sentence calls a row; every number of the row is called by it. */
  rowLabel(index: number): string {
    return (this.#rowLabels[index] ??= rowLabel(this.rows[index]!));
  }

  /** What a sentence calls a column. */
  columnLabel(column: Column): string {
    let label = this.#columnLabels.get(column);
    if (label === undefined) this.#columnLabels.set(column, (label = columnLabel(column)));
    return label;
  }
}

export interface LedgerTable {
  readonly workbook: WorkbookSide;
  readonly table: BudgetTable;
  /** Kind, with a number from the second table of the kind on. */
  readonly key: string;
  readonly lanes: readonly LedgerLane[];
}

/** One amount cell's place. */
export interface Entry {
  readonly lane: LedgerLane;
  readonly index: number;
  readonly column: Column;
}

/** The recognised tables of one workbook, ready to be related to one another. */
export class Ledger {
  readonly tables: readonly LedgerTable[];
  readonly #facts = new Map<LedgerTable, TableFacts>();
  readonly #ones = new Map<TableKind, LedgerTable | null>();
  #doubts: ReadonlyMap<LedgerTable, UnitDoubt> | null = null;

  constructor(
    readonly recognition: Recognition,
    readonly report: BudgetReport,
    readonly workbook: WorkbookSide,
  ) {
    const seen = new Map<TableKind, number>();
    this.tables = tablesOf(recognition).map((table) => {
      const count = (seen.get(table.kind) ?? 0) + 1;
      seen.set(table.kind, count);
      return ledgerTable(table, workbook, count === 1 ? table.kind : `${table.kind}#${count}`);
    });
  }

  ofKind(...kinds: readonly TableKind[]): readonly LedgerTable[] {
    return this.tables.filter(({ table }) => kinds.includes(table.kind));
  }

  /**
   * The one table of a kind; null when there is none, or when several hold numbers: they may be of
   * different bodies or show different halves, and nothing says which one a relation means. Forgotten
   * copies, hidden or of another year, are no part of the document.
   */
  one(kind: TableKind): LedgerTable | null {
    let one = this.#ones.get(kind);
    if (one === undefined) this.#ones.set(kind, (one = this.#onlyOne(kind)));
    return one;
  }

  #onlyOne(kind: TableKind): LedgerTable | null {
    const tables = this.ofKind(kind).filter((table) => !this.unitsInDoubt().has(table) && !this.#isCopy(table));
    const filled = tables.filter(({ table }) => !table.empty);
    if (filled.length === 1) return filled[0]!;
    return tables.length === 1 ? tables[0]! : null;
  }

  #isCopy({ table: { hidden, year } }: LedgerTable): boolean {
    const ours = this.recognition.document.year;
    return hidden === true || (year !== null && ours !== null && year !== ours);
  }

  /** Tables whose stated unit cannot be right; comparing them would only multiply that one mistake. */
  unitsInDoubt(): ReadonlyMap<LedgerTable, UnitDoubt> {
    return (this.#doubts ??= unitDoubts(this));
  }

  factsOf(table: LedgerTable): TableFacts {
    let facts = this.#facts.get(table);
    if (facts === undefined) this.#facts.set(table, (facts = new TableFacts(table, this.report)));
    return facts;
  }
}

function ledgerTable(table: BudgetTable, workbook: WorkbookSide, key: string): LedgerTable {
  const lanes: LedgerLane[] = [];
  const owner: LedgerTable = { workbook, table, key, lanes };
  for (const lane of table.lanes) lanes.push(new LedgerLane(owner, lane));
  return owner;
}

export function cellAt({ lane, index, column }: Entry): AmountCell | undefined {
  return lane.rows[index]?.values.get(column.column);
}

/** Whether the cell states a number, zero included. */
export function isStated(entry: Entry): boolean {
  return cellAt(entry)?.state === "amount";
}

export function columnOf(lane: LedgerLane, role: string): Column | undefined {
  return lane.amounts.find((column) => column.role === role);
}

/** What a sentence calls a row: 合 计, spread over its cell, is 合计. */
export function rowLabel({ name, code }: TableRow): string {
  if (name === null) return code ?? "";
  return SPACE.test(name) ? name.replace(SPREAD, "") : name;
}

const SPACE = /\s/;
const SPACES = /\s+/g;
const SPREAD = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

const GENERIC = /^(项目|收入|支出|合计|小计|总计|金额|预算数|决算数)$/;

/** The entry's column as its header calls it. */
export function labelOf({ lane, column }: Entry): string {
  return lane.columnLabel(column);
}

/** A bare 小计 is told apart by the header above it. */
export function columnLabel(column: Column): string {
  const path = column.path
    .map((text) => (SPACE.test(text) ? text.replace(SPACES, "") : text))
    .filter((text) => text !== "");
  const leaf = path.at(-1) ?? "";
  const above = path.at(-2);
  return GENERIC.test(leaf) && above !== undefined && !GENERIC.test(above) ? `${above}${leaf}` : leaf;
}
