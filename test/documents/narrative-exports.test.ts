import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { narrativeToDocx, narrativeToHtml, narrativeToPlainText, readDocxText } from "../../src/documents";
import { blank, chart, figure, narrative, NASTY, text } from "./narrative-fixtures";

const whole = narrative(
  {
    heading: "一、收支预算情况",
    level: 1,
    paragraphs: [
      { runs: [text("2025年收入预算"), figure("2781.2万元"), text("，原因是"), blank("增减原因", null), text("。")] },
      { runs: [text("见下图。"), chart, text("图后。")] },
      { runs: [text("　")] },
    ],
  },
  { heading: "（一）机构设置", level: 2, paragraphs: [{ runs: [blank("机构", "下设三个科室。\r\n另有两个中心。")] }] },
  { heading: "1.人员", level: 3, paragraphs: [{ runs: [text("制表\t符")] }] },
);

const WHOLE_TEXT = [
  "某局2025年部门预算情况说明",
  "一、收支预算情况",
  "2025年收入预算2781.2万元，原因是〔待填：增减原因〕。",
  "见下图。",
  "图：支出结构",
  "基本支出\t424.5万元",
  "项目支出\t2,356.7万元",
  "图后。",
  "（一）机构设置",
  "下设三个科室。",
  "另有两个中心。",
  "1.人员",
  "制表\t符",
].join("\n");

describe("plain text", () => {
  it("prints one line a paragraph and marks what is still to be filled in", () => {
    expect(narrativeToPlainText(whole)).toBe(WHOLE_TEXT);
  });

  it("counts an answer of spaces as none", () => {
    const paragraphs = [{ runs: [blank("原因", "  ")] }];
    expect(narrativeToPlainText(narrative({ heading: "", level: 1, paragraphs }))).toContain("〔待填：原因〕");
  });
});

describe("HTML for the clipboard", () => {
  it("is headings, paragraphs and marks without attributes", () => {
    expect(narrativeToHtml(whole)).toBe(
      [
        "<h1>某局2025年部门预算情况说明</h1>",
        "<h2>一、收支预算情况</h2>",
        "<p>2025年收入预算2781.2万元，原因是<mark>〔待填：增减原因〕</mark>。</p>",
        "<p>见下图。</p>",
        "<p>图：支出结构</p><table><tr><td>基本支出</td><td>424.5万元</td></tr><tr><td>项目支出</td><td>2,356.7万元</td></tr></table>",
        "<p>图后。</p>",
        "<h3>（一）机构设置</h3>",
        "<p>下设三个科室。</p>",
        "<p>另有两个中心。</p>",
        "<p><strong>1.人员</strong></p>",
        "<p>制表\t符</p>",
      ].join("\n"),
    );
  });
});

describe("Word", () => {
  it("holds the same lines as the plain text, charts as tables included", async () => {
    expect(await readDocxText(await narrativeToDocx(whole))).toBe(WHOLE_TEXT);
  });

  it("keeps every character of difficult text, except those no page can show", async () => {
    const paragraphs = [...NASTY, "全角　空格  两个", "𠮷 \ud800 \u0000\u0007 末"].map((content) => ({
      runs: [text(content)],
    }));
    const difficult = narrative({ heading: "一、", level: 1, paragraphs });
    const lines = (await readDocxText(await narrativeToDocx(difficult))).split("\n");
    expect(lines.slice(2)).toEqual([...NASTY, "全角　空格  两个", "𠮷 \ufffd  末"]);
    expect(lines.join("\n")).toBe(narrativeToPlainText(difficult));
  });

  it("is laid out like an official paper", async () => {
    const parts = unzipSync(await narrativeToDocx(whole));
    const part = (name: string): string => strFromU8(parts[name]!);
    expect(part("word/styles.xml")).toMatch(/w:styleId="Title".*?w:eastAsia="方正小标宋简体".*?w:sz w:val="44"/);
    expect(part("word/styles.xml")).toMatch(/w:styleId="Heading1".*?w:firstLineChars="200".*?w:eastAsia="黑体"/);
    expect(part("word/styles.xml")).toMatch(
      /<w:docDefaults>.*?w:eastAsia="仿宋_GB2312".*?w:sz w:val="32".*?w:line="560"/,
    );
    expect(part("word/fontTable.xml")).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(part("word/document.xml")).toMatch(/<w:pStyle w:val="Heading3"\/>.*?1\.人员/);
    expect(part("word/document.xml")).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>〔待填：增减原因〕/);
    expect(part("word/document.xml").match(/w:firstLineChars="200"/g)).toHaveLength(7);
    expect(part("word/document.xml")).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });
});
