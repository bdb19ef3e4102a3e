import { read, utils, write } from "@e965/xlsx";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { type DocumentError, readWorkbook } from "../../src/documents";
import { addressOf, type Workbook } from "../../src/workbook";
import { officePackage } from "./office-fixtures";

/** Address → stored value of the first sheet. */
function valuesOf({ sheets: [sheet] }: Workbook): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (let row = 0; row < sheet!.rowCount; row++)
    for (const [column, { value }] of sheet!.row(row)) values[addressOf(row, column)] = value;
  return values;
}

/** 科目编码 in the encoding of older Windows files. */
const GB18030 = Uint8Array.from([0xbf, 0xc6, 0xc4, 0xbf, 0xb1, 0xe0, 0xc2, 0xeb]);
const page = (rows: string, style = "") => strToU8(`<html><head><style>${style}</style></head><body>${rows}</body>`);
const problemOf = (bytes: Uint8Array, name: string) =>
  readWorkbook(bytes, name).then(
    () => null,
    (error: unknown) => (error as DocumentError).problem,
  );

describe("separated text", () => {
  it("keeps what is no number: codes with zeros, table numbers, percents, dates, numbers of 18 digits", async () => {
    const kept = ["0101", "1-2", "2025-01", "50%", "3/4", "208E05", "512345678901234567", "(5.00)", "1,23", "TRUE"];
    const book = await readWorkbook(strToU8(`${kept.map((one) => `"${one}"`).join(",")}\n`), "表.csv");
    expect(Object.values(valuesOf(book))).toEqual(kept);
  });

  it("reads numbers as they are printed", async () => {
    const book = await readWorkbook(strToU8('合计\t"1,234.50"\t-3\t0.10\t2010601\t\n'), "表.tsv");
    expect(book.sheets[0]!.row(0).map(([, cell]) => [cell.value, cell.text, cell.numberFormat])).toEqual([
      ["合计", "合计", undefined],
      [1234.5, "1,234.50", "#,##0.00"],
      [-3, "-3", undefined],
      [0.1, "0.10", "0.00"],
      [2010601, "2010601", undefined],
    ]);
  });

  it("follows quotes over separators, line breaks and doubled quotes", async () => {
    const text = '\ufeff"某局, ""本级""",1\r\n"两\n行",2\r\n\r\n  款,3';
    expect(valuesOf(await readWorkbook(strToU8(text), "表.csv"))).toEqual({
      ...{ A1: '某局, "本级"', B1: 1, A2: "两\n行", B2: 2, A4: "  款", B4: 3 },
    });
  });

  it("is read in GB18030, and refused under the name of a workbook", async () => {
    const bytes = Uint8Array.from([...GB18030, 44, ...GB18030, 10, 0x30, 0x31, 44, 0x31, 10]);
    expect(valuesOf(await readWorkbook(bytes, "表.csv"))).toEqual({ A1: "科目编码", B1: "科目编码", A2: "01", B2: 1 });
    expect(await problemOf(bytes, "表.xls")).toBe("separated-text");
  });
});

