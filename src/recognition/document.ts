import type { SheetDraft, TableDraft } from "./draft-table";
import { majority } from "./majority";
import type { DocumentIdentity } from "./table";
import { isBodyName, withoutUnitCode } from "./sheet/meta";
import { arabicYears } from "./sheet/text";
import { ORGANISATION_LABEL, YEAR } from "./sheet/vocabulary";

/** Kind, year and organisation of the whole document, from its tables first and its cover second. */
export function identityOf(drafts: readonly SheetDraft[], workbook: string): DocumentIdentity {
  const tables = drafts.flatMap((draft) => draft.tables);
  const covers = drafts.filter((draft) => draft.tables.length === 0);
  const coverTexts = covers.flatMap(textsOf).map(arabicYears);
  const final = tables.filter((table) => table.kind.startsWith("final-")).length;
  const coverSaysFinal =
    coverTexts.some((text) => text.includes("决算")) && !coverTexts.some((text) => text.includes("预算"));
  const kind =
    tables.length > 0
      ? final * 2 > tables.length
        ? "final-account"
        : "budget"
      : coverSaysFinal
        ? "final-account"
        : "budget";
  const coverYear = coverTexts.map((text) => YEAR.exec(text)?.[0]).find((year) => year !== undefined);
  const year =
    majority(tables.map((table) => table.meta.year?.value ?? null)) ??
    (coverYear === undefined ? null : Number(coverYear)) ??
    yearOfNames(tables.map((table) => table.title)) ??
    yearOfHeadings(tables) ??
    yearOfNames([workbook]);
  const organisation =
    majority(tables.map((table) => table.meta.organisation?.value ?? null)) ??
    coverTexts.map(organisationOnCover).find((name) => name !== null) ??
    majority(tables.map((table) => table.titleOrganisation)) ??
    firstUnitName(drafts);
  const governments = drafts.reduce((sum, draft) => sum + draft.governmentTables, 0);
  const identity = { kind, year, organisation } as const;
  return governments > tables.length ? { ...identity, government: true } : identity;
}

function textsOf(draft: SheetDraft): readonly string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(draft.grid.sheet.rowCount, 60); row += 1)
    for (const column of draft.grid.filled(row)) texts.push(draft.grid.text(row, column));
  return texts;
}

/** 部门名称：某局, or the name alone on its line. */
function organisationOnCover(text: string): string | null {
  const labelled = ORGANISATION_LABEL.exec(text)?.[1];
  const name = withoutUnitCode(labelled ?? text);
  return isBodyName(name) ? name : null;
}

/** 2025年预算数 beside 2024年预算数: the latest year that headings speak of. */
function yearOfHeadings(tables: readonly TableDraft[]): number | null {
  const years = tables.flatMap((table) =>
    table.lanes.flatMap((lane) =>
      lane.columns.flatMap(({ path }) => path.flatMap((text) => YEAR.exec(text)?.[0] ?? [])),
    ),
  );
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

function yearOfNames(names: readonly string[]): number | null {
  const found = names.map((name) => YEAR.exec(arabicYears(name))?.[0]).find((year) => year !== undefined);
  return found === undefined ? null : Number(found);
}

/** Where no line names the organisation, the first named unit row below a total does. */
function firstUnitName(drafts: readonly SheetDraft[]): string | null {
  const names: string[] = [];
  for (const draft of drafts)
    for (const table of draft.tables) {
      const columns = table.lanes.flatMap((lane) =>
        lane.columns.filter((column) => /unit.*name/.test(column.role)).map((column) => column.column),
      );
      for (const row of table.body.rows.slice(0, 6))
        for (const column of columns) {
          const text = draft.grid.text(row, column);
          if (isBodyName(text)) names.push(withoutUnitCode(text));
        }
    }
  return majority(names);
}
