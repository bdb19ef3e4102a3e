import { parseCode } from "../../../classification";
import type { RowKind, TableRow } from "../../../recognition";
import type { CellRef, Sheet } from "../../../workbook";
import type { LedgerTable } from "../../ledger";
import { codeColumnsOf, lanesOf, shownAt } from "./walk";

/** What stands in the code columns of a row whose code could not be read. */
export interface WrittenCode {
  readonly cell: CellRef;
  readonly text: string;
  readonly name: string;
  /** A blank 款 between 类 and 项. */
  readonly gap: boolean;
}

const WITHOUT_CODE: ReadonlySet<RowKind> = new Set([
  "total",
  "total-unlabelled",
  "grand-total",
  "current-total",
  "no-data",
  "blank",
]);

const HAN = /\p{Script=Han}/u;

export function* writtenCodes(table: LedgerTable, sheet: Sheet | undefined): Generator<WrittenCode> {
  for (const place of lanesOf(table)) {
    const columns = codeColumnsOf(place).map(({ column }) => column);
    if (columns.length === 0) continue;
    for (const row of place.lane.rows)
      if (row.code === null && !WITHOUT_CODE.has(row.kind)) yield* writtenIn(row, columns, sheet);
  }
}

function* writtenIn(row: TableRow, columns: readonly number[], sheet: Sheet | undefined): Generator<WrittenCode> {
  const parts = columns.map((column) => ({ column, text: shownAt(sheet, row.row, column).trim() }));
  const filled = parts.filter(({ text }) => text !== "");
  if (sheet === undefined || filled.length === 0 || filled.some(({ text }) => HAN.test(text))) return;
  // A row may go without a code of its own although one is printed: local sub-items repeat that of their 款.
  if (parseCode(parts.map(({ text }) => text)) !== null) return;
  yield {
    cell: { sheet: sheet.name, row: row.row, column: filled[0]!.column },
    text: filled.map(({ text }) => text).join(" "),
    name: row.name ?? "",
    gap:
      parts.findIndex(({ text }) => text === "") < parts.findLastIndex(({ text }) => text !== "") &&
      filled.length < parts.length,
  };
}
