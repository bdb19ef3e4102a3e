import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { fileName, sampleBytes, sampleWorkbook, YEARS, type SampleYear } from "../../scripts/sample/workbook.mjs";

const FOLDER = new URL("../../assets/sample/", import.meta.url);

type Book = ExcelJS.Workbook;

async function shipped(year: SampleYear): Promise<Book> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(new URL(fileName(year), FOLDER).pathname);
  return book;
}

/** The sample holds texts and numbers only; anything else would be a mistake of the script. */
function plain(value: ExcelJS.CellValue): string | number | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  throw new Error(`neither text nor number: ${JSON.stringify(value)}`);
}

/** Sheet!address → value, for every cell that holds one. */
function cellsOf(book: Book): Map<string, string | number | null> {
  const cells = new Map<string, string | number | null>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!cell.isMerged || cell.master.address === cell.address)
          cells.set(`${sheet.name}!${cell.address}`, plain(cell.value));
      }),
    );
  return cells;
}

/** Hundredths of 万元 in a cell; an empty cell counts for nothing. */
function hundredths(book: Book, sheet: string, address: string): number {
  const value = book.getWorksheet(sheet)?.getCell(address).value ?? 0;
  if (typeof value !== "number") throw new Error(`${sheet}!${address} holds ${JSON.stringify(value)}`);
  return Math.round(value * 100);
}

