import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocxText, readNarrative } from "../../src/documents";
import { relationship, relationships, wordBytes } from "./office-fixtures";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const numbered = (list: string, level: number, text: string): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

function linked(body: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(parts);
  const links = relationships(names.map((name) => relationship(`r-${name}`, name, `${name}.xml`)).join(""));
  const files = names.map((name) => [`word/${name}.xml`, parts[name]!] as const);
  return wordBytes(body, { "word/_rels/document.xml.rels": links, ...Object.fromEntries(files) });
}

const level = (index: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const LISTS = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "chineseCounting", "第%1部分")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, "decimalEnclosedCircle", "%1", '<w:suff w:val="nothing"/>')}${level(1, "bullet", "·")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>`;
const STYLES = `<w:styles ${W}>
  <w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Child"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>`;

describe("numbers of lists", () => {
  it("are counted as Word counts them, across lists that share their counters", async () => {
    const body = [
      numbered("1", 0, "概况"),
      numbered("1", 1, "职责"),
      numbered("1", 2, "甲"),
      numbered("1", 2, "乙"),
      numbered("1", 1, "机构"),
      numbered("1", 2, "丙"),
      numbered("2", 0, "收支"),
      numbered("3", 0, "五起"),
      numbered("3", 0, "六"),
      paragraph(run("无号"), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join("");
    expect((await readDocxText(linked(body, { numbering: LISTS }))).split("\n")).toEqual([
      "一、概况",
      "（一）职责",
      "1.甲",
      "2.乙",
      "（二）机构",
      "1.丙",
      "二、收支",
      "五、五起",
      "六、六",
      "无号",
    ]);
  });

  it("come from styles and what they are based on; a style's number can be taken away", async () => {
    const body = [
      paragraph(run("总"), '<w:pStyle w:val="Base"/>'),
      paragraph(run("分"), '<w:pStyle w:val="Child"/>'),
      paragraph(run("不编号"), '<w:pStyle w:val="Child"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      paragraph(
        run("再分"),
        '<w:pStyle w:val="Child"/><w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:pPrChange>',
      ),
    ].join("");
    expect(await readDocxText(linked(body, { numbering: LISTS, styles: STYLES }))).toBe(
      "一、总\n（一）分\n不编号\n（二）再分",
    );
  });

  it("keep a figure behind them apart, write legal digits, circles and no bullets", async () => {
    const body = [
      numbered("4", 0, "预算"),
      numbered("4", 1, "2025年收入"),
      numbered("5", 0, "第一"),
      numbered("5", 1, "点"),
    ].join("");
    expect(await readDocxText(linked(body, { numbering: LISTS }))).toBe("第一部分预算\n1.1 2025年收入\n①第一\n点");
  });
});

describe("what Word shows is read", () => {
  it.each([
    [
      "a simple field",
      `${run("支出")}<w:fldSimple w:instr=" MERGEFIELD 金额 ">${run("125.5")}</w:fldSimple>${run("万元")}`,
    ],
    [
      "a field by its result, not its code",
      `${run("支出")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> = 100 + </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>内层</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("125.5")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("万元")}`,
    ],
    [
      "ruby",
      `${run("支出")}<w:r><w:ruby><w:rubyPr/><w:rt>${run("zhù")}</w:rt><w:rubyBase>${run("125.5")}</w:rubyBase></w:ruby></w:r>${run("万元")}`,
    ],
    ["a run of set direction", `${run("支出")}<w:bdo w:val="ltr">${run("125.5")}</w:bdo>${run("万元")}`],
    ["a soft hyphen", `<w:r><w:t>支出125</w:t><w:softHyphen/><w:t>.5万元</w:t></w:r>`],
    ["an equation", `${run("支出")}<m:oMath xmlns:m="m"><m:r><m:t>125.5</m:t></m:r></m:oMath>${run("万元")}`],
    [
      "a filled content control",
      `${run("支出")}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run("125.5")}</w:sdtContent></w:sdt>${run("万元")}`,
    ],
    [
      "accepted changes",
      `${run("支出")}<w:moveFrom>${run("9")}</w:moveFrom><w:del><w:r><w:delText>8</w:delText></w:r></w:del><w:moveTo>${run("125.5")}</w:moveTo>${run("万元")}`,
    ],
  ])("%s", async (_, content) => {
    expect(await readDocxText(wordBytes(paragraph(content)))).toBe("支出125.5万元");
  });

  it("a text box once, behind its paragraph, whichever form it has", async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice>${box("框内12万元")}</mc:Choice><mc:Fallback><w:pict>${box("框内12万元")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict>${box("旧框")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const only = `<w:r><w:pict>${box("独框")}</w:pict></w:r>`;
    const body = paragraph(run("甲") + both + run("乙")) + paragraph(old + run("丙")) + paragraph(only);
    expect(await readDocxText(wordBytes(body))).toBe("甲乙\n框内12万元\n丙\n旧框\n\n独框");
  });

  it("notes, behind the paragraph that refers to them", async () => {
    const footnotes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1">${paragraph(run("线"))}</w:footnote><w:footnote w:id="2">${paragraph(run("含上年结转3万元。"))}</w:footnote></w:footnotes>`;
    const body = paragraph(`${run("收入10万元。")}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph(run("次段"));
    expect(await readDocxText(linked(body, { footnotes }))).toBe("收入10万元。\n含上年结转3万元。\n次段");
  });

  it("paragraphs whose mark was deleted as one, rows that were deleted not at all", async () => {
    const merged = "<w:rPr><w:del/></w:rPr>";
    const row = (text: string, properties = ""): string =>
      `<w:tr>${properties}<w:tc>${paragraph(run(text))}</w:tc></w:tr>`;
    const body =
      paragraph(run("前半"), merged) +
      paragraph(run("后半")) +
      `<w:tbl>${row("留")}${row("删", "<w:trPr><w:del/></w:trPr>")}</w:tbl>`;
    expect(await readDocxText(wordBytes(body))).toBe("前半后半\n留");
  });
});

describe("what is not read is counted", () => {
  it("hidden text, also by style, prompts, embedded documents, signs of symbol fonts, damaged notes", async () => {
    const body =
      paragraph(
        run("甲") +
          run("暗", "<w:vanish/>") +
          run("藏", '<w:rStyle w:val="Secret"/>') +
          run("乙", '<w:vanish w:val="0"/>'),
      ) +
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入文字")}</w:sdtContent></w:sdt>${run("丙")}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
      ) +
      '<w:altChunk r:id="x"/>';
    const { text, leftOut } = await readNarrative(linked(body, { styles: STYLES, footnotes: "不是 XML" }));
    expect(text).toBe("甲乙\n丙");
    expect(leftOut).toEqual({ hidden: 2, prompts: 1, embedded: 1, notes: 1, symbols: 1 });
  });

  it("nothing of a plain text", async () => {
    expect(await readNarrative(strToU8("一、概况"))).toMatchObject({
      text: "一、概况",
      isWord: false,
      leftOut: { hidden: 0 },
    });
  });
});
