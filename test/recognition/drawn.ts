import { columnNames, recognizeWorkbook, tablesOf, type BudgetTable } from "../../src/recognition";
import { SheetBuilder, type Sheet, type Workbook } from "../../src/workbook";

/**
 * A sheet as it is drawn: one line a row, cells between |. `<` goes on with the cell on its left and `^` with
 * the one above, as merged cells do; amounts have two decimals, and what begins with ' is a text.
 */
export function drawn(picture: string, name = "表1"): Sheet {
  const builder = new SheetBuilder(name);
  const owners = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  picture
    .trim()
    .split("\n")
    .forEach((line, row) =>
      line.split("|").forEach((cell, column) => {
        const text = cell.trim();
        const owner = owners.get(text === "<" ? `${row},${column - 1}` : `${row - 1},${column}`);
        if ((text === "<" || text === "^") && owner !== undefined) {
          owner.right = Math.max(owner.right, column);
          owner.bottom = Math.max(owner.bottom, row);
          owners.set(`${row},${column}`, owner);
        } else if (text !== "") {
          owners.set(`${row},${column}`, { top: row, left: column, bottom: row, right: column });
          const isNumber = /^-?\d+\.\d\d$|^\d{1,2}$/.test(text);
          const shown = text.replace(/^'/, "");
          builder.set(row, column, { value: isNumber ? Number(text) : shown, text: shown });
        }
      }),
    );
  const merges = [...new Set(owners.values())].filter(({ top, left, bottom, right }) => bottom > top || right > left);
  return builder.build({ merges: merges });
}

export function bookOf(picture: string, name = "某局2025年部门预算.xlsx"): Workbook {
  return { name, sheets: [drawn(picture)] };
}

/** What a table is read as, in the counting of the sheet. */
export function readingOf(picture: string, name?: string) {
  const [table] = tablesOf(recognizeWorkbook(bookOf(picture, name)));
  if (table === undefined) return null;
  const names = columnNames(table);
  return {
    kind: table.kind,
    header: table.header.lastRow + 1,
    data: table.data.lastRow + 1,
    total: (table.totalRow ?? -1) + 1,
    columns: table.columns.map(({ column }) => names.get(column)).join(" "),
    codes: codesOf(table),
  };
}

function codesOf({ lanes }: BudgetTable): string {
  return lanes.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? [])).join(" ");
}
