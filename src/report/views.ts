import {
  type BudgetTable,
  type Column,
  type Facets,
  type Lane,
  type Measurement,
  measurementsOfRows,
  type Stage,
  stagesWanted,
  type TableRow,
} from "../recognition";

/** A table as it reads when only the numbers of one stage and year are there, each column called by what it measures. */
export interface View {
  readonly table: BudgetTable;
  /** The table as recognised. */
  readonly of: BudgetTable;
  /** Null for what the table is about. */
  readonly stage: Stage | null;
}

type Wanted = (measurement: Measurement) => boolean;

/**
 * What the table is about: a final account's 决算数, a budget's number of the year. A column that comes
 * twice under the same headings makes a second view, so that the two are held against one another.
 */
export function ownViews(table: BudgetTable, isFinal: boolean): readonly View[] {
  const own = restricted(table, isFinal, (one) => one.own);
  const again = withoutFirsts(own);
  return (again === null ? [own] : [own, again]).map((view) => ({ table: view, of: table, stage: null }));
}

/** The table without the first of every two columns that say the same of themselves; null where none do. */
function withoutFirsts(table: BudgetTable): BudgetTable | null {
  const isFirst = (column: Column, columns: readonly Column[]): boolean =>
    column.facets !== null &&
    columns.some((other) => other.column > column.column && other.facets !== null && saysTheSame(column, other));
  const lanes = table.lanes.map((lane) => ({
    ...lane,
    columns: lane.columns.filter((column) => !isFirst(column, lane.columns)),
  }));
  const isAny = lanes.some(({ columns }, index) => columns.length < table.lanes[index]!.columns.length);
  return isAny ? { ...table, lanes, columns: lanes.flatMap(({ columns }) => columns) } : null;
}

function saysTheSame(left: Column, right: Column): boolean {
  return left.role === right.role && left.path.join("/") === right.path.join("/");
}

/** The stages of the year that a table prints beside what it is about. */
const BESIDE: readonly Stage[] = ["budget", "adjusted", "opening", "executed", "final"];

export function viewsBeside(table: BudgetTable, isFinal: boolean): readonly View[] {
  const others = measurementsIn(table, isFinal).filter(({ own, when }) => !own && when === "this");
  return BESIDE.filter((stage) => others.some((one) => one.stage === stage)).map((stage) => ({
    table: restricted(table, isFinal, (one) => one.stage === stage && one.when === "this" && !one.own),
    of: table,
    stage,
  }));
}

/** The same table a year before, where it prints the numbers of that year that compare with its own; else null. */
export function viewOfLastYear(table: BudgetTable, year: number | null, isFinal: boolean): View | null {
  const then = measurementsIn(table, isFinal).filter((one) => isOfLastYear(one, year));
  const stage = stagesWanted(isFinal).find((one) => then.some((measurement) => measurement.stage === one));
  if (stage === undefined || isIncomparable(stage, isFinal)) return null;
  const view = restricted(table, isFinal, (one) => isOfLastYear(one, year) && one.stage === stage);
  return { table: { ...view, year: year === null ? null : year - 1 }, of: table, stage: null };
}

/** What was carried out is not what was budgeted, and a comparison with it says so in other words. */
function isIncomparable(stage: Stage | null, isFinal: boolean): boolean {
  return stage !== null && (isFinal ? stage !== "final" : stage === "executed" || stage === "adjusted");
}

function isOfLastYear({ when, year }: Measurement, own: number | null): boolean {
  return typeof year === "number" && own !== null ? year === own - 1 : when === "last";
}

function measurementsIn(table: BudgetTable, isFinal: boolean): readonly Measurement[] {
  const columns = table.columns.flatMap(({ facets }) => (facets?.shows === "money" ? [facets] : []));
  const rows = table.lanes.flatMap((lane) => [...measurementsOfRows(lane, table.year, isFinal).values()]);
  return [...columns, ...rows];
}

function restricted(table: BudgetTable, isFinal: boolean, wanted: Wanted): BudgetTable {
  const lanes = table.lanes.map((lane) => laneOf(lane, measurementsOfRows(lane, table.year, isFinal), wanted));
  return { ...table, lanes, columns: lanes.flatMap(({ columns }) => columns) };
}

/** Rows that say when stand for columns that do: then the columns say only what. */
function laneOf(lane: Lane, ofRows: ReadonlyMap<TableRow, Measurement>, wanted: Wanted): Lane {
  const byRow = ofRows.size > 0;
  const isWanted = (facets: Facets) => facets.shows === "money" && (byRow ? facets.own : wanted(facets));
  const columns = lane.columns.flatMap((column): Column[] => {
    if (column.facets === null) return [column];
    return isWanted(column.facets) ? [{ ...column, role: column.facets.of }] : [];
  });
  const rows = lane.rows.map((row) => {
    const measurement = ofRows.get(row);
    return measurement === undefined || wanted(measurement) ? row : unread(row);
  });
  return { ...lane, columns, rows: byRow ? rows : lane.rows };
}

/** Keeps its place, as other rows point at theirs. */
function unread(row: TableRow): TableRow {
  return { ...row, kind: "blank", code: null, name: null, values: new Map() };
}
