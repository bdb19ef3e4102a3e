import type { Unit } from "../amounts";
import type { Sheet } from "../workbook";
import { type Block, blocksOf } from "./sheet/blocks";
import { laneColumns, type LaneColumns, typeOfRole } from "./columns/columns";
import type { TableCorrection } from "./corrections";
import { isOfGovernment } from "./sheet/government";
import { type Grid, gridOf } from "./sheet/grid";
import { headerColumns } from "./sheet/header";
import { isMetaRow } from "./sheet/header-band";
import { majority } from "./majority";
import { headerOfForm } from "./rows/form";
import { facetsOfRole } from "./facets/role-name";
import { kindRecord, type TableKind } from "./kinds";
import type { ColumnRole } from "./roles";
import { labelledUnit, readMeta, type TableMeta } from "./sheet/meta";
import { bodyOf, type BodyRows } from "./rows/read-table";
import { settledKind, showingOf } from "./kinds/settled-kind";
import { roleWithoutTables } from "./sheet/sheet-roles";
import { headerFit, showsRole, UNTITLED_KINDS } from "./kinds/signatures";
import { gridWithin } from "./sheet/span";
import type { Column, RecognizedSheet, RowSpan, UnreadReason } from "./table";
import { trimmed } from "./sheet/text";
import { splitTitle } from "./sheet/title-body";
import { isNarrower, kindOfTitle } from "./sheet/titles";

/** A table whose kind, header and surroundings are known; its rows are not read yet. */
export interface TableDraft {
  /** The sheet as far as the table reaches. */
  readonly grid: Grid;
  readonly kind: TableKind;
  readonly title: string;
  /** Whose table the title says it is. */
  readonly titleOrganisation: string | null;
  readonly block: Block;
  readonly header: RowSpan;
  readonly lanes: readonly LaneColumns[];
  readonly body: BodyRows;
  readonly meta: TableMeta;
  /** The unit most column headings state, where no line above the table does. */
  readonly headingUnit: Unit | null;
  readonly fit: number;
  /** It has labelled cells instead of columns. */
  readonly form: boolean;
  readonly titled: "title" | "sheet-name" | "none" | "user";
  readonly correction: TableCorrection | undefined;
}

export interface SheetDraft {
  readonly grid: Grid;
  readonly role: RecognizedSheet["role"];
  readonly reason: UnreadReason | null;
  readonly tables: readonly TableDraft[];
  /** How many tables on it are those of a whole government. */
  readonly governmentTables: number;
}

/** First pass over a sheet: where its tables are, what they are called, how their columns read. */
export function draftSheet(sheet: Sheet, corrections: readonly TableCorrection[]): SheetDraft {
  const grid = gridOf(sheet);
  const own = corrections.filter((correction) => correction.sheet === sheet.name);
  const plain = roleWithoutTables(grid);
  if (plain !== null && !own.some((correction) => correction.kind !== undefined))
    return { grid, role: plain.role, reason: plain.reason, tables: [], governmentTables: 0 };
  const tables: TableDraft[] = [];
  let reason: UnreadReason = "not-a-budget-table";
  let governmentTables = 0;
  const blocks = blocksOf(grid);
  for (const block of blocks) {
    const correction = correctionOf(block, own, blocks.length === 1);
    if (correction?.ignore === true) continue;
    const drafted = draftTable(gridWithin(grid, block), block, correction);
    if (drafted === "government-budget") governmentTables += 1;
    if (typeof drafted === "string") reason = drafted;
    else tables.push(drafted);
  }
  const isTable = tables.length > 0;
  return { grid, role: isTable ? "table" : "unread", reason: isTable ? null : reason, tables, governmentTables };
}

/** What the user said of this table. In a sheet of one table that is so wherever the rows have moved since. */
function correctionOf(
  block: Block,
  corrections: readonly TableCorrection[],
  alone: boolean,
): TableCorrection | undefined {
  const exact = corrections.find(
    ({ firstRow }) => firstRow === (block.header?.firstRow ?? block.top) || firstRow === block.top,
  );
  return exact ?? (alone && corrections.length === 1 ? corrections[0] : undefined);
}

