import type { Unit } from "../amounts";
import { builtInClassification, type Classification } from "../classification";
import type { Sheet, Workbook } from "../workbook";
import { type Block, blocksOf } from "./blocks";
import { laneColumns, type LaneColumns, typeOfRole } from "./columns";
import type { TableCorrection } from "./corrections";
import { identityOf, majority } from "./document";
import { readFields } from "./form";
import { type Grid, gridOf } from "./grid";
import { headerColumns } from "./header";
import type { TableKind } from "./kinds";
import { numberInTitle, readMeta, type TableMeta } from "./meta";
import { bodyOf, type BodyRows, readBody } from "./read-table";
import { contentsEntries, roleWithoutTables } from "./sheet-roles";
import { headerFit, signatureOf, UNTITLED_KINDS } from "./signatures";
import type { BudgetTable, Evidence, Recognition, RecognizedSheet, RowSpan, UnreadReason } from "./table";
import { squeeze, trimmed } from "./text";
import { kindOfTitle } from "./titles";

export interface RecognitionOptions {
  readonly accounts?: Classification;
  readonly corrections?: readonly TableCorrection[];
}

/** Recognises every table of a workbook, whatever layout it follows. Pure; never throws on content. */
export function recognizeWorkbook(workbook: Workbook, options: RecognitionOptions = {}): Recognition {
  const steps = recognitionSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one sheet a step, so that a host can breathe in between. Yields the sheets done so far. */
export function* recognitionSteps(
  workbook: Workbook,
  options: RecognitionOptions = {},
): Generator<number, Recognition> {
  const accounts = options.accounts ?? builtInClassification();
  const drafts: SheetDraft[] = [];
  let contents: ReadonlyMap<string, string> = new Map();
  for (const sheet of workbook.sheets) {
    const draft = draftSheet(sheet, options.corrections ?? []);
    if (draft.role === "table-of-contents") contents = contentsEntries(draft.grid);
    drafts.push(draft);
  }
  const identity = identityOf(drafts);
  const unit = majority(drafts.flatMap((draft) => draft.tables.map((table) => table.meta.unit?.value ?? null)));
  const context: FinishContext = {
    accounts,
    year: identity.year,
    organisation: identity.organisation,
    unit: unit ?? "万元",
    contents,
  };
  const sheets: RecognizedSheet[] = [];
  for (const draft of drafts) {
    const tables = draft.tables.map((table) => finishTable(draft.grid, table, context));
    sheets.push({
      sheet: draft.grid.sheet.name,
      role: tables.length > 0 ? "table" : draft.role,
      reason: tables.length > 0 ? null : draft.reason,
      tables,
    });
    yield sheets.length;
  }
  return { workbook: workbook.name, document: identity, sheets };
}

/** A table whose kind, header and surroundings are known; its rows are not read yet. */
export interface TableDraft {
  readonly kind: TableKind;
  readonly title: string;
  readonly block: Block;
  readonly header: RowSpan;
  readonly lanes: readonly LaneColumns[];
  readonly body: BodyRows;
  readonly meta: TableMeta;
  readonly fit: number;
  readonly titled: "title" | "sheet-name" | "none" | "user";
  readonly correction: TableCorrection | undefined;
}

export interface SheetDraft {
  readonly grid: Grid;
  readonly role: RecognizedSheet["role"];
  readonly reason: UnreadReason | null;
  readonly tables: readonly TableDraft[];
}

function draftSheet(sheet: Sheet, corrections: readonly TableCorrection[]): SheetDraft {
  const grid = gridOf(sheet);
  const own = corrections.filter((correction) => correction.sheet === sheet.name);
  const plain = roleWithoutTables(grid);
  if (plain !== null && !own.some((correction) => correction.kind !== undefined))
    return { grid, role: plain.role, reason: plain.reason, tables: [] };
  const tables: TableDraft[] = [];
  let reason: UnreadReason = "not-a-budget-table";
  for (const block of blocksOf(grid)) {
    const correction = own.find(
      (one) => one.firstRow === (block.header?.firstRow ?? block.top) || one.firstRow === block.top,
    );
    if (correction?.ignore === true) continue;
    const drafted = draftTable(grid, block, correction);
    if (typeof drafted === "string") reason = drafted;
    else tables.push(drafted);
  }
  return { grid, role: tables.length > 0 ? "table" : "unread", reason: tables.length > 0 ? null : reason, tables };
}

function draftTable(grid: Grid, block: Block, correction: TableCorrection | undefined): TableDraft | UnreadReason {
  const named = kindNamed(grid, block, correction);
  if (block.header === null && named !== null && signatureOf(named.kind).form === true)
    return draftForm(grid, block, named, correction);
  if (block.header === null) return block.title === null ? "no-title-no-header" : "title-only";
  const header =
    correction?.headerLastRow === undefined
      ? block.header
      : { firstRow: block.header.firstRow, lastRow: correction.headerLastRow };
  const body = bodyOf(grid, block, header);
  const headings = headerColumns(grid, header, block.left, block.right);
  const lanesAs = (kind: TableKind) => withCorrectedColumns(laneColumns(grid, headings, body.form, kind), correction);
  const kinds = named === null ? UNTITLED_KINDS : [settledKind(named.kind, headings)];
  let best: { kind: TableKind; lanes: readonly LaneColumns[]; fit: number } | null = null;
  for (const kind of kinds) {
    const lanes = lanesAs(kind);
    const fit = headerFit(signatureOf(kind), lanes);
    if (best === null || fit > best.fit) best = { kind, lanes, fit };
    if (fit === 1) break;
  }
  if (best === null || (best.fit < 1 && named === null)) return "no-title-no-header";
  if (best.fit === 0 && correction?.kind === undefined) return "header-unknown";
  return {
    kind: best.kind,
    title: named?.title ?? grid.sheet.name,
    block,
    header,
    lanes: best.lanes,
    body,
    meta: metaOf(grid, block, header.firstRow - 1, body),
    fit: best.fit,
    titled: named?.from ?? "none",
    correction,
  };
}

function draftForm(grid: Grid, block: Block, named: NamedKind, correction: TableCorrection | undefined): TableDraft {
  const header = { firstRow: block.top, lastRow: block.top };
  const data = { firstRow: block.top + 1, lastRow: block.bottom };
  const body = { data, form: data, rows: [], footnotes: [] };
  const meta = metaOf(grid, block, block.bottom, body);
  return {
    kind: named.kind,
    title: named.title,
    block,
    header,
    lanes: [{ side: "list", columns: [] }],
    body,
    meta,
    fit: 1,
    titled: named.from,
    correction,
  };
}

interface NamedKind {
  readonly kind: TableKind;
  readonly title: string;
  readonly from: TableDraft["titled"];
}

function kindNamed(grid: Grid, block: Block, correction: TableCorrection | undefined): NamedKind | null {
  const title = block.title === null ? grid.sheet.name : trimmed(block.title.text);
  if (correction?.kind !== undefined) return { kind: correction.kind, title, from: "user" };
  const kind = kindOfTitle(title);
  if (kind === null) return null;
  return { kind, title, from: block.title === null ? "sheet-name" : "title" };
}

/** 决算数 in the header makes a 三公 table one of the final account, whatever its title leaves out. */
function settledKind(kind: TableKind, headings: readonly { readonly keys: readonly string[] }[]): TableKind {
  const final = headings.some((heading) => heading.keys.some((key) => /决算数?$/.test(key)));
  return final && kind === "general-budget-three-public" ? "final-three-public" : kind;
}

function withCorrectedColumns(
  lanes: readonly LaneColumns[],
  correction: TableCorrection | undefined,
): readonly LaneColumns[] {
  const roles = correction?.columns;
  if (roles === undefined) return lanes;
  return lanes.map((lane) => ({
    ...lane,
    columns: lane.columns.map((column) => {
      const role = roles[column.column];
      return role === undefined ? column : { ...column, role, type: typeOfRole(role) };
    }),
  }));
}

function metaOf(grid: Grid, block: Block, lastRow: number, body: BodyRows): TableMeta {
  const rows: number[] = [];
  for (let row = block.top; row <= lastRow; row += 1) rows.push(row);
  for (const note of body.footnotes) rows.push(note.cell.row);
  return readMeta(grid, rows, block.left, block.right);
}

interface FinishContext {
  readonly accounts: Classification;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly unit: Unit;
  readonly contents: ReadonlyMap<string, string>;
}

function finishTable(grid: Grid, draft: TableDraft, context: FinishContext): BudgetTable {
  const { kind, meta, block, correction } = draft;
  const unit = correction?.unit ?? meta.unit?.value ?? context.unit;
  const organisation = meta.organisation?.value ?? context.organisation;
  const year = meta.year?.value ?? context.year;
  const body = readBody(grid, draft.lanes, draft.body, {
    kind,
    unit,
    accounts: context.accounts,
    year,
    organisation,
    correction,
  });
  const fields = signatureOf(kind).form === true ? readFields(grid, block.top, block.bottom, unit) : [];
  const evidence = evidenceOf(
    draft,
    body.lanes.some((lane) => lane.rows.some((row) => row.code !== null)),
    context,
  );
  const number = meta.number?.value ?? numberInTitle(squeeze(draft.title)) ?? numberInTitle(squeeze(grid.sheet.name));
  return {
    sheet: grid.sheet.name,
    kind,
    title: draft.title,
    titleCell:
      block.title === null ? null : { sheet: grid.sheet.name, row: block.title.row, column: block.title.column },
    number,
    unit,
    unitCell: meta.unit?.cell ?? null,
    organisation,
    organisationCell: meta.organisation?.cell ?? null,
    year,
    yearCell: meta.year?.cell ?? null,
    header: draft.header,
    data: draft.body.data,
    empty: body.empty && !fields.some((field) => field.value?.state === "amount"),
    lanes: body.lanes,
    columns: body.lanes.flatMap((lane) => lane.columns),
    footnotes: draft.body.footnotes,
    fields,
    totalRow: body.totalRow ?? fields.find((field) => field.role === "total")?.cell.row ?? null,
    confidence: Math.min(
      1,
      evidence.reduce((sum, one) => sum + one.weight, 0),
    ),
    evidence,
  };
}

/** Two independent witnesses make a table certain: what it is called and what its columns and codes are. */
function evidenceOf(draft: TableDraft, coded: boolean, context: FinishContext): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (draft.titled === "user") evidence.push({ kind: "user", detail: draft.kind, weight: 1 });
  if (draft.titled === "title") evidence.push({ kind: "title", detail: draft.title, weight: 0.5 });
  if (draft.titled === "sheet-name") evidence.push({ kind: "sheet-name", detail: draft.title, weight: 0.3 });
  if (draft.fit > 0)
    evidence.push({
      kind: "header",
      detail: draft.lanes
        .flatMap((lane) => lane.columns.map((column) => column.path.at(-1) ?? ""))
        .slice(0, 8)
        .join(" "),
      weight: 0.35 * draft.fit,
    });
  if (coded) evidence.push({ kind: "codes", detail: "", weight: 0.1 });
  if (draft.meta.unit !== null) evidence.push({ kind: "unit", detail: draft.meta.unit.value, weight: 0.05 });
  if (draft.meta.number !== null) evidence.push({ kind: "number", detail: draft.meta.number.value, weight: 0.05 });
  if (context.contents.has(draft.kind))
    evidence.push({ kind: "contents", detail: context.contents.get(draft.kind)!, weight: 0.05 });
  return evidence;
}
