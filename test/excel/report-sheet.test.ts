import { beforeEach, describe, expect, it } from "vitest";
import { excelPort } from "../../src/excel";
import type { FakeSheet } from "./fake/book";
import { installFakeHost, type FakeHost } from "./fake/host";

let host: FakeHost;
beforeEach(() => {
  host = installFakeHost();
  host.book.add("表1").set(0, 0, "原有内容");
});

const NAME = "核对结果";
const write = (rows: readonly (readonly string[])[]) => excelPort().writeReportSheet({ name: NAME, rows });
const texts = (sheet: FakeSheet, row: number, width: number) =>
  Array.from({ length: width }, (_, column) => sheet.at(row, column)?.value);

describe("the sheet of results", () => {
  it("is added under its name, with all texts in text format", async () => {
    await write([
      ["表", "说明"],
      ["表1", "合计 424.50，各项相加 424.61"],
    ]);
    const sheet = host.book.find(NAME)!;
    expect(texts(sheet, 1, 2)).toEqual(["表1", "合计 424.50，各项相加 424.61"]);
    expect([...sheet.cells.values()].every(({ numberFormat }) => numberFormat === "@")).toBe(true);
    expect([...sheet.boldRows]).toEqual([0]);
    expect([...sheet.autofitted]).toEqual([0, 1]);
    expect(host.book.sheets[0]!.at(0, 0)?.value).toBe("原有内容");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '=HYPERLINK("https://x")'])(
    "keeps %j a text: its cell has the text format before the text arrives",
    async (text) => {
      await write([[text]]);
      expect(host.book.find(NAME)!.at(0, 0)).toEqual({ value: text, numberFormat: "@" });
    },
  );

  it("replaces what we wrote before", async () => {
    await write([["旧"], ["旧二"]]);
    await write([["新"]]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["表1", NAME]);
    expect([...host.book.sheets[1]!.cells.values()].map(({ value }) => value)).toEqual(["新"]);
  });

  it("keeps what the user has given another name", async () => {
    await write([["旧"]]);
    host.book.find(NAME)!.name = "第一次核对留底";
    await write([["新"]]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["表1", "第一次核对留底", NAME]);
    expect(host.book.find("第一次核对留底")!.at(0, 0)?.value).toBe("旧");
  });

  it("keeps what the user has given the name of a second sheet of ours, or copied", async () => {
    await write([["旧"]]);
    host.book.find(NAME)!.name = `${NAME} (2)`;
    await write([["新"]]);
    await write([["更新"]]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["表1", `${NAME} (2)`, NAME]);
    expect(host.book.find(`${NAME} (2)`)!.at(0, 0)?.value).toBe("旧");
    expect(host.book.find(NAME)!.at(0, 0)?.value).toBe("更新");
  });

  it("writes again the second sheet of ours beside one of the user's", async () => {
    host.book.add(NAME).set(0, 0, "用户自己的");
    await write([["旧"]]);
    await write([["新"]]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["表1", NAME, `${NAME} (2)`]);
    expect(host.book.find(`${NAME} (2)`)!.at(0, 0)?.value).toBe("新");
  });

  it("makes the row of column names bold and no column as wide as what stands above it", async () => {
    const rows = [["很长".repeat(30)], [], ["表", "说明"], ["表1", "差额"]];
    await excelPort().writeReportSheet({ name: NAME, rows, headerRow: 2 });
    const sheet = host.book.find(NAME)!;
    expect([...sheet.boldRows]).toEqual([2]);
    expect([...sheet.autofitted]).toEqual([0, 1]);
  });

  it("never touches a sheet of the user's that has the same name", async () => {
    host.book.add(NAME).set(0, 0, "用户自己的");
    await write([["新"]]);
    expect(host.book.find(NAME)!.at(0, 0)?.value).toBe("用户自己的");
    expect(host.book.find(`${NAME} (2)`)!.at(0, 0)?.value).toBe("新");
  });

  it("fills short rows up and cuts a text no cell can hold", async () => {
    await write([["a", "b"], ["长".repeat(40_000)]]);
    const sheet = host.book.find(NAME)!;
    expect(sheet.at(1, 1)?.value).toBe("");
    expect(String(sheet.at(1, 0)?.value)).toHaveLength(32_767);
    expect([...sheet.autofitted]).toEqual([1]);
  });

  it("writes thousands of rows and none at all", async () => {
    await write(Array.from({ length: 1_201 }, (_, row) => [`第 ${row} 行`, "x"]));
    expect(host.book.find(NAME)!.at(1_200, 0)?.value).toBe("第 1200 行");
    await write([]);
    expect(host.book.find(NAME)!.cells.size).toBe(0);
  });

  it("says so when the structure of the workbook is protected", async () => {
    host.book.structureProtected = true;
    await expect(write([["a"]])).rejects.toMatchObject({ problem: "protected" });
    expect(host.book.sheets).toHaveLength(1);
  });

  it("waits for a cell under edit and then writes once", async () => {
    host.book.editing = true;
    const waiting: boolean[] = [];
    const port = excelPort({ onEditMode: (now) => waiting.push(now) });
    const writing = port.writeReportSheet({ name: NAME, rows: [["a"]] });
    await expect.poll(() => waiting).toEqual([true]);
    host.endEditing();
    await writing;
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["表1", NAME]);
  });
});

describe("notes in the workbook", () => {
  it("are null before, kept under one key, and removed without a trace", async () => {
    const port = excelPort();
    expect(await port.loadNotes()).toBeNull();
    await port.saveNotes('{"回答":"因机构调整"}');
    expect([...host.book.settings.keys()]).toEqual(["budget-narrative.notes"]);
    expect(await port.loadNotes()).toBe('{"回答":"因机构调整"}');
    await port.saveNotes(null);
    await port.saveNotes(null);
    expect(host.book.settings.size).toBe(0);
  });

  it("that somebody replaced by something else are none", async () => {
    host.book.settings.set("budget-narrative.notes", 42);
    expect(await excelPort().loadNotes()).toBeNull();
  });

  it("cannot be saved in a document opened for viewing", async () => {
    host.viewing = true;
    host.failAt(1, "AccessDenied");
    await expect(excelPort().saveNotes("x")).rejects.toMatchObject({ problem: "read-only" });
  });
});
