import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/documents";
import { parseAddress, type Cell, type Sheet, type Workbook } from "../../src/workbook";
import { bookBytes, officePackage, oneSheet, relationship, relationships, SPREADSHEET } from "./office-fixtures";

function at(sheet: Sheet | undefined, address: string): Cell | undefined {
  const { row, column } = parseAddress(address)!;
  return sheet?.cell(row, column);
}

async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  return (await readWorkbook(bytes, "表.xlsx")).sheets[0]!;
}

describe("cell values", () => {
  it("reads every stored type", async () => {
    const sheet = await firstSheet(
      oneSheet(
        '<row r="1"><c r="A1"><v>1234.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="inlineStr"><is><t>内联 &amp; 文字</t></is></c>' +
          '<c r="F1" t="str"><f>A1&amp;"元"</f><v>1234.5元</v></c><c r="G1" t="d"><v>2025-01-31</v></c></row>',
        { strings: '<si><t>甲</t></si><si><t xml:space="preserve">  　缩进</t></si>' },
      ),
    );
    expect(at(sheet, "A1")).toEqual({ value: 1234.5, text: "1234.5" });
    expect(at(sheet, "B1")).toEqual({ value: "  　缩进", text: "  　缩进" });
    expect(at(sheet, "C1")).toEqual({ value: true, text: "TRUE" });
    expect(at(sheet, "D1")).toEqual({ value: "#REF!", text: "#REF!", isError: true });
    expect(at(sheet, "E1")?.value).toBe("内联 & 文字");
    expect(at(sheet, "F1")).toEqual({ value: "1234.5元", text: "1234.5元", formula: '=A1&"元"' });
    expect(at(sheet, "G1")?.value).toBe(45688);
  });

  it("joins formatted runs and leaves out reading aids", async () => {
    const strings = "<si><r><rPr><b/></rPr><t>收</t></r><r><t>入</t></r><rPh sb='0' eb='1'><t>shou</t></rPh></si>";
    expect(
      at(await firstSheet(oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings })), "A1")?.value,
    ).toBe("收入");
  });

  it("resolves entities, character escapes and CDATA", async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a&#20803;&lt;b&gt;</t></is></c>' +
      '<c r="B1" t="inlineStr"><is><t>上_x000D_下</t></is></c><c r="C1" t="inlineStr"><is><t><![CDATA[1<2&amp;]]></t></is></c></row>';
    const sheet = await firstSheet(oneSheet(rows));
    expect(sheet.row(0).map(([, cell]) => cell.value)).toEqual(["a元<b>", "上\r下", "1<2&amp;"]);
  });

  it("keeps no cell that holds nothing", async () => {
    const sheet = await firstSheet(
      oneSheet(
        '<row r="1"><c r="A1" s="0"/><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="s"><v>0</v></c></row>' +
          '<row r="9" hidden="1"/>',
        { strings: "<si><t/></si>" },
      ),
    );
    expect([sheet.rowCount, sheet.columnCount, sheet.row(0)]).toEqual([0, 0, []]);
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it("numbers cells and rows that carry no address", async () => {
    const sheet = await firstSheet(oneSheet("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"));
    expect([at(sheet, "A1")?.value, at(sheet, "C1")?.value, at(sheet, "A2")?.value]).toEqual([1, 3, 4]);
  });
});

describe("formulas", () => {
  it("moves a shared formula to each cell that shares it", async () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">A2+$A2+A$2+$A$2+SUM(A1:A2)+LOG10(1)+\'A1\'!A1+"A1"</f><v>1</v></c></row>' +
      '<row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row>';
    const sheet = await firstSheet(oneSheet(rows));
    expect(at(sheet, "C4")?.formula).toBe("=B4+$A4+B$2+$A$2+SUM(B3:B4)+LOG10(1)+'A1'!B3+\"A1\"");
  });

  it("hides the prefix of newer functions", async () => {
    const sheet = await firstSheet(oneSheet('<row r="1"><c r="A1"><f>_xlfn.CONCAT(B1)</f><v>1</v></c></row>'));
    expect(at(sheet, "A1")?.formula).toBe("=CONCAT(B1)");
  });

  it.each([
    ["without a result", '<c r="A1"><f>B1+1</f></c>', ""],
    ["with an empty result", '<c r="A1"><f>B1+1</f><v></v></c>', ""],
    ["all 0 while Excel is asked to calculate", '<c r="A1"><f>B1+1</f><v>0</v></c>', '<calcPr fullCalcOnLoad="1"/>'],
  ])("refuses formulas %s: missing is not zero", async (_, cell, calcPr) => {
    const bytes = oneSheet(`<row r="1">${cell}</row>`, { calcPr });
    await expect(readWorkbook(bytes, "x")).rejects.toMatchObject({ problem: "not-calculated" });
  });

  it("takes a result of 0 that Excel calculated", async () => {
    const sheet = await firstSheet(oneSheet('<row r="1"><c r="A1"><f>B1</f><v>0</v></c></row>'));
    expect(at(sheet, "A1")).toMatchObject({ value: 0, formula: "=B1" });
  });
});

