import ExcelJS from "exceljs";

export type FileCell = string | number | { readonly formula: string; readonly result: number };

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly (FileCell | null)[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly numberFormats?: Readonly<Record<string, string>>;
}

/** An .xlsx file with these sheets; row numbers in `hiddenRows` count from 1, as on screen. */
export async function workbookFile(sheets: readonly FileSheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], hidden = false, hiddenRows = [], numberFormats = {} } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: hidden ? "hidden" : "visible" });
    for (const row of rows) sheet.addRow(row.map((cell) => cell ?? undefined));
    for (const area of merges) sheet.mergeCells(area);
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
    for (const [address, format] of Object.entries(numberFormats)) sheet.getCell(address).numFmt = format;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