interface Row {
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** Rows of a list: code from its leading cells, name from the name column. */
function listRows(book: Book, sheet: string, codes: readonly string[], name: string, first: number): Row[] {
  const rows: Row[] = [];
  book.getWorksheet(sheet)!.eachRow((_, row) => {
    if (row < first) return;
    const text = (column: string) => book.getWorksheet(sheet)!.getCell(`${column}${row}`).text;
    rows.push({ row, code: codes.map(text).join(""), name: text(name) });
  });
  return rows;
}

function sumOver(book: Book, sheet: string, column: string, rows: readonly Row[]): number {
  return rows.reduce((sum, { row }) => sum + hundredths(book, sheet, `${column}${row}`), 0);
}

describe("the shipped sample workbooks", () => {
  it.each(YEARS)("hold, cell by cell, what the script writes for %s", async (year) => {
    const inFile = cellsOf(await shipped(year));
    const written = cellsOf(sampleWorkbook(year));
    expect([...inFile.keys()].sort()).toEqual([...written.keys()].sort());
    for (const [address, value] of written) expect([address, inFile.get(address)]).toEqual([address, value]);
    expect(written.size).toBeGreaterThan(900);
  });

  it.each(YEARS)("are the same bytes on every run (%s)", async (year) => {
    const bytes = await sampleBytes(year);
    expect(Buffer.from(bytes).equals(readFileSync(new URL(fileName(year), FOLDER)))).toBe(true);
  });

  it("differ from the clean ones in the documented cells only", () => {
    const mistaken = cellsOf(sampleWorkbook("2026"));
    const clean = cellsOf(sampleWorkbook("2026", { clean: true }));
    const changed = [...mistaken]
      .filter(([address, value]) => clean.get(address) !== value)
      .map(([address]) => address);
    expect(changed.sort()).toEqual([
      "表1-2!F11",
      "表3-3!C7",
      "表3-3!C8",
      "表3-3!C9",
      "表3-3!H7",
      "表3-3!H8",
      "表3-3!H9",
    ]);
    expect([mistaken.get("表1-2!F11"), clean.get("表1-2!F11")]).toEqual([216.28, 261.28]);
    expect([mistaken.get("表3-3!H7"), clean.get("表3-3!H7")]).toEqual([1.8, 2.1]);
    expect(cellsOf(sampleWorkbook("2025"))).toEqual(cellsOf(sampleWorkbook("2025", { clean: true })));
  });
});

describe.each(YEARS)("the clean sample of %s", (year) => {
  let book: Book;
  beforeAll(() => {
    book = sampleWorkbook(year, { clean: true });
  });
  const of = (sheet: string, address: string) => hundredths(book, sheet, address);

  it("balances income and expenditure", () => {
    expect(of("表1", "B36")).toBe(of("表1", "D36"));
    expect(of("表1", "B34") + of("表1", "B35")).toBe(of("表1", "B36"));
    expect(of("表1-1", "C6")).toBe(of("表1", "B36"));
    expect(of("表1-1", "D6") + of("表1-1", "E6")).toBe(of("表1-1", "C6"));
    expect(of("表2", "B6") + of("表2", "B10")).toBe(of("表2", "D6"));
    expect(of("表2", "D6")).toBe(of("表1", "D36"));
  });

  it("adds up over 项, natures and 类", () => {
    const items = listRows(book, "表1-2", ["A", "B", "C"], "E", 7).filter(({ code }) => code.length === 7);
    expect(items.length).toBeGreaterThan(10);
    for (const { row } of items) expect(of("表1-2", `F${row}`)).toBe(of("表1-2", `G${row}`) + of("表1-2", `H${row}`));
    for (const column of ["F", "G", "H"]) expect(sumOver(book, "表1-2", column, items)).toBe(of("表1-2", `${column}7`));
    const classes = new Map([
      ["207", "D12"],
      ["208", "D13"],
      ["210", "D15"],
      ["221", "D25"],
    ]);
    for (const [code, address] of classes) {
      const own = items.filter((item) => item.code.startsWith(code));
      expect(sumOver(book, "表1-2", "F", own)).toBe(of("表1", address));
    }
    expect([...classes.values()].reduce((sum, address) => sum + of("表1", address), 0)).toBe(of("表1", "D34"));
  });

  it("ties 一般公共预算 to the department's expenditure, item by item", () => {
    const items = listRows(book, "表3", ["A", "B", "C"], "E", 7).filter(({ code }) => code.length === 7);
    const all = new Map(listRows(book, "表1-2", ["A", "B", "C"], "E", 7).map(({ code, row }) => [code, row]));
    for (const { row, code } of items) {
      expect(of("表3", `F${row}`)).toBe(of("表1-2", `F${all.get(code)}`));
      expect(of("表3", `F${row}`)).toBe(of("表3", `G${row}`) + of("表3", `H${row}`));
    }
    expect(of("表3", "H7")).toBe(of("表1", "B35"));
  });

  it("ties 基本支出 by account to 基本支出 by function, and its parts to each other", () => {
    expect(of("表3-1", "E7")).toBe(of("表1-2", "G7"));
    expect(of("表3-1", "F7") + of("表3-1", "G7")).toBe(of("表3-1", "E7"));
    const rows = listRows(book, "表3-1", ["C"], "D", 10);
    for (const [parent, child] of [
      [3, 5],
      [5, 7],
    ] as const)
      for (const { code, row } of rows.filter((one) => one.code.length === parent)) {
        const parts = rows.filter((one) => one.code.length === child && one.code.startsWith(code));
        if (parts.length > 0) expect(sumOver(book, "表3-1", "E", parts), code).toBe(of("表3-1", `E${row}`));
      }
    expect(
      sumOver(
        book,
        "表3-1",
        "E",
        rows.filter(({ code }) => code.length === 3),
      ),
    ).toBe(of("表3-1", "E7"));
  });

  it("ties projects to 项目支出, to their targets and to 三公", () => {
    const projects = listRows(book, "表3-2", ["A", "B", "C"], "E", 9).filter(({ code }) => code.length === 7);
    expect(sumOver(book, "表3-2", "F", projects)).toBe(of("表1-2", "H7"));
    expect(of("表6", "C6")).toBe(of("表1-2", "H7"));
    const targets = listRows(book, "表6", [], "B", 7);
    for (const { name, row } of projects) {
      const target = targets.find((one) => one.name === name)!;
      expect(of("表6", `C${target.row}`)).toBe(of("表3-2", `F${row}`));
    }
    expect(of("表3-3", "C7")).toBe(of("表3-3", "D7") + of("表3-3", "E7") + of("表3-3", "H7"));
    const reception = listRows(book, "表3-1", ["C"], "D", 10).find(({ code }) => code === "30217")!;
    expect(of("表3-3", "H7")).toBe(of("表3-1", `E${reception.row}`));
  });

  it("weighs the indicators of every project to one hundred", () => {
    const sheet = book.getWorksheet("表6")!;
    const weights = new Map<string, number>();
    sheet.eachRow((row, index) => {
      if (index < 7) return;
      const project = row.getCell(2).text;
      weights.set(project, (weights.get(project) ?? 0) + Number(row.getCell(11).value));
    });
    expect(weights.size).toBe(6);
    expect(new Set(weights.values())).toEqual(new Set([100]));
  });

  it("ties 整体支出 and 政府采购 to the summaries", () => {
    expect(of("表7", "B7")).toBe(of("表1", "D36"));
    expect(of("表7", "D7")).toBe(of("表2", "D6"));
    const lines = listRows(book, "表8", [], "A", 7);
    expect(sumOver(book, "表8", "D", lines)).toBe(of("表8", "D5"));
    expect(of("表8", "F5")).toBeLessThanOrEqual(of("表8", "E5"));
  });
});
