import { write as writeXls, utils } from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DocumentError, readDocxText, readWorkbook, type DocumentProblem } from "../../src/documents";
import { LIMITS } from "../../src/documents/limits";
import {
  bookBytes,
  compoundFile,
  officePackage,
  oneSheet,
  relationship,
  relationships,
  wordBytes,
  worksheetXml,
} from "./office-fixtures";

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = oneSheet(ONE_CELL);

async function problemOf(bytes: Uint8Array, name = "上年决算.xlsx"): Promise<DocumentProblem | "read"> {
  try {
    await readWorkbook(bytes, name);
    return "read";
  } catch (error) {
    if (error instanceof DocumentError) return error.problem;
    throw error;
  }
}

/** Overwrites a little-endian number of `size` bytes at an offset found from a signature. */
function patched(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  size: 2 | 4,
  value: number,
  last = false,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const places = [...copy.keys()].filter((at) => at + 4 <= copy.length && view.getUint32(at, true) === signature);
  const at = places.at(last ? -1 : 0)! + offset;
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

const ZIP_SIGNATURE = [0x50, 0x4b, 3, 4];
const DIRECTORY_RECORD = 0x02014b50;
const END_RECORD = 0x06054b50;

describe("files that are no workbook", () => {
  const cases: [string, DocumentProblem, Uint8Array, string?][] = [
    ["an empty file", "empty-file", new Uint8Array()],
    ["a PDF", "not-a-workbook", strToU8("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
    ["a picture", "not-a-workbook", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ["plain text", "not-a-workbook", strToU8("一、部门概况")],
    ["separated text called .xlsx", "separated-text", strToU8("科目编码,合计\n208,1.00"), "表.xlsx"],
    ["tab-separated text called .xls", "separated-text", strToU8("编码\t名称\n0101\t支出\n"), "表.xls"],
    [
      "separated text in GB18030 called .xls",
      "separated-text",
      // 科目,合计 and 支出,1
      Uint8Array.from([0xbf, 0xc6, 0xc4, 0xbf, 44, 0xba, 0xcf, 0xbc, 0xc6, 10, 0xd6, 0xa7, 0xb3, 0xf6, 44, 0x31, 10]),
      "表.xls",
    ],
    ["an archived web page called .xls", "web-table", strToU8("MIME-Version: 1.0\nX: y\n"), "表.xls"],
    ["a web page without a table called .xls", "web-table", strToU8("\ufeff<html><body><p>1</p>"), "表.xls"],
    ["an XML table called .xls", "web-table", strToU8('<?xml version="1.0"?><Workbook/>'), "表.xls"],
    ["a Word document called .xlsx", "not-a-workbook", wordBytes("<w:p/>")],
    ["any other archive", "not-a-workbook", zipSync({ "说明.txt": strToU8("一") })],
    ["an OpenDocument sheet", "open-document-sheet", officePackage({ mimetype: "x", "content.xml": "<a/>" })],
    [
      "a binary workbook",
      "unsupported-format",
      officePackage({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }),
    ],
    ["an old Word document", "not-a-workbook", compoundFile("Root Entry", "WordDocument")],
    ["an .xlsx with a password", "encrypted", compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")],
    ["a compound file of something else", "corrupt", compoundFile("Root Entry", "Contents")],
  ];
  it.each(cases)("%s: %s", async (_, problem, bytes, name) => {
    expect(await problemOf(bytes, name)).toBe(problem);
  });
});

describe("damaged workbooks", () => {
  const cases: readonly (readonly [string, DocumentProblem, Uint8Array])[] = [
    ["cut off in the middle", "corrupt", good.slice(0, good.length / 2)],
    ["cut off at the last byte", "corrupt", good.slice(0, -1)],
    ["only the first four bytes", "corrupt", good.slice(0, 4)],
    [
      "noise behind a ZIP signature",
      "corrupt",
      new Uint8Array(4096).map((_, at) => ZIP_SIGNATURE[at] ?? (at * 7919) % 251),
    ],
    ["the workbook part is missing", "corrupt", oneSheet(ONE_CELL, { parts: { "xl/workbook.xml": null } })],
    ["the package names no main part", "corrupt", oneSheet(ONE_CELL, { parts: { "_rels/.rels": null } })],
    ["a worksheet is missing", "corrupt", oneSheet(ONE_CELL, { parts: { "xl/worksheets/s1.xml": null } })],
    ["the strings are missing", "corrupt", oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')],
    [
      "a string number is out of range",
      "corrupt",
      oneSheet('<row r="1"><c r="A1" t="s"><v>9</v></c></row>', { strings: "" }),
    ],
    [
      "a worksheet ends early",
      "corrupt",
      oneSheet("", { parts: { "xl/worksheets/s1.xml": "<worksheet><sheetData>" } }),
    ],
    ["a worksheet is empty", "corrupt", oneSheet("", { parts: { "xl/worksheets/s1.xml": "" } })],
    [
      "elements overlap",
      "corrupt",
      oneSheet("", { parts: { "xl/worksheets/s1.xml": "<worksheet><a><b></a></b></worksheet>" } }),
    ],
    ["a row beyond the last", "corrupt", oneSheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
    ["a column beyond the last", "corrupt", oneSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["an address that is none", "corrupt", oneSheet('<row r="1"><c r="1A"><v>1</v></c></row>')],
    ["another compression method", "corrupt", patched(good, DIRECTORY_RECORD, 10, 2, 14)],
    ["a password on the archive", "encrypted", patched(good, DIRECTORY_RECORD, 8, 2, 1)],
    ["a wrong checksum", "corrupt", patched(good, DIRECTORY_RECORD, 16, 4, 0x12345678, true)],
    ["a part that lies outside the file", "corrupt", patched(good, DIRECTORY_RECORD, 42, 4, 0x7fffffff, true)],
    ["a directory that lies outside the file", "corrupt", patched(good, END_RECORD, 16, 4, 0x7fffffff)],
  ];
  it.each(cases)("%s: %s", async (_, problem, bytes) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it("finds a digit that flipped in a part stored without compression", async () => {
    const sheet = worksheetXml(`<sheetData>${ONE_CELL}</sheetData>`);
    const stored = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "_rels/.rels": strToU8(relationships(relationship("a", "officeDocument", "xl/workbook.xml"))),
      "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="1" id="b"/></sheets></workbook>'),
      "xl/_rels/workbook.xml.rels": strToU8(relationships(relationship("b", "worksheet", "s.xml"))),
      "xl/s.xml": [strToU8(sheet), { level: 0 }],
    });
    expect(await problemOf(stored)).toBe("read");
    const text = new TextDecoder("latin1").decode(stored);
    stored[text.indexOf("<v>1</v>") + 3] = "9".charCodeAt(0);
    expect(await problemOf(stored)).toBe("corrupt");
  });
});

describe("archives made to hurt", () => {
  const zeros = new Uint8Array(8 * 1024 * 1024);

  it("refuses a part that declares to grow more than 200 times", async () => {
    const bytes = oneSheet(ONE_CELL, { parts: { "xl/worksheets/s1.xml": zeros } });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await problemOf(bytes)).toBe("suspicious-archive");
  });

  it("refuses it before inflating when it is not needed either", async () => {
    expect(await problemOf(oneSheet(ONE_CELL, { parts: { "xl/media/image1.png": zeros } }))).toBe("suspicious-archive");
  });

  it("stops a part that grows beyond the size it declares", async () => {
    const bytes = oneSheet(ONE_CELL, { parts: { "xl/worksheets/s1.xml": zeros } });
    // As many as the central directory may claim without raising suspicion.
    const lying = patched(bytes, DIRECTORY_RECORD, 24, 4, 5_000, true);
    expect(await problemOf(lying)).toBe("suspicious-archive");
  });

  it("refuses more entries than any workbook has", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: LIMITS.archiveEntries + 1 }, (_, index) => [`xl/${index}.xml`, ""]),
    );
    expect(await problemOf(oneSheet(ONE_CELL, { parts }))).toBe("suspicious-archive");
  });

  it("refuses a directory that claims more entries than the file holds", async () => {
    expect(await problemOf(patched(good, END_RECORD, 10, 2, 1_999))).toBe("corrupt");
  });

  it("refuses declared sizes of more than the limit in sum", async () => {
    const half = LIMITS.inflatedBytes / 2 + 1;
    const twice = patched(patched(good, DIRECTORY_RECORD, 24, 4, half), DIRECTORY_RECORD, 24, 4, half, true);
    expect(await problemOf(twice)).toBe("suspicious-archive");
  });

  it("refuses a file beyond the size limit without looking into it", async () => {
    const large = new Uint8Array(LIMITS.archiveBytes + 1);
    large.set(good.slice(0, 4));
    expect(await problemOf(large)).toBe("too-large");
    const legacy = new Uint8Array(LIMITS.legacyBytes + 1);
    legacy.set(compoundFile("Root Entry", "Workbook"));
    expect(await problemOf(legacy)).toBe("too-large");
  });

  it("counts a part again each time it is read", async () => {
    const sheets = Array.from({ length: LIMITS.sheets + 1 }, (_, index) => ({ name: String(index) }));
    const links = sheets.map((_, index) => relationship(`rId${index + 1}`, "worksheet", "worksheets/s1.xml")).join("");
    const parts = { "xl/_rels/workbook.xml.rels": relationships(links) };
    expect(await problemOf(bookBytes({ sheets, parts }))).toBe("too-large");
  });

  it("refuses document type declarations, so entities cannot expand", async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "cccccccc"><!ENTITY d "&b;&b;&b;">]><worksheet>&d;</worksheet>';
    expect(await problemOf(oneSheet("", { parts: { "xl/worksheets/s1.xml": xml } }))).toBe("suspicious-archive");
    expect(await problemOf(oneSheet("", { parts: { "xl/workbook.xml": xml } }))).toBe("suspicious-archive");
  });

  it("refuses bottomless nesting and endless tags", async () => {
    const deep = `${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}`;
    expect(await problemOf(oneSheet("", { parts: { "xl/worksheets/s1.xml": deep } }))).toBe("suspicious-archive");
    const endless = `<worksheet a="${Array.from({ length: 400_000 }, (_, index) => index).join("")}"/>`;
    expect(await problemOf(oneSheet("", { parts: { "xl/worksheets/s1.xml": endless } }))).toBe("corrupt");
  });
});

