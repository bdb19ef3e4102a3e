import { addressOf, addressOfRange, type Sheet } from "../../../src/workbook";
import { buildWorkbook, dataFor, PRESETS } from "../../layouts";
import { type FileSheet, workbookFile } from "./workbook-file";

/** An .xlsx file of invented amounts in the layout of this name. */
export function layoutBook(name: string, seed: number): Promise<Buffer> {
  const layout = PRESETS.find((preset) => preset.name === name)!;
  return workbookFile(buildWorkbook(dataFor(layout, seed), layout).sheets.map(fileSheet));
}

function fileSheet(sheet: Sheet): FileSheet {
  const numberFormats: Record<string, string> = {};
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => {
      const cell = sheet.cell(row, column);
      if (cell === undefined || cell === null || typeof cell.value === "boolean") return null;
      if (cell.numberFormat !== undefined) numberFormats[addressOf(row, column)] = cell.numberFormat;
      return cell.value;
    }),
  );
  return { name: sheet.name, rows, merges: sheet.merges.map(addressOfRange), numberFormats };
}
