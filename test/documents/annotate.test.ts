import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { annotatedDocx, readDocxText, type Remark } from "../../src/documents";
import { relationship, relationships, wordBytes } from "./office-fixtures";

const BY = { author: "预算情况说明助手", date: new Date("2026-01-02T03:04:05Z") };
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const run = (content: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
const text = (words: string): string => `<w:t>${words}</w:t>`;
const BODY = [
  `<w:p>${run(text("收入"), "<w:b/>")}${run(`${text("2781")}${text(".20万元，")}<w:tab/>${text("上年持平 A&amp;B。")}`, '<w:i/><w:rStyle w:val="x"/>')}</w:p>`,
  `<w:p><w:hyperlink>${run(text("链接里的数12.5万元"))}</w:hyperlink>${run(text("尾"))}</w:p>`,
  `<w:tbl><w:tr><w:tc><w:p>${run(text("科目"))}</w:p></w:tc><w:tc><w:p>${run(text("1.00"))}</w:p></w:tc></w:tr></w:tbl>`,
].join("");

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

/** The characters between the marks of a comment, by their tags alone. */
function marked(bytes: Uint8Array, id: number): string {
  const xml = part(bytes, "word/document.xml");
  const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
  expect(from).toBeGreaterThan(0);
  return xml
    .slice(from, to)
    .replaceAll("<w:tab/>", "\t")
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&");
}

async function remarkOn(bytes: Uint8Array, quote: string, words = "不符"): Promise<Remark> {
  const start = (await readDocxText(bytes)).indexOf(quote);
  return { start, end: start + quote.length, text: words };
}

describe("comments in a copy of a Word document", () => {
  it.each([
    "收入2781.20万元",
    "78",
    "2781.20",
    "\t上年",
    "持平 A&B",
    "&B",
    "数12.5万元尾",
    "入2781.20万元，\t上年持平 A&B。\n链",
    "1.00",
    "尾",
  ])("stand exactly around %j", async (quote) => {
    const before = wordBytes(BODY);
    const after = await annotatedDocx(before, [await remarkOn(before, quote)], BY);
    expect(marked(after, 0)).toBe(quote);
    expect(await readDocxText(after)).toBe(await readDocxText(before));
  });

  it("name author and time, one paragraph a line, and are linked and typed", async () => {
    const before = wordBytes(BODY);
    const after = await annotatedDocx(before, [await remarkOn(before, "12.5", '应为 13<br>"\n\u0001第二行')], BY);
    expect(part(after, "word/comments.xml")).toContain(
      'w:id="0" w:author="预算情况说明助手" w:date="2026-01-02T03:04:05Z" w:initials="预"',
    );
    expect(part(after, "word/comments.xml")).toContain("应为 13&lt;br&gt;&quot;</w:t></w:r></w:p><w:p>");
    expect(part(after, "word/_rels/document.xml.rels")).toContain('Target="comments.xml"');
    expect(part(after, "[Content_Types].xml")).toContain('PartName="/word/comments.xml"');
  });

  it("join those that are there and leave the other parts as they are", async () => {
    const comments = `<w:comments ${W}><w:comment w:id="7" w:author="甲"><w:p/></w:comment></w:comments>`;
    const before = wordBytes(BODY, {
      "word/_rels/document.xml.rels": relationships(relationship("rId9", "comments", "comments.xml")),
      "word/comments.xml": comments,
      "word/media/a.png": new Uint8Array([1, 2, 3]),
    });
    const after = await annotatedDocx(before, [await remarkOn(before, "12.5")], BY);
    expect(part(after, "word/comments.xml")).toContain('w:author="甲"');
    expect(marked(after, 8)).toBe("12.5");
    expect(unzipSync(after)["word/media/a.png"]).toEqual(new Uint8Array([1, 2, 3]));
    expect(part(after, "word/_rels/document.xml.rels")).toBe(part(before, "word/_rels/document.xml.rels"));
  });

  it("on what has no place of its own stand beside it", async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const before = wordBytes(`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run(text("概况"))}</w:p>`, {
      "word/_rels/document.xml.rels": relationships(relationship("r1", "numbering", "numbering.xml")),
      "word/numbering.xml": numbering,
    });
    expect(marked(await annotatedDocx(before, [await remarkOn(before, "1.")], BY), 0)).toBe("概");
  });

  it("never change the text, wherever they are set", async () => {
    const before = wordBytes(BODY);
    const whole = await readDocxText(before);
    const place = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 6 }), async (places) => {
        const remarks = places.map(([start, length]) => ({
          start,
          end: Math.min(start + length, whole.length),
          text: "注",
        }));
        const after = await annotatedDocx(before, remarks, BY);
        expect(await readDocxText(after)).toBe(whole);
        const xml = part(after, "word/document.xml");
        for (const id of remarks.keys())
          for (const mark of ["commentRangeStart", "commentRangeEnd", "commentReference"])
            expect(xml.split(`<w:${mark} w:id="${id}"/>`)).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});
