import type { AmountCell, BudgetTable, Column, Lane, TableRow } from "../recognition";
import { childrenOf, isFilled, moneyColumns } from "../recognition";
import type { WorkbookSide } from "../reckoning";
import { stableKeys } from "./keys";

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

/** A recognised table with its lanes linked; `key` names it among the tables of its workbook. */
export function ledgerTable(table: BudgetTable, workbook: WorkbookSide, key: string): LedgerTable {
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