describe("a few bytes that ask for much", () => {
  const cells = (count: number, content: (row: number) => string): string =>
    Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}">${content(row)}</c></row>`).join(
      "",
    );

  it("writes shared formulas out only so far", async () => {
    const long = Array.from({ length: 1_500 }, () => "B1+1").join("+");
    const rows = cells(2_000, (row) => `<f t="shared" si="0">${row === 0 ? long : ""}</f><v>1</v>`);
    const [sheet] = (await readWorkbook(oneSheet(rows), "x")).sheets;
    const formulas = Array.from({ length: 2_000 }, (_, row) => sheet!.cell(row, 0)?.formula ?? "");
    const written = formulas.reduce((sum, formula) => sum + formula.length, 0);
    expect(formulas[1]).toBe(`=${long.replaceAll("B1", "B2")}`);
    expect(written).toBeLessThan(LIMITS.sharedFormulaText * 1.01);
    expect(sheet!.rowCount).toBe(2_000);
  });

  it("shows cells under an over-long format as under none", async () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="0&quot;${"长".repeat(300)}&quot;"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    const [sheet] = (await readWorkbook(oneSheet(ONE_CELL, { styles }), "x")).sheets;
    expect(sheet!.cell(0, 0)?.text).toBe("1");
  });

  it("walks a long tag once, whatever its values look like", async () => {
    const decoys = " r= hidden= t=".repeat(40_000);
    const rows = `<row x="${decoys}" r="2"><c y='${decoys}' r="C2" t="b"><v>1</v></c></row>`;
    const [sheet] = (await readWorkbook(oneSheet(rows), "x")).sheets;
    expect(sheet!.cell(1, 2)?.value).toBe(true);
  });

  it("counts columns hidden many times over once", async () => {
    const cols = (count: number): string => `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(count)}</cols>`;
    const xml = (count: number): string =>
      `${cols(count)}<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>`;
    const [sheet] = (await readWorkbook(bookBytes({ sheets: [{ name: "1", xml: xml(10_000) }] }), "x")).sheets;
    expect(sheet!.hiddenColumns.size).toBe(16_384);
    expect(await problemOf(bookBytes({ sheets: [{ name: "1", xml: xml(20_000) }] }))).toBe("corrupt");
  });

  it("stops counting strings, styles and links that no workbook has", async () => {
    expect(
      await problemOf(oneSheet(ONE_CELL, { styles: `<cellXfs>${"<xf/>".repeat(LIMITS.cellStyles + 1)}</cellXfs>` })),
    ).toBe("too-large");
    const links = Array.from({ length: LIMITS.relationships + 1 }, (_, index) =>
      relationship(`r${index}`, "image", "i"),
    );
    const parts = { "xl/_rels/workbook.xml.rels": relationships(links.join("")) };
    expect(await problemOf(oneSheet(ONE_CELL, { parts }))).toBe("suspicious-archive");
  });

  it("refuses rows and cells that lie nowhere", async () => {
    expect(await problemOf(oneSheet('<row r="1.5"><c><v>1</v></c></row>'))).toBe("corrupt");
    expect(await problemOf(oneSheet(`<row r="1">${"<c/>".repeat(16_384)}<c><v>1</v></c></row>`))).toBe("corrupt");
  });
});