function draftTable(grid: Grid, block: Block, correction: TableCorrection | undefined): TableDraft | UnreadReason {
  const named = kindNamed(grid, block, correction);
  if (named !== null && kindRecord(named.kind).shape === "form") return draftForm(grid, block, named, correction);
  const header = headerOf(grid, block, correction);
  if (header === null) return block.title === null ? "no-title-no-header" : "title-only";
  const body = bodyOf(grid, block, header);
  const key = named?.key ?? (block.title === null ? null : splitTitle(block.title.text).rest);
  if (correction?.kind === undefined && isOfGovernment(grid, key, body.rows)) return "government-budget";
  if (named === null && block.title !== null && isNarrower(block.title.text)) return "not-a-budget-table";
  const headings = headerColumns(grid, header, block.left, block.right);
  const meta = metaOf(grid, block, header, body);
  const read = new Map<TableKind, readonly LaneColumns[]>();
  const lanesAs = (kind: TableKind) => {
    const table = { kind, year: meta.year?.value ?? null };
    const lanes =
      read.get(kind) ?? withCorrectedColumns(laneColumns(grid, headings, body.form, table), kind, correction);
    read.set(kind, lanes);
    return lanes;
  };
  const settled = (kind: TableKind) =>
    correction?.kind ?? settledKind(kind, showingOf(grid, named?.key ?? "", lanesAs(kind), body));
  const kinds = named === null ? UNTITLED_KINDS : [{ kind: settled(named.kind), telling: /./ }];
  let best: { kind: TableKind; lanes: readonly LaneColumns[]; fit: number } | null = null;
  for (const { kind, telling } of kinds) {
    const lanes = lanesAs(kind);
    const fit = showsRole(lanes, telling) ? headerFit(kindRecord(kind), lanes) : 0;
    if (best === null || fit > best.fit) best = { kind, lanes, fit };
    if (fit === 1) break;
  }
  if (best === null || (best.fit < 1 && named === null))
    return block.title === null ? "no-title-no-header" : "not-a-budget-table";
  if (best.fit === 0 && correction?.kind === undefined)
    return named !== null && kindRecord(named.kind).shape === "list-or-form"
      ? draftForm(grid, block, named, correction)
      : "header-unknown";
  return {
    grid,
    kind: best.kind,
    title: named?.title ?? grid.sheet.name,
    titleOrganisation: named?.organisation ?? null,
    block,
    header,
    lanes: best.lanes,
    body,
    meta,
    headingUnit: majority(headings.map((heading) => heading.unit)),
    fit: best.fit,
    form: false,
    titled: named?.from ?? "none",
    correction,
  };
}

/** The header as the user gave it, else as found; of a table the user assigned, whatever stands above its first number. */
function headerOf(grid: Grid, block: Block, correction: TableCorrection | undefined): RowSpan | null {
  const given = correction?.headerLastRow;
  if (block.header !== null && given === undefined) return block.header;
  if (given === undefined && correction?.kind === undefined) return null;
  const hasNumber = (row: number) =>
    grid.filled(row).some((column) => typeof grid.cell(row, column)?.value === "number");
  let firstRow = block.header?.firstRow ?? (block.title?.row ?? block.top - 1) + 1;
  const holdsColumns = (row: number) => grid.filled(row).length >= 2 && !isMetaRow(grid, row);
  while (firstRow < block.bottom && !holdsColumns(firstRow)) firstRow += 1;
  let lastRow = given ?? firstRow;
  while (given === undefined && lastRow < block.bottom && !hasNumber(lastRow + 1)) lastRow += 1;
  return lastRow < block.bottom || given !== undefined ? { firstRow: Math.min(firstRow, lastRow), lastRow } : null;
}

