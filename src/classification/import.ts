import type { CellRef, Workbook } from "../workbook";
import { parentCode } from "./account";
import { builtInClassification } from "./built-in";
import { listedAccounts, type ListedAccount } from "./list-rows";
import { normalizeName } from "./names";
import type { ImportedCatalogue } from "./official-list";

export type ImportProblemKind =
  /** No worksheet holds a column of account codes; `cell` is null. */
  | "no-list"
  /** The cell stands where codes stand, and is none. The row was left out. */
  | "unreadable-code"
  /** A code without a name. The row was left out. */
  | "no-name"
  /** The code was listed before under another name. The first one was kept. */
  | "conflict"
  /** Neither the list nor the built-in accounts know the 类 or 款 above. The row was kept. */
  | "no-parent";

export interface ImportProblem {
  readonly kind: ImportProblemKind;
  readonly cell: CellRef | null;
  readonly code: string | null;
  /** What the cell says: the code, or for a conflict the second name. */
  readonly text: string;
}

export interface CatalogueImport {
  readonly catalogue: ImportedCatalogue;
  readonly problems: readonly ImportProblem[];
  /** Rows of 收入分类 (1xx), which are no expenditure accounts and were passed over. */
  readonly incomeRows: number;
}

/**
 * Reads the official 科目 of a year from any worksheet that lists codes and names, whether the code
 * stands in one column or in 类, 款, 项 columns (blank where it repeats the row above). The year is
 * the one that the file's name states, else its first lines.
 */
export function importCatalogue(workbook: Workbook): CatalogueImport {
  const rows = workbook.sheets.flatMap((sheet) => [...listedAccounts(sheet)]);
  const taken = new Map<string, ListedAccount & { readonly kind: "account" }>();
  const problems: ImportProblem[] = [];
  let incomeRows = 0;
  for (const row of rows) {
    if (row.kind === "income") incomeRows += 1;
    else if (row.kind !== "account") problems.push(row);
    else {
      const earlier = taken.get(row.code);
      if (earlier === undefined) taken.set(row.code, row);
      else if (normalizeName(earlier.name) !== normalizeName(row.name))
        problems.push({ kind: "conflict", cell: row.cell, code: row.code, text: row.name });
    }
  }
  for (const row of taken.values()) {
    const parent = parentCode(row.code);
    if (parent !== null && !taken.has(parent) && builtInClassification().find(parent) === null)
      problems.push({ kind: "no-parent", cell: row.cell, code: row.code, text: row.name });
  }
  if (taken.size === 0) problems.push({ kind: "no-list", cell: null, code: null, text: workbook.name });
  return {
    catalogue: { year: statedYear(workbook), accounts: [...taken.values()].map(({ code, name }) => ({ code, name })) },
    problems,
    incomeRows,
  };
}

const YEAR = /(?:19|20)\d{2}(?=年)/;
/** Titles stand above the list. */
const TITLE_ROWS = 5;

function statedYear({ name, sheets }: Workbook): number | null {
  const titles = sheets.flatMap((sheet) =>
    Array.from({ length: Math.min(TITLE_ROWS, sheet.rowCount) }, (_, row) => [...sheet.row(row)]).flat(),
  );
  for (const text of [name, ...titles.map(([, cell]) => cell.text)]) {
    const year = YEAR.exec(text.normalize("NFKC"))?.[0];
    if (year !== undefined) return Number(year);
  }
  return null;
}
