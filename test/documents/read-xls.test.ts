import { utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/documents";

function xlsBytes(book: WorkBook): Uint8Array {
  return new Uint8Array(write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
}

function bookOf(names: readonly string[]): WorkBook {
  const book = utils.book_new();
  for (const name of names) utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name);
  return book;
}

describe("Excel 97–2003 files", () => {
  it("reads values, shown texts, formulas, errors, merges and hidden sheets", async () => {
    const sheet = utils.aoa_to_sheet([
      ["部门收支总表", null, 208],
      ["项目", 1234.5, true],
    ]);
    (sheet.B2 as CellObject).z = "#,##0.00";
    (sheet.C1 as CellObject).z = "00000";
    sheet.A3 = { t: "n", v: 18.115, f: "B2*2", z: "0.00" };
    sheet.B3 = { t: "e", v: 0x17 };
    sheet.C3 = { t: "n", v: 45688, z: "m/d/yy" };
    sheet["!ref"] = "A1:C3";
    sheet["!merges"] = [utils.decode_range("A1:B1")];
    const book = bookOf([]);
    utils.book_append_sheet(book, sheet, "表1");
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "隐");
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "深");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };

    const read = await readWorkbook(xlsBytes(book), "上年.xls");
    expect(read.name).toBe("上年.xls");
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["表1", "visible"],
      ["隐", "hidden"],
      ["深", "very-hidden"],
    ]);
    const [first] = read.sheets;
    expect(first!.cell(0, 0)).toEqual({ value: "部门收支总表", text: "部门收支总表" });
    expect(first!.cell(0, 1)).toBeUndefined();
    expect(first!.cell(0, 2)).toEqual({ value: 208, text: "00208", numberFormat: "00000" });
    expect(first!.cell(1, 1)).toEqual({ value: 1234.5, text: "1,234.50", numberFormat: "#,##0.00" });
    expect(first!.cell(1, 2)).toMatchObject({ value: true, text: "TRUE" });
    expect(first!.cell(2, 0)).toMatchObject({ value: 18.115, text: "18.12", numberFormat: "0.00" });
    expect(first!.cell(2, 1)).toMatchObject({ value: "#REF!", text: "#REF!", isError: true });
    expect(first!.cell(2, 2)).toMatchObject({ text: "2025/1/31", numberFormat: "yyyy/m/d" });
    expect(first!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("takes odd sheet names like any other", async () => {
    const names = ["constructor", "toString", "正常"];
    const { sheets } = await readWorkbook(xlsBytes(bookOf(names)), "x.xls");
    expect(sheets.map((sheet) => [sheet.name, sheet.cell(0, 0)?.value])).toEqual(names.map((name) => [name, name]));
  });

  it("reads them whatever the file is called", async () => {
    expect((await readWorkbook(xlsBytes(bookOf(["一"])), "错误扩展名.xlsx")).sheets).toHaveLength(1);
  });

  it("stops when cancelled", async () => {
    const controller = new AbortController();
    const reading = readWorkbook(xlsBytes(bookOf(["一", "二"])), "x.xls", {
      signal: controller.signal,
      onProgress: ({ sheet }) => {
        if (sheet === "一") controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
  });
});
