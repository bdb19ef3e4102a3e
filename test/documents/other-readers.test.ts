import { read, utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/documents";
import { addressOf, type Workbook } from "../../src/workbook";

/** Address → what matters of a cell, for every sheet. */
type Contents = readonly (readonly [sheet: string, cells: ReadonlyMap<string, unknown>])[];

function ours(workbook: Workbook): Contents {
  return workbook.sheets.map((sheet) => {
    const cells = new Map<string, unknown>();
    for (let row = 0; row < sheet.rowCount; row++)
      for (const [column, { value, formula, numberFormat }] of sheet.row(row))
        cells.set(addressOf(row, column), { value, formula, numberFormat });
    return [sheet.name, cells];
  });
}

function theirs(bytes: Uint8Array): Contents {
  const book: WorkBook = read(bytes, { type: "array", cellNF: true });
  return book.SheetNames.map((name) => {
    const cells = new Map<string, unknown>();
    for (const [address, cell] of Object.entries(book.Sheets[name]!) as [string, CellObject][])
      if (!address.startsWith("!") && cell.v !== undefined && cell.v !== "")
        cells.set(address, {
          value: cell.t === "e" ? cell.w : cell.v,
          formula: cell.f === undefined ? undefined : `=${cell.f}`,
          numberFormat: cell.z === "General" ? undefined : cell.z,
        });
    return [name, cells];
  });
}

/** A workbook as budget units make them: title over merged cells, codes as text, amounts, sums. */
async function budgetBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("1-1", { state: "visible" });
  sheet.addRow(["部门收入总表"]);
  sheet.mergeCells("A1:F1");
  sheet.addRow(["科目编码", "科目名称", "合计"]);
  for (const [index, amount] of [749.5, 68.787, 0.30000000000000004, -12.3].entries()) {
    const row = sheet.addRow([
      `20805${String(index).padStart(2, "0")}`,
      { richText: [{ text: "养老" }, { font: { bold: true }, text: "保险" }] },
      amount,
    ]);
    row.getCell(2).alignment = { indent: index };
    row.getCell(3).numFmt = "#,##0.00_ ";
  }
  sheet.getCell("C7").value = { formula: "SUM(C3:C6)", result: 806.287 };
  sheet.getCell("D3").value = {
    formula: "C3*2",
    result: 1499,
    shareType: "shared",
    ref: "D3:D6",
  } as ExcelJS.CellFormulaValue;
  for (const [index, address] of ["D4", "D5", "D6"].entries())
    sheet.getCell(address).value = { sharedFormula: "D3", result: index + 0.5 };
  sheet.getCell("E3").value = new Date(Date.UTC(2025, 0, 31));
  sheet.getCell("E3").numFmt = "yyyy-mm-dd";
  sheet.getCell("E4").value = { error: "#DIV/0!" };
  sheet.getCell("E5").value = true;
  sheet.getCell("F3").value = { text: "政府门户", hyperlink: "https://www.gov.cn" };
  sheet.getCell("F4").note = "批注";
  sheet.getRow(5).hidden = true;
  sheet.getColumn(4).hidden = true;
  book.addWorksheet("隐藏", { state: "hidden" }).addRow(["一", 1]);
  book.addWorksheet("空");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("two readers, one outcome", () => {
  it("reads a workbook of one writer as another library does, cell by cell", async () => {
    const bytes = await budgetBook();
    const workbook = await readWorkbook(bytes, "x");
    expect(ours(workbook)).toEqual(theirs(bytes));
    expect(ours(workbook)[0]![1].size).toBe(25);
    const [first, second] = workbook.sheets;
    expect([...first!.hiddenRows, ...first!.hiddenColumns]).toEqual([4, 3]);
    expect(first!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect(first!.cell(5, 1)).toEqual({ value: "养老保险", text: "养老保险", indent: 3 });
    expect(second!.visibility).toBe("hidden");
  });

  it("and a workbook of the other writer, with strings inside the cells", async () => {
    const book = utils.book_new();
    const rows = [
      ["功能分类", "　　基本支出", 424.5],
      [true, "a&b<c>\"d'", -1e-7],
      [1e21, "\n换行", 0],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "表 1 'x' 2");
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1, null, null], [], [null, 2]]), "稀疏");
    for (const bookSST of [false, true]) {
      const bytes = new Uint8Array(
        write(book, { bookType: "xlsx", type: "array", bookSST, compression: true }) as ArrayBuffer,
      );
      expect(ours(await readWorkbook(bytes, "x"))).toEqual(theirs(bytes));
    }
  });
});
