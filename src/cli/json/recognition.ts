import { type BudgetTable, columnNames, type Recognition, type TableRow } from "../../recognition";
import { columnLetters } from "../../workbook";

/** The public JSON of `recognize`; rows and columns are counted as the sheet shows them. */
export function recognitionJson(recognition: Recognition): unknown {
  return {
    workbook: recognition.workbook,
    document: recognition.document,
    sheets: recognition.sheets.map((sheet) => ({
      sheet: sheet.sheet,
      role: sheet.role,
      ...(sheet.reason === null ? {} : { reason: sheet.reason }),
      tables: sheet.tables.map(tableJson),
    })),
  };
}

function tableJson(table: BudgetTable): unknown {
  const names = columnNames(table);
  return {
    kind: table.kind,
    title: table.title,
    tableNumber: table.number,
    unit: table.unit,
    organisation: table.organisation,
    year: table.year,
    empty: table.empty,
    confidence: Number(table.confidence.toFixed(2)),
    evidence: table.evidence.map(({ kind, detail, reading }) =>
      [kind, ...(detail === "" ? [] : [`: ${detail}`]), ...(reading === undefined ? [] : [` ${reading}`])].join(""),
    ),
    header: { firstRow: table.header.firstRow + 1, lastRow: table.header.lastRow + 1 },
    data: { firstRow: table.data.firstRow + 1, lastRow: table.data.lastRow + 1 },
    columns: table.columns.map((column) => ({
      col: columnLetters(column.column),
      role: names.get(column.column) ?? column.role,
      header: column.path.join(" > "),
      type: column.type,
    })),
    totalRow: table.totalRow === null ? null : table.totalRow + 1,
    rows: rowsOf(table).map((row) => ({
      row: row.row + 1,
      kind: row.kind,
      ...(row.level === null ? {} : { level: row.level }),
      ...(row.code === null ? {} : { code: row.code }),
      ...(row.name === null ? {} : { name: row.name }),
    })),
    footnotes: table.footnotes.map((note) => note.text),
  };
}

/** One entry per sheet row: of side-by-side lanes the first that has something to say speaks. */
function rowsOf(table: BudgetTable): readonly TableRow[] {
  const [first, ...others] = table.lanes;
  if (first === undefined) return [];
  return first.rows.map((row, index) => {
    if (row.kind !== "blank") return row;
    return others.map((lane) => lane.rows[index]).find((other) => other !== undefined && other.kind !== "blank") ?? row;
  });
}
