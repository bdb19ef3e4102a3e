import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/documents";
import { LIMITS } from "../../src/documents/limits";
import { bookBytes, oneSheet } from "./office-fixtures";

const LAST_ROW = 1_048_576;

describe("sheets formatted far beyond their values", () => {
  it("keeps a value in the first and one in the very last cell", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="${LAST_ROW}"><c r="XFD${LAST_ROW}"><v>2</v></c></row>`;
    const sheet = (await readWorkbook(oneSheet(rows), "x")).sheets[0]!;
    expect([sheet.rowCount, sheet.columnCount, sheet.rowsNotRead]).toEqual([LAST_ROW, 16_384, 0]);
    expect(sheet.cell(LAST_ROW - 1, 16_383)?.value).toBe(2);
    expect(sheet.row(0)).toHaveLength(1);
  });

  it("takes a million formatted rows for what they are: nothing", async () => {
    const formatted = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}" s="1" hidden="1"/>`);
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c></row>${formatted.join("")}`;
    const sheet = (await readWorkbook(oneSheet(rows), "x")).sheets[0]!;
    expect([sheet.rowCount, sheet.columnCount, sheet.rowsNotRead, sheet.hiddenRows.size]).toEqual([1, 1, 0, 0]);
  });

  it("takes styled empty cells for nothing", async () => {
    const cells = (row: number) => [..."ABCDEFGH"].map((letter) => `<c r="${letter}${row}" s="1"/>`).join("");
    const rows = Array.from({ length: 30_000 }, (_, index) => `<row r="${index + 1}">${cells(index + 1)}</row>`);
    const sheet = (await readWorkbook(oneSheet(rows.join("")), "x")).sheets[0]!;
    expect([sheet.rowCount, sheet.columnCount, sheet.rowsNotRead]).toEqual([0, 0, 0]);
  });

  it("ignores a declared dimension and layout that have no values", async () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="4000000000" hidden="1"/></cols>' +
      '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="C5:XFD1048576"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>';
    const sheet = (await readWorkbook(bookBytes({ sheets: [{ name: "1", xml }] }), "x")).sheets[0]!;
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([0, 1]);
    expect(sheet.merges).toEqual([]);
  });
});

describe("more rows with values than are kept", () => {
  it("keeps whole rows up to the limit and counts the others", async () => {
    const more = 25;
    const rows = Array.from(
      { length: LIMITS.rowsPerSheet + more },
      (_, index) =>
        `<row r="${2 * index + 1}"><c r="A${2 * index + 1}"><v>1</v></c><c r="B${2 * index + 1}"><v>2</v></c></row>`,
    );
    const { sheets } = await readWorkbook(
      bookBytes({
        sheets: [
          { name: "长", rows: rows.join("") },
          { name: "短", rows: rows[0]! },
        ],
      }),
      "x",
    );
    expect([sheets[0]!.rowsNotRead, sheets[0]!.rowCount]).toEqual([more, 2 * LIMITS.rowsPerSheet - 1]);
    expect(sheets[0]!.row(2 * LIMITS.rowsPerSheet - 2)).toHaveLength(2);
    expect([sheets[1]!.rowsNotRead, sheets[1]!.rowCount]).toEqual([0, 1]);
  });
});