/** A form has labelled cells instead of columns; only its block of indicators is a list. */
function draftForm(grid: Grid, block: Block, named: NamedKind, correction: TableCorrection | undefined): TableDraft {
  const header = headerOfForm(grid, block);
  const hasList = header.firstRow > block.top;
  const body = bodyOf(grid, hasList ? block : { ...block, bottom: block.top }, header);
  const headings = hasList ? headerColumns(grid, header, block.left, block.right) : [];
  return {
    grid,
    kind: named.kind,
    title: named.title,
    titleOrganisation: named.organisation,
    block,
    header,
    lanes: laneColumns(grid, headings, body.form, { kind: named.kind, year: null }),
    body,
    meta: metaOf(grid, block, header, body),
    headingUnit: null,
    fit: 1,
    form: true,
    titled: named.from,
    correction,
  };
}

interface NamedKind {
  readonly kind: TableKind;
  readonly title: string;
  /** The title without the name of the body, which says nothing of the table. */
  readonly key: string;
  readonly organisation: string | null;
  readonly from: TableDraft["titled"];
}

function kindNamed(grid: Grid, block: Block, correction: TableCorrection | undefined): NamedKind | null {
  const title = block.title === null ? grid.sheet.name : trimmed(block.title.text);
  const { organisation, rest } = splitTitle(title, bodyNamedIn(grid, block));
  const named = { title, key: rest, organisation: block.title === null ? null : organisation };
  if (correction?.kind !== undefined) return { ...named, kind: correction.kind, from: "user" };
  const kind = kindOfTitle(rest);
  if (kind === null) return null;
  return { ...named, kind, from: block.title === null ? "sheet-name" : "title" };
}

/** The organisation as the lines above the header name it. */
function bodyNamedIn(grid: Grid, block: Block): string | null {
  const rows: number[] = [];
  const until = block.header?.firstRow ?? (block.title?.row ?? block.top) + 4;
  for (let row = block.top; row < until; row += 1) if (row !== block.title?.row) rows.push(row);
  return readMeta(grid, rows, block.left, block.right).organisation?.value ?? null;
}

function withCorrectedColumns(
  lanes: readonly LaneColumns[],
  kind: TableKind,
  correction: TableCorrection | undefined,
): readonly LaneColumns[] {
  const roles = correction?.columns;
  if (roles === undefined) return lanes;
  return lanes.map((lane) => ({
    ...lane,
    columns: lane.columns.map((column) => {
      const role = roles[column.column];
      return role === undefined ? column : correctedColumn(column, role, kind);
    }),
  }));
}

function correctedColumn(column: Column, role: ColumnRole, kind: TableKind): Column {
  const type = typeOfRole(role);
  return { ...column, role, type, facets: type === "amount" ? facetsOfRole(role, kind, column.facets) : null };
}

/** The lines above the header and below the data, and a unit that has got among the headings. */
function metaOf(grid: Grid, block: Block, { firstRow, lastRow }: RowSpan, body: BodyRows): TableMeta {
  const rows: number[] = [];
  for (let row = block.top; row < firstRow; row += 1) rows.push(row);
  for (const note of body.footnotes) rows.push(note.cell.row);
  const meta = readMeta(grid, rows, block.left, block.right);
  if (meta.unit !== null) return meta;
  const elsewhere: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) elsewhere.push(row);
  for (let row = body.data.lastRow + 1; row <= block.bottom; row += 1) elsewhere.push(row);
  return { ...meta, unit: labelledUnit(grid, elsewhere) ?? unitBeside(grid, [...rows, ...elsewhere], body.data) };
}

/** 单位：元 set far to the right of its table, over nothing that could be another table's. */
function unitBeside(grid: Grid, rows: readonly number[], data: RowSpan): TableMeta["unit"] {
  const filled = (row: number) => grid.sheet.row(row).map(([column]) => column);
  const found = labelledUnit({ ...grid, filled }, rows);
  if (found === null) return null;
  for (let row = data.firstRow; row <= data.lastRow; row += 1)
    if (grid.sheet.row(row).some(([column]) => Math.abs(column - found.cell.column) <= 1)) return null;
  return found;
}