describe("web pages called .xls", () => {
  it("place cells as a browser does, with lines beside the table above it", async () => {
    const rows = `<h2>部门收入总表</h2><!-- <td>9</td> --><TABLE><tr><td rowspan=2>科目<br>名称<td colspan="2">合&nbsp;计
      <tr><td>甲<td>1,234.50<tr style='display:none'><td>a&amp;b<td>&lt;0101<td>0101</table>`;
    const book = await readWorkbook(page(rows), "收入.xls");
    expect(valuesOf(book)).toEqual({
      ...{ A1: "部门收入总表", A2: "科目\n名称", B2: "合\u00a0计", B3: "甲", C3: 1234.5 },
      ...{ A4: "a&b", B4: "<0101", C4: "0101" },
    });
    const [sheet] = book.sheets;
    expect(sheet!.name).toBe("收入");
    expect([...sheet!.hiddenRows]).toEqual([3]);
    expect(sheet!.merges).toEqual([
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
  });

  it("know which codes are texts and the number behind a rounded display", async () => {
    const rows = `<table><tr><td class=xl65>301</td><td style='mso-number-format:"\\@"'>302</td><td x:str>303</td>
      <td x:num="2781.2034">2,781.20</td><td x:num>304</td><td style="mso-char-indent-count:2">基本</td></tr></table>`;
    const book = await readWorkbook(page(rows, '.xl65 {color:black; mso-number-format:"\\@";}'), "表.xls");
    expect(Object.values(valuesOf(book))).toEqual(["301", "302", "303", 2781.2034, 304, "基本"]);
    expect(book.sheets[0]!.cell(0, 5)?.indent).toBe(2);
    expect(book.sheets[0]!.cell(0, 3)?.text).toBe("2,781.20");
  });

  it("are refused where their cells cannot be told apart, or there are none", async () => {
    expect(await problemOf(page("<table><tr><td><table><tr><td>1</table></table>"), "表.xls")).toBe("web-table");
    expect(await problemOf(page("<p>一、部门概况</p>"), "表.xls")).toBe("web-table");
    expect(await problemOf(page("<table>".concat("<tr><td rowspan=60000 colspan=1000>1".repeat(9))), "表.xls")).toBe(
      "too-large",
    );
  });

  it.each([
    ["base64", (html: string) => Buffer.from(html).toString("base64").replace(/.{60}/g, "$&\r\n")],
    [
      "quoted-printable",
      (html: string) => [...strToU8(html)].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join("=\r\n"),
    ],
    ["8bit", (html: string) => html],
  ])("come out of a web archive in %s", async (encoding, encoded) => {
    const part = (type: string, content: string) =>
      `--b=1\r\nContent-Location: x\r\nContent-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded(content)}\r\n`;
    const names = "<x:Name>收入总表</x:Name><x:Name>支出总表</x:Name>";
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="b=1"\r\n\r\n${[
      part("text/html", `<html><frameset>${names}</frameset>`),
      part("text/html", "<table><tr><td>0101</td><td>1.50</td></tr></table>"),
      part("text/css", "td {}"),
      part("text/html", "<table><tr><td>1-2</td></tr></table>"),
    ].join("")}--b=1--\r\n`;
    const { sheets } = await readWorkbook(strToU8(archive), "表.xls");
    expect(sheets.map((sheet) => [sheet.name, ...sheet.row(0).map(([, { value }]) => value)])).toEqual([
      ["收入总表", "0101", 1.5],
      ["支出总表", "1-2"],
    ]);
  });
});

describe("XML 2003", () => {
  const xml = (sheet: string, styles = "") =>
    strToU8(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles>${styles}</Styles>${sheet}</Workbook>`);

  it("keeps kinds of cells, places, formats, merges and what is hidden", async () => {
    const styles = `<Style ss:ID="p"><NumberFormat ss:Format="Standard"/></Style>
      <Style ss:ID="c" ss:Parent="p"><Alignment ss:Indent="2"/></Style><Style ss:ID="t"><NumberFormat ss:Format="@"/></Style>`;
    const sheet = `<Worksheet ss:Name="2-1"><Table><Column ss:Hidden="1" ss:Span="1"/>
      <Row ss:Index="3"><Cell ss:StyleID="t"><Data ss:Type="String">0101</Data><Comment><Data>批注</Data></Comment></Cell>
      <Cell ss:Index="3" ss:StyleID="c" ss:MergeAcross="1"><Data ss:Type="Number">2781.2034</Data></Cell>
      <Cell ss:Formula="=RC[-1]"><Data ss:Type="Number">3</Data></Cell></Row>
      <Row ss:Hidden="1"><Cell><Data ss:Type="String">两&#10;行<B>粗</B></Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell>
      <Cell><Data ss:Type="Number">512345678901234567</Data></Cell></Row></Table>
      <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`;
    const book = await readWorkbook(xml(sheet, styles), "表.xls");
    const [first] = book.sheets;
    expect(valuesOf(book)).toEqual({
      ...{ A3: "0101", C3: 2781.2034, E3: 3, A4: "两\n行粗", B4: "#REF!", C4: "512345678901234567" },
    });
    expect(first!.cell(2, 2)).toMatchObject({ text: "2,781.20", numberFormat: "#,##0.00", indent: 2 });
    expect(first!.cell(3, 1)?.isError).toBe(true);
    expect([first!.name, first!.visibility, [...first!.hiddenRows], [...first!.hiddenColumns]]).toEqual([
      ...["2-1", "hidden", [3], [0, 1]],
    ]);
    expect(first!.merges).toEqual([{ top: 2, left: 2, bottom: 2, right: 3 }]);
  });

  it("reads what another writer wrote", async () => {
    const rows = [["科目编码", "合计"], ["0101", 12.5], ["1-2", -0.25], [true]];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "表 1");
    for (const [bookType, name] of [
      ["xlml", "表.xls"],
      ["ods", "表.ods"],
    ] as const) {
      const bytes = new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
      const values = valuesOf(await readWorkbook(bytes, name));
      expect(values).toMatchObject({ A1: "科目编码", B1: "合计", A2: "0101", B2: 12.5, A3: "1-2", B3: -0.25 });
      expect(read(bytes, { type: "array" }).SheetNames).toEqual(["表 1"]);
    }
  });

  it("is refused without a sheet", async () => {
    expect(await problemOf(xml(""), "表.xls")).toBe("web-table");
  });
});

describe("OpenDocument sheets", () => {
  const ods = (table: string) =>
    officePackage({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": `<o:document-content xmlns:o="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><style:style style:name="ta2">
        <style:table-properties table:display="false"/></style:style>${table}</o:document-content>`,
    });

  it("keeps texts, what stands behind a display, places, merges and what is hidden", async () => {
    const cell = (attributes: string, shown: string) =>
      `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    const book = await readWorkbook(
      ods(`<table:table table:name="2-1" table:style-name="ta2"><table:table-column table:number-columns-repeated="2"/>
        <table:table-column table:visibility="collapse"/><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
        <table:table-row table:visibility="collapse">${cell('o:value-type="string"', '<text:s text:c="4"/>0101<o:annotation><text:p>批注</text:p></o:annotation>')}
        ${cell('o:value-type="float" o:value="2781.2034" table:number-columns-spanned="2"', "2,781.20")}<table:covered-table-cell/>
        ${cell('o:value-type="percentage" o:value="0.5"', "50%")}</table:table-row>
        <table:table-row>${cell('o:value-type="float" o:value="1" table:number-columns-repeated="2"', "1")}</table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>`),
      "表.ods",
    );
    const [sheet] = book.sheets;
    expect(valuesOf(book)).toEqual({ A3: "    0101", B3: 2781.2034, D3: 0.5, A4: 1, B4: 1 });
    expect(sheet!.cell(2, 1)).toMatchObject({ text: "2,781.20", numberFormat: "#,##0.00" });
    expect([sheet!.name, sheet!.visibility, [...sheet!.hiddenRows], [...sheet!.hiddenColumns]]).toEqual([
      ...["2-1", "hidden", [2], [2]],
    ]);
    expect(sheet!.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
    expect(sheet!.rowCount).toBe(4);
  });

  it("are refused without a table", async () => {
    expect(await problemOf(ods(""), "表.ods")).toBe("open-document-sheet");
  });
});
