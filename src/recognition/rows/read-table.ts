import type { Unit } from "../../amounts";
import { type Classification } from "../../classification";
import type { Cell } from "../../workbook";
import { type Block, rowText } from "../sheet/blocks";
import { isColumnNumberRow, isMetaRow } from "../sheet/header-band";
import { precisionOf, isZero, readAmountCell, withPrecision } from "./cells";
import type { LaneColumns } from "../columns/columns";
import type { TableCorrection } from "../corrections";
import type { Grid } from "../sheet/grid";
import { isInHierarchy, parentsOfList } from "./hierarchy";
import type { TableKind } from "../kinds";
import { placeListRows } from "./list-rows";
import { assembled, keptReading, listReadings, type ReadRows } from "./row-readings";
import { type PlacedRow, type RawRow, rowReader } from "./rows";
import type { AmountCell, Footnote, Lane, RowSpan } from "../table";
import { looksLikeTitle } from "../sheet/titles";
import { asShown, scalesOf } from "./scaled-formats";
import { placeTwoSidedRows } from "./two-sided-rows";
import { EMPTY_NOTE, FOOTNOTE, NO_DATA_LABEL } from "../sheet/vocabulary";

export interface BodyRows {
  readonly data: RowSpan;
  /** Data rows and the blank form rows below them, which still show how cells are merged. */
  readonly form: RowSpan;
  /** Data rows in order, without repeated page headers. */
  readonly rows: readonly number[];
  readonly footnotes: readonly Footnote[];
}

/** Blank rows of an empty form worth looking at. */
const FORM_ROWS = 12;

/** Splits what stands below the header into data, repeated page headers (left out) and footnotes. */
export function bodyOf(grid: Grid, block: Block, header: RowSpan): BodyRows {
  const headerTexts = new Set<string>();
  const headerStarts = new Set<string>();
  for (let row = header.firstRow; row <= header.lastRow; row += 1) {
    headerTexts.add(rowText(grid, row));
    headerStarts.add(startOf(grid, row));
  }
  const repeatsHeader = (row: number) => headerStarts.has(startOf(grid, row)) && headerTexts.has(rowText(grid, row));
  const rows: number[] = [];
  const footnotes: Footnote[] = [];
  let last = header.lastRow;
  for (let row = header.lastRow + 1; row <= block.bottom; row += 1) {
    const filled = grid.filled(row).filter((column) => column >= block.left && column <= block.right);
    if (filled.length === 0) {
      if (footnotes.length === 0) rows.push(row);
      continue;
    }
    if (repeatsHeader(row) || isPageFurniture(grid, row, filled)) continue;
    const isNote = isFootnoteRow(grid, row, filled, footnotes.length > 0);
    if (isNote)
      footnotes.push(
        ...filled.map((column) => ({ cell: { sheet: grid.sheet.name, row, column }, text: grid.shown(row, column) })),
      );
    else {
      footnotes.length = 0;
      rows.push(row);
      last = row;
    }
  }
  const kept = rows.filter((row) => row <= last);
  const firstRow = kept.find((row) => grid.filled(row).length > 0) ?? header.lastRow + 1;
  const formEnd = Math.min(rows.at(-1) ?? last, last + FORM_ROWS);
  return {
    data: { firstRow, lastRow: last },
    form: { firstRow, lastRow: formEnd },
    rows: kept.filter((row) => row >= firstRow),
    footnotes,
  };
}

/** What a row begins with, enough to tell most rows from a header's. */
function startOf(grid: Grid, row: number): string {
  const [first] = grid.filled(row);
  return first === undefined ? "" : grid.text(row, first);
}

function isPageFurniture(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (isColumnNumberRow(grid, row, filled) && filled.length > 3)
    return grid.filled(row).every((column) => !/[.,](?!0+$)/.test(grid.text(row, column)));
  if (isMetaRow(grid, row, filled)) return true;
  return filled.length === 1 && looksLikeTitle(grid.shown(row, filled[0]!));
}

function isFootnoteRow(grid: Grid, row: number, filled: readonly number[], afterNote: boolean): boolean {
  if (filled.some((column) => typeof grid.cell(row, column)?.value === "number")) return false;
  const text = grid.text(row, filled[0]!);
  if (filled.length > 2) return false;
  return (
    FOOTNOTE.test(text) ||
    afterNote ||
    (filled.length === 1 && text.length > 12 && EMPTY_NOTE.test(text) && !NO_DATA_LABEL.test(text))
  );
}

export interface TableBody {
  readonly lanes: readonly Lane[];
  /** How the rows of each lane were read, and on how many sums. */
  readonly readings: readonly ReadRows[];
  readonly empty: boolean;
  readonly totalRow: number | null;
}

export interface BodyContext {
  readonly kind: TableKind;
  readonly unit: Unit;
  readonly accounts: Classification;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly correction: TableCorrection | undefined;
}

