import type { Classification } from "../classification";
import type { TableDraft } from "./draft-table";
import { readFields } from "./rows/form";
import { attachmentInTitle, numberInTitle } from "./sheet/meta";
import { readBody } from "./rows/read-table";
import type { ReadRows } from "./rows/row-readings";
import type { BudgetTable, Evidence, UnitSource } from "./table";
import { squeeze } from "./sheet/text";
import { settledUnit, type UnitWitness } from "./unit";

/** What the document as a whole lends to a table that does not say it itself. */
export interface FinishContext {
  readonly accounts: Classification;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly unit: UnitWitness;
  readonly contents: ReadonlyMap<string, string>;
  /** Numbers of papers that hold several tables, and so tell none of them from the others. */
  readonly sharedAttachments: ReadonlySet<string>;
}

/** The number of the paper a table is printed as: 2-1 of 附件2-1. */
export function attachmentOf({ meta, title }: TableDraft): string | null {
  return meta.attachment?.value ?? attachmentInTitle(squeeze(title));
}

/** Second pass: rows, amounts and hierarchy, with unit, year and organisation settled. */
export function finishTable(draft: TableDraft, context: FinishContext): BudgetTable {
  const { grid, kind, meta, block, correction } = draft;
  const { unit, source: unitSource } = settledUnit(draft, context.unit);
  const titleCell =
    block.title === null ? null : { sheet: grid.sheet.name, row: block.title.row, column: block.title.column };
  const organisation = meta.organisation?.value ?? draft.titleOrganisation ?? context.organisation;
  const year = meta.year?.value ?? context.year;
  const body = readBody(grid, draft.lanes, draft.body, {
    kind,
    unit,
    accounts: context.accounts,
    year,
    organisation,
    correction,
  });
  const fields = draft.form ? readFields(grid, block.top, block.bottom, unit) : [];
  const coded = body.lanes.some((lane) => lane.rows.some((row) => row.code !== null));
  const evidence = [...evidenceOf(draft, coded, context), ...structureOf(body.readings)];
  return {
    sheet: grid.sheet.name,
    hidden: grid.sheet.visibility !== "visible",
    kind,
    title: draft.title,
    titleCell,
    number: numberOf(draft, grid.sheet.name, context),
    unit,
    unitSource,
    unitGuessed: GUESSES.has(unitSource),
    unitCell: meta.unit?.cell ?? null,
    organisation,
    organisationCell: meta.organisation?.cell ?? (draft.titleOrganisation === null ? null : titleCell),
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

const GUESSES: ReadonlySet<UnitSource> = new Set(["other-tables", "amounts", "default"]);

/** A number of the table's own goes before that of the paper, and both before what the sheet is called. */
function numberOf(draft: TableDraft, sheet: string, { sharedAttachments }: FinishContext): string | null {
  const own = draft.meta.number?.value ?? numberInTitle(squeeze(draft.title));
  if (own !== null) return own;
  const attachment = attachmentOf(draft);
  if (attachment !== null && !sharedAttachments.has(attachment)) return attachment;
  return numberInTitle(squeeze(sheet));
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
  if (draft.meta.unit !== null || draft.headingUnit !== null)
    evidence.push({ kind: "unit", detail: draft.meta.unit?.value ?? draft.headingUnit ?? "", weight: 0.05 });
  if (draft.meta.number !== null) evidence.push({ kind: "number", detail: draft.meta.number.value, weight: 0.05 });
  if (context.contents.has(draft.kind))
    evidence.push({ kind: "contents", detail: context.contents.get(draft.kind)!, weight: 0.05 });
  return evidence;
}

/** Which reading of the rows was kept, and how many of its sums hold. */
function structureOf(readings: readonly ReadRows[]): readonly Evidence[] {
  const of = readings.reduce((sum, one) => sum + one.of, 0);
  if (of === 0) return [];
  const holding = readings.reduce((sum, one) => sum + one.holding, 0);
  const reading = readings.find((one) => one.reading !== "as-named")?.reading ?? "as-named";
  return [{ kind: "structure", detail: `${holding}/${of}`, weight: 0, reading }];
}