describe("whatever the bytes, the outcome is a workbook or a problem to tell", () => {
  const xls = new Uint8Array(
    writeXls(
      {
        SheetNames: ["1"],
        Sheets: {
          "1": utils.aoa_to_sheet([
            ["项目", 1.5],
            ["合计", 3],
          ]),
        },
      },
      { bookType: "biff8", type: "array" },
    ) as ArrayBuffer,
  );
  const word = wordBytes("<w:p><w:r><w:t>一、收支情况</w:t></w:r></w:p>");
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 });

  function damaged(bytes: Uint8Array, changes: readonly (readonly [number, number])[], cut: number): Uint8Array {
    const copy = bytes.slice(0, Math.max(1, bytes.length - (cut % (2 * bytes.length))));
    for (const [place, value] of changes) copy[place % copy.length] = value;
    return copy;
  }

  it.each([
    ["xlsx", good, readWorkbook],
    ["xls", xls, readWorkbook],
    ["docx", word, (bytes: Uint8Array) => readDocxText(bytes)],
  ] as const)("%s", async (_, bytes, read) => {
    await fc.assert(
      fc.asyncProperty(damage, fc.nat({ max: 3 * bytes.length }), async (changes, cut) => {
        const outcome: unknown = await read(damaged(bytes, changes, cut), "x").catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DocumentError);
        else expect(outcome).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });
});