/** Reads every lane's rows, amounts and hierarchy. */
export function readBody(grid: Grid, lanes: readonly LaneColumns[], body: BodyRows, context: BodyContext): TableBody {
  const cells = amountCells(grid, lanes, body);
  const scales = scalesOf(cells);
  const shown = (cell: Cell | undefined) => asShown(cell, scales, context.unit);
  const precision = precisionOf(
    cells.map((cell) => shown(cell)!),
    context.unit,
  );
  const readAmount = (row: number, column: number): AmountCell =>
    withPrecision(
      readAmountCell(shown(grid.cell(row, column)), { sheet: grid.sheet.name, row, column }, context.unit),
      precision,
    );
  const raw = lanes.map(({ columns }) => body.rows.map(rowReader({ grid, columns, readAmount })));
  const readings = lanes.map((lane, index) => {
    const isHalf = lane.side === "income" || lane.side === "expenditure";
    if (!isHalf) return { lane, ...list(raw[index]!, lane, lanes.length, context) };
    const beside = raw.slice(index + 1);
    const raws = raw[index]!.map((row, at) =>
      withoutLabelBeyond(
        row,
        lane,
        grid,
        beside.flatMap((rows) => rows[at]!),
      ),
    );
    return { lane, ...twoSided(raws, lane) };
  });
  const read = readings.map(({ lane, rows }): Lane => ({ ...lane, rows }));
  const empty = !read.some((lane) =>
    lane.rows.some(
      (row) =>
        (row.kind === "indicator" && row.name !== null) ||
        [...row.values.values()].some((value) => value.state === "amount" && !isZero(value)),
    ),
  );
  return {
    lanes: read,
    readings,
    empty,
    totalRow: context.correction?.totalRow === undefined ? totalRowOf(read) : context.correction.totalRow,
  };
}

function amountCells(grid: Grid, lanes: readonly LaneColumns[], body: BodyRows): readonly Cell[] {
  const columns = lanes.flatMap((lane) =>
    lane.columns.filter((column) => column.type === "amount").map((column) => column.column),
  );
  return body.rows.flatMap((row) => columns.flatMap((column) => grid.cell(row, column) ?? []));
}

const OUTSIDE = new Set(["blank", "no-data", "total-unlabelled"]);

/** 本年支出合计 merged over several halves stands in front of the amounts of the last one alone. */
function withoutLabelBeyond(raw: RawRow, lane: LaneColumns, grid: Grid, beside: readonly RawRow[]): RawRow {
  if (raw.hasAmount || raw.labelCell === null || !beside.some(({ hasAmount }) => hasAmount)) return raw;
  const right = grid.mergeAt(raw.row, raw.labelCell.column)?.right ?? raw.labelCell.column;
  return right > lane.columns.at(-1)!.column ? { ...raw, name: null, label: "" } : raw;
}

function twoSided(raws: readonly RawRow[], lane: LaneColumns): ReadRows {
  const { placed, parents, ofWhich } = placeTwoSidedRows(raws);
  const rows = assembled(placed, parents, (row) => !OUTSIDE.has(row.kind) && !ofWhich.has(row));
  return keptReading(lane, rows, () => []);
}

function list(raws: readonly RawRow[], lane: LaneColumns, laneCount: number, context: BodyContext): ReadRows {
  const inLane = laneCount > 1 ? raws.map((raw) => withoutNeighbourLabel(raw, lane)) : raws;
  const placed = corrected(placeListRows(inLane, { ...context, block: laneCount > 1 }), context.correction);
  // 公用经费合计 closes two lanes at once: neither lane's rows alone make it up.
  const options = { totalOwnsRoots: !lane.side.startsWith("public") || laneCount === 2 };
  const rows = assembled(placed, parentsOfList(placed, options), isInHierarchy);
  return keptReading(lane, rows, () => listReadings(placed, options));
}

/** A label merged across the lane's own amount column belongs to the lane on its right. */
function withoutNeighbourLabel(raw: RawRow, lane: LaneColumns): RawRow {
  if (raw.hasAmount || raw.code !== null || raw.name === null || !raw.label.endsWith("合计")) return raw;
  return lane.side === "public-1" ? { ...raw, name: null, label: "" } : raw;
}

function corrected(placed: readonly PlacedRow[], correction: TableCorrection | undefined): readonly PlacedRow[] {
  const totalRow = correction?.totalRow;
  if (totalRow === undefined) return placed;
  return placed.map((row) => {
    if (row.raw.row === totalRow) return { ...row, kind: "total" };
    return row.kind === "total" ? { ...row, kind: "subtotal" } : row;
  });
}

/** 总计, else the labelled 合计, else 本年…, in the first lane that has one. */
function totalRowOf(lanes: readonly Lane[]): number | null {
  for (const kind of ["grand-total", "total", "current-total", "subtotal"] as const)
    for (const lane of lanes) {
      const row = lane.rows.find((candidate) => candidate.kind === kind);
      if (row !== undefined) return row.row;
    }
  return null;
}
