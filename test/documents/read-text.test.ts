import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DocumentError, readDocxText, readNarrativeText, readText, type DocumentProblem } from "../../src/documents";
import { LIMITS } from "../../src/documents/limits";
import { compoundFile, oneSheet, relationship, relationships, wordBytes } from "./office-fixtures";

const SENTENCE = "一、2025年收入预算2,781.20万元。\r\n（一）";
/** "预算" and "，合计" in GBK. */
const GBK = [0xd4, 0xa4, 0xcb, 0xe3, 0xa3, 0xac, 0xba, 0xcf, 0xbc, 0xc6];
/** "𠮷", which only GB18030 can write. */
const FOUR_BYTES = [0x95, 0x34, 0xb2, 0x35];

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? "\ufeff" : "") + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index++) view.setUint16(2 * index, units.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function problemOf(work: () => unknown): DocumentProblem | "read" {
  try {
    work();
    return "read";
  } catch (error) {
    if (error instanceof DocumentError) return error.problem;
    throw error;
  }
}

describe("text files", () => {
  it.each([
    ["UTF-8", strToU8(SENTENCE)],
    ["UTF-8 with a mark", strToU8(`\ufeff${SENTENCE}`)],
    ["UTF-16 little endian", utf16(SENTENCE, true, true)],
    ["UTF-16 big endian", utf16(SENTENCE, false, true)],
  ])("reads %s without changing a character", (_, bytes) => {
    expect(readText(bytes)).toBe(SENTENCE);
  });

  it("reads UTF-16 without a mark when digits and spaces give it away", () => {
    expect(readText(utf16("2025 budget 2781.20", true, false))).toBe("2025 budget 2781.20");
    expect(readText(utf16("2025 budget 2781.20", false, false))).toBe("2025 budget 2781.20");
  });

  it("reads the national encodings of older Windows files", () => {
    expect(readText(new Uint8Array(GBK))).toBe("预算，合计");
    expect(readText(new Uint8Array([...GBK, ...FOUR_BYTES]))).toBe("预算，合计𠮷");
  });

  it.each([
    ["an empty file", "empty-file", new Uint8Array()],
    ["a picture", "not-text", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ["bytes of no encoding", "not-text", new Uint8Array([0x80, 0xff, 0xfe, 0x80, 0xff])],
    ["control characters", "not-text", new Uint8Array([0x61, 0x01, 0x02, 0x62])],
    ["a workbook", "not-text", oneSheet("")],
    ["more than a book", "too-large", new Uint8Array(LIMITS.textBytes + 1).fill(0x61)],
  ] as const)("refuses %s", (_, problem, bytes) => {
    expect(problemOf(() => readText(bytes))).toBe(problem);
  });
});

describe("Word documents", () => {
  const paragraph = (content: string): string => `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;

  it("reads paragraphs, line breaks, tabs, tables, links and revisions", async () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const body =
      paragraph("一、部门概况") +
      '<w:p><w:r><w:t>（一）</w:t><w:br/><w:t>职能</w:t><w:tab/><w:t>甲</w:t></w:r><w:ins w:id="1"><w:r><w:t>新增</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>' +
      "<w:p/>" +
      `<w:tbl><w:tr>${cell(paragraph("科目"))}${cell(paragraph("金额") + paragraph("万元"))}</w:tr><w:tr>${cell("<w:p/>")}${cell(paragraph("1.00"))}</w:tr></w:tbl>` +
      "<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>";
    expect(await readDocxText(wordBytes(body))).toBe(
      "一、部门概况\n（一）\n职能\t甲新增\n\n科目\t金额 万元\n\t1.00\n链接",
    );
  });

  it("needs none of the parts it leaves out", async () => {
    const links = ["footnotes", "comments", "image", "theme", "settings"].map((type) =>
      relationship(type, type, `${type}.xml`),
    );
    const parts = { "word/_rels/document.xml.rels": relationships(links.join("")), "word/footnotes.xml": "不是 XML" };
    expect(await readDocxText(wordBytes(paragraph("正文"), parts))).toBe("正文");
  });

  it.each([
    ["an empty file", "empty-file", new Uint8Array()],
    ["plain text", "not-a-document", strToU8("一")],
    ["a workbook", "not-a-document", oneSheet("")],
    ["another archive", "not-a-document", zipSync({ a: strToU8("b") })],
    ["a document of Word 97–2003 or WPS", "unsupported-format", compoundFile("Root Entry", "WordDocument")],
    ["a document with a password", "encrypted", compoundFile("Root Entry", "EncryptedPackage")],
    ["a document cut short", "corrupt", wordBytes("<w:p/>").slice(0, -9)],
    ["a document that is no XML", "corrupt", wordBytes("", { "word/document.xml": "<w:document>" })],
    [
      "entities",
      "suspicious-archive",
      wordBytes("", { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    ],
    ["bottomless nesting", "suspicious-archive", wordBytes("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000))],
    ["a bomb", "suspicious-archive", wordBytes("", { "word/document.xml": new Uint8Array(4 * 1024 * 1024) })],
    [
      "a text of eight million characters",
      "too-large",
      wordBytes(paragraph(Array.from({ length: 1_300_000 }, (_, index) => (index * 7919) % 1_000_003).join(" "))),
    ],
  ] as const)("refuses %s", async (_, problem, bytes) => {
    await expect(readDocxText(bytes)).rejects.toMatchObject({ problem });
  });
});

describe("a narrative file of either kind", () => {
  it("is told apart by its bytes", async () => {
    expect(await readNarrativeText(strToU8("文字"))).toBe("文字");
    expect(await readNarrativeText(wordBytes("<w:p><w:r><w:t>文档</w:t></w:r></w:p>"))).toBe("文档");
    await expect(readNarrativeText(oneSheet(""))).rejects.toMatchObject({ problem: "not-a-document" });
  });
});
