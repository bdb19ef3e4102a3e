import type { SheetDraft } from "./draft-table";
import { majority } from "./majority";
import type { DocumentIdentity } from "./table";
import { YEAR } from "./vocabulary";

const COVER_ORGANISATION =
  /^(?!.*(?:预算|决算|目录|公开|报送|日期|负责人|第.*页)).{4,40}(?:局|委|会|办|院|校|中心|所|站|馆|队|厅|部|处|社|园|台|府|司|关)$/;

/** Kind, year and organisation of the whole document, from its tables first and its cover second. */
export function identityOf(drafts: readonly SheetDraft[]): DocumentIdentity {
  const tables = drafts.flatMap((draft) => draft.tables);
  const covers = drafts.filter((draft) => draft.tables.length === 0);
  const coverTexts = covers.flatMap(textsOf);
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
    yearOfNames(drafts.flatMap((draft) => draft.tables.map((table) => table.title)));
  const organisation =
    majority(tables.map((table) => table.meta.organisation?.value ?? null)) ??
    coverTexts.find((text) => COVER_ORGANISATION.test(text)) ??
    firstUnitName(drafts);
  return { kind, year, organisation };
}

function textsOf(draft: SheetDraft): readonly string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(draft.grid.sheet.rowCount, 60); row += 1)
    for (const column of draft.grid.filled(row)) texts.push(draft.grid.text(row, column));
  return texts;
}

function yearOfNames(names: readonly string[]): number | null {
  const found = names.map((name) => YEAR.exec(name)?.[0]).find((year) => year !== undefined);
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
          if (COVER_ORGANISATION.test(text)) names.push(text);
        }
    }
  return majority(names);
}
