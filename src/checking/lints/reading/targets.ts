import { parseWritten, type Amount, type Decimal } from "../../../amounts";
import type { CellRef, Sheet } from "../../../workbook";
import type { LedgerTable } from "../../ledger";
import { remembered } from "../../remembered";
import type { Books } from "../../rule";
import { lanesOf, sheetOf, shownAt, visibleTables, type Place } from "./walk";

/** A word of an indicator with its cell. */
export interface Said {
  readonly cell: CellRef;
  readonly text: string;
}

export interface Indicator {
  /** 一级 and 二级指标; blank cells repeat the ones above. */
  readonly levels: readonly [string, string];
  readonly name: Said;
  readonly operator: Said;
  readonly value: Said;
  readonly unit: Said;
  readonly weight: Said;
  readonly direction: Said;
}

/** A project with its indicators; the form of 整体支出 is one project without name and amount. */
export interface Target {
  readonly table: LedgerTable;
  readonly project: string;
  readonly amount: Amount | null;
  readonly amountCell: CellRef | null;
  readonly indicators: readonly Indicator[];
}

export interface TargetTable {
  readonly table: LedgerTable;
  readonly targets: readonly Target[];
}

/** 项目 and 整体支出绩效目标表. */
export const targetTables = remembered((books: Books): readonly TargetTable[] =>
  visibleTables(books)
    .filter(({ table }) => table.kind.endsWith("-performance-targets"))
    .map((table) => {
      const sheet = sheetOf(books.workbook, table.table.sheet);
      return {
        table,
        targets: sheet === undefined ? [] : lanesOf(table).flatMap((lane) => targetsOfLane(lane, sheet)),
      };
    }),
);

function targetsOfLane(place: Place, sheet: Sheet): readonly Target[] {
  const { table, lane } = place;
  const money = lane.amounts[0];
  const columns = new Map<string, number>();
  for (const { role, column } of place.columns) if (!columns.has(role)) columns.set(role, column);
  const targets: { head: Omit<Target, "indicators">; indicators: Indicator[] }[] = [];
  let levels: [string, string] = ["", ""];
  for (const row of lane.rows) {
    if (row.kind !== "project" && row.kind !== "indicator") continue;
    if (row.kind === "project" || targets.length === 0) {
      const cell = row.kind === "project" && money !== undefined ? row.values.get(money.column) : undefined;
      targets.push({
        head: {
          table,
          project: row.kind === "project" ? (row.name ?? "") : "",
          amount: cell?.state === "amount" ? cell.amount : null,
          amountCell: cell?.cell ?? null,
        },
        indicators: [],
      });
      levels = ["", ""];
    }
    const read = (role: string): Said => said(sheet, row.row, columns.get(role));
    const first = read("indicator-level-1").text;
    levels = [first === "" ? levels[0] : first, read("indicator-level-2").text || levels[1]];
    const [name, value] = [read("indicator-level-3"), read("indicator-value")];
    if (name.text === "" && value.text === "") continue;
    targets.at(-1)!.indicators.push({
      levels,
      name,
      operator: read("indicator-nature"),
      value,
      unit: read("indicator-unit"),
      weight: read("indicator-weight"),
      direction: read("indicator-direction"),
    });
  }
  return targets.map(({ head, indicators }) => ({ ...head, indicators }));
}

function said(sheet: Sheet, row: number, column: number | undefined): Said {
  return {
    cell: { sheet: sheet.name, row, column: column ?? 0 },
    text: column === undefined ? "" : shownAt(sheet, row, column).trim(),
  };
}

/** 20, 20% or 20分 as a number; null for anything else. */
export function numberSaid({ text }: Said): Decimal | null {
  const written = parseWritten(text.replace(/分$/, ""));
  return written.kind === "number" && written.unit === null ? written.value : null;
}