describe("formats and layout", () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="176" formatCode="#,##0.00_ "/><numFmt numFmtId="177" formatCode="00"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"><alignment indent="7"/></xf></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="14"/>' +
    '<xf numFmtId="49"><alignment horizontal="left" indent="2"/></xf></cellXfs>';

  it("shows values as their formats do", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>18.115</v></c><c r="B1" s="2"><v>5</v></c><c r="C1" s="3"><v>45688</v></c>' +
      '<c r="D1" s="4" t="inlineStr"><is><t>05</t></is></c><c r="E1" s="0"><v>0.30000000000000004</v></c></row>';
    const sheet = await firstSheet(oneSheet(rows, { styles }));
    expect(at(sheet, "A1")).toEqual({ value: 18.115, text: "18.12 ", numberFormat: "#,##0.00_ " });
    expect(at(sheet, "B1")).toEqual({ value: 5, text: "05", numberFormat: "00" });
    expect(at(sheet, "C1")?.text).toBe("2025/1/31");
    expect(at(sheet, "D1")).toEqual({ value: "05", text: "05", numberFormat: "@", indent: 2 });
    expect(at(sheet, "E1")).toEqual({ value: 0.30000000000000004, text: "0.3" });
  });

  it("counts days from 1904 where the workbook does", async () => {
    const rows = '<row r="1"><c r="A1" s="3"><v>0</v></c></row>';
    const sheet = await firstSheet(oneSheet(rows, { styles, workbookPr: '<workbookPr date1904="1"/>' }));
    expect(at(sheet, "A1")?.text).toBe("1904/1/1");
  });

  it("tells merges, hidden rows and columns, and sheet visibility", async () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1" width="9"/><col min="9" max="16384" hidden="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row>' +
      '<row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData>' +
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A900:B900"/></mergeCells>';
    const { sheets } = await readWorkbook(
      bookBytes({
        sheets: [
          { name: "甲", xml },
          { name: "乙", state: "hidden" },
          { name: "丙", state: "veryHidden" },
        ],
      }),
      "x",
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲", "visible"],
      ["乙", "hidden"],
      ["丙", "very-hidden"],
    ]);
    expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...sheets[0]!.hiddenRows]).toEqual([2]);
    expect([...sheets[0]!.hiddenColumns]).toEqual([1, 2]);
  });
});

describe("other programs' ways of writing", () => {
  it("reads prefixed elements, single quotes and a strict, absolute, differently cased package", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = officePackage({
      "[content_types].xml": "<Types/>",
      "_rels/.rels": relationships(`<Relationship Id='a' Type='${strict}/officeDocument' Target='/xl/Workbook.xml'/>`),
      "xl/workbook.xml": `<x:workbook xmlns:x='${SPREADSHEET}' xmlns:r='${strict}'><x:sheets><x:sheet name="a sheetId='9' id='no'" sheetId='1' r:id='b'/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        `<Relationship Id='b' Type='${strict}/worksheet' Target='/xl/worksheets/sheet1.xml'/>`,
      ),
      "xl\\worksheets\\sheet1.xml": `<x:worksheet xmlns:x='${SPREADSHEET}'><x:sheetData><x:row r='1'><x:c r='A1'\n s='0' ><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const { sheets } = await readWorkbook(bytes, "x");
    expect(sheets[0]!.name).toBe("a sheetId='9' id='no'");
    expect(at(sheets[0], "A1")?.value).toBe(7);
  });

  it("reads UTF-16 parts", async () => {
    const text = `<worksheet xmlns="${SPREADSHEET}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let index = 0; index < text.length; index++) {
      wide[2 + 2 * index] = text.charCodeAt(index) & 0xff;
      wide[3 + 2 * index] = text.charCodeAt(index) >> 8;
    }
    expect(at(await firstSheet(oneSheet("", { parts: { "xl/worksheets/s1.xml": wide } })), "A1")?.value).toBe("合计");
  });

  it("leaves out chart sheets", async () => {
    const links =
      relationship("rId1", "chartsheet", "chartsheets/c.xml") + relationship("rId2", "worksheet", "worksheets/s2.xml");
    const bytes = bookBytes({
      sheets: [{ name: "图" }, { name: "表", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      parts: { "xl/_rels/workbook.xml.rels": relationships(links) },
    });
    expect((await readWorkbook(bytes, "x")).sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "takes %s for a sheet name like any other",
    async (name) => {
      const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c></row>`;
      const book: Workbook = await readWorkbook(bookBytes({ sheets: [{ name, rows }, { name: "后" }] }), "x");
      expect(book.sheets.map((sheet) => sheet.name)).toEqual([name, "后"]);
      expect(at(book.sheets[0], "A1")?.value).toBe(name);
      expect(Object.prototype).not.toHaveProperty("polluted");
      expect({}).not.toHaveProperty("name");
    },
  );
});

describe("progress and cancelling", () => {
  const sheets = ["甲", "乙", "丙"].map((name) => ({ name, rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));

  it("tells which sheet is being read", async () => {
    const told: string[] = [];
    await readWorkbook(bookBytes({ sheets }), "x", {
      onProgress: ({ done, total, sheet }) => told.push(`${done}/${total} ${sheet}`),
    });
    expect(told).toEqual(["0/3 甲", "1/3 乙", "2/3 丙"]);
  });

  it("stops between sheets", async () => {
    const controller = new AbortController();
    const told: string[] = [];
    const reading = readWorkbook(bookBytes({ sheets }), "x", {
      signal: controller.signal,
      onProgress: ({ sheet }) => {
        told.push(sheet);
        if (sheet === "乙") controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
    expect(told).toEqual(["甲", "乙"]);
  });

  it("stops within a long sheet", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="0"/><c r="B${row + 1}"/></row>`,
    );
    const controller = new AbortController();
    const reading = readWorkbook(oneSheet(rows.join("")), "x", { signal: controller.signal });
    setTimeout(() => controller.abort(), 0);
    await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
  });
});
