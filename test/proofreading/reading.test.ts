import { describe, expect, it } from "vitest";
import { halfWidth } from "../../src/amounts";
import { flowOf } from "../../src/proofreading/reading/flow";
import { outlineOf, type Section, sectionsOf } from "../../src/proofreading/reading/outline";
import { contentsOf, proseOf } from "../../src/proofreading/reading/prose";
import { reportOf, readingOf } from "./proof-tester";

function paragraphsOf(text: string): readonly string[] {
  return flowOf(text).paragraphs.map((paragraph) => paragraph.text);
}

/** Style and number, title and topic of every section, indented by depth. */
function outlined(text: string): readonly string[] {
  const line = ({ depth, mark, title, topic }: Section) =>
    `${"  ".repeat(depth - 1)}${mark === null ? "" : `${mark.number} `}${title} [${topic ?? ""}]`;
  return [...sectionsOf(outlineOf(flowOf(text)))].slice(1).map(line);
}

/** Lines as a page breaks them, each of the same width. */
function wrapped(paragraph: string, width: number): string {
  return paragraph.match(new RegExp(`.{1,${width}}`, "gu"))!.join("\n\n");
}

const PROSE =
  "青禾市云溪区水利局2025年收支预算总数为1234.56万元，比2024年收支预算总数增加34.56万元，主要原因是新增灌区改造项目，并按规定调整了人员经费。";

const TEXTS: readonly (readonly [string, string])[] = [
  [
    "paragraphs with full-width marks and blanks",
    "　　一、收支情况\n　　２０２５年收入１，２３４．５６万元，占１００％；其中：拨款（财政）１２万元。",
  ],
  [
    "lines of Windows, and lines broken within a paragraph",
    "一、收支情况\r\n收入 10 万元。\v支出 8 万元。\f结余 2 万元。",
  ],
  ["rows of a table", "科目\t金额\n基本支出\t1,234.50\n项目支出\t20"],
  ["pages with their numbers", `${wrapped(PROSE, 30)}\n- 3 -\n${wrapped(PROSE, 30)}`],
  ["marks that a word processor hides", "一、收\u200b支情况\n收入\ufeff10万元。"],
];

describe("the flow of a text", () => {
  it.each(TEXTS)("maps each of its characters back: %s", (_, text) => {
    const flow = flowOf(text);
    expect(flow.paragraphs.length).toBeGreaterThan(0);
    for (const { start, end } of flow.paragraphs)
      for (let at = start; at < end; at += 1) {
        const span = flow.original(at, at + 1);
        const given = halfWidth(text.slice(span.start, span.end));
        const read = flow.text[at]!;
        expect([read, read === "，" ? "，," : read]).toEqual([
          read,
          expect.stringContaining(given === "" ? read : given),
        ]);
      }
  });

  it.each(TEXTS)("maps paragraphs back in the order of the text: %s", (_, text) => {
    const flow = flowOf(text);
    const spans = flow.paragraphs.map(({ start, end }) => flow.original(start, end));
    for (const [index, { start, end }] of spans.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it("gives digits and marks one form, and parts thousands only", () => {
    expect(paragraphsOf("２０２５ 年收入 １，２３４．５ 万元,其中:拨款（一）8％；结余 12，其他。")).toEqual([
      "2025年收入1,234.5万元，其中:拨款(一)8%;结余12，其他。",
    ]);
  });

  it("keeps two numbers side by side apart", () => {
    expect(paragraphsOf("合计 4,562.33 709.85")).toEqual(["合计4,562.33 709.85"]);
  });

  it("joins the lines a page broke, over the number at its foot", () => {
    const page = `${wrapped(PROSE, 30)}\n`;
    const text = `${page.repeat(10)}- 5 -\n${page.repeat(10)}一、收支情况`;
    expect(paragraphsOf(text)).toEqual([...Array<string>(20).fill(PROSE), "一、收支情况"]);
  });

  it("joins a sentence that goes on in the next paragraph, and leaves headings and rows alone", () => {
    expect(
      paragraphsOf("1.住房公积金：2025年预算数为20万元，\n\n主要用于缴纳公积金。\n二、基本支出\n人员经费12万元。"),
    ).toEqual(["1.住房公积金:2025年预算数为20万元，主要用于缴纳公积金。", "二、基本支出", "人员经费12万元。"]);
    expect(flowOf("科目，\t金额\n基本支出\t12\n合计12").paragraphs.map(({ isTableRow }) => isTableRow)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is empty for a text of spaces", () => {
    expect(flowOf(" \n\t\n　").paragraphs).toEqual([]);
    expect([...sectionsOf(outlineOf(flowOf("")))]).toHaveLength(1);
  });
});

describe("the outline of a text", () => {
  it("nests chapters, sections and items by their numbers", () => {
    expect(
      outlined(
        "一、收支预算情况说明\n（一）收入预算情况\n收入20万元。\n二、一般公共预算当年拨款情况说明\n（一）规模变化情况\n（二）具体使用情况\n1.教育支出（类）：3万元。\n2.农林水支出（类）：4万元。\n三、“三公”经费情况说明\n（一）具体情况\n名词解释\n（一）基本支出：指日常支出。",
      ),
    ).toEqual([
      "1 收支预算情况说明 [overall]",
      "  1 收入预算情况 [income]",
      "2 一般公共预算当年拨款情况说明 [general]",
      "  1 规模变化情况 [general-scale]",
      "  2 具体使用情况 [general-items]",
      "    1 教育支出(类) [general-items]",
      "    2 农林水支出(类) [general-items]",
      "3 “三公”经费情况说明 [three-public]",
      "  1 具体情况 [three-public]",
      "名词解释 [glossary]",
      "  1 基本支出 [glossary]",
    ]);
  });

  it("gives a part the title that stands on the lines beneath it", () => {
    expect(
      outlined(
        "第一部分\n青禾市水利局概况\n一、主要职责\n第二部分\n青禾市水利局\n2025年部门预算表\n一、上级补助收入\n第三部分\n青禾市水利局\n2025年部门预算情况说明\n一、收支预算情况说明",
      ),
    ).toEqual([
      "1 青禾市水利局概况 [profile]",
      "  1 主要职责 [profile]",
      "2 青禾市水利局2025年部门预算表 [tables]",
      "  1 上级补助收入 [tables]",
      "3 青禾市水利局2025年部门预算情况说明 []",
      "  1 收支预算情况说明 [overall]",
    ]);
  });

  it("keeps a chapter that lost its number among the chapters", () => {
    expect(
      outlined("一、政府性基金情况说明\n（一）收入\n国有资本经营预算情况说明\n本单位无此项。\n三、其他事项"),
    ).toEqual([
      "1 政府性基金情况说明 [gov-fund]",
      "  1 收入 [gov-fund]",
      "国有资本经营预算情况说明 [state-capital]",
      "3 其他事项 [other]",
    ]);
  });

  it("makes tables of attachments, and numbers items of a final account", () => {
    expect(
      outlined(
        "第二部分 2024年度部门决算情况说明\n一、收入支出决算总体情况说明\n第四部分 附件\n第五部分 附表\n一、收入决算表",
      ),
    ).toEqual([
      "2 2024年度部门决算情况说明 []",
      "  1 收入支出决算总体情况说明 [overall]",
      "4 附件 [tables]",
      "5 附表 [tables]",
      "  1 收入决算表 [tables]",
    ]);
  });
});

describe("what is read as prose", () => {
  const prose = (text: string) => proseOf(readingOf({ text, report: reportOf() })).map((passage) => passage.text);

  it("leaves out a table of contents, with or without the numbers of pages", () => {
    for (const pages of ["", "……3"]) {
      const text = `水利局预算说明\n目 录\n一、收入情况${pages}\n二、支出情况${pages}\n一、收入情况\n收入2万元。\n二、支出情况\n支出2万元。`;
      expect(prose(text)).toEqual(["水利局预算说明", "一、收入情况", "收入2万元。", "二、支出情况", "支出2万元。"]);
    }
  });

  it("has no table of contents where its entries do not come again", () => {
    expect(contentsOf(readingOf({ text: "目录\n一、收入情况\n收入2万元。", report: reportOf() }))).toBeNull();
  });

  it("leaves out tables, and blots out what is left to fill in", () => {
    expect(prose("一、收入情况\n科目\t金额\n原因是〔待填：2024年的原因〕。\n二、收支总表\n收入")).toEqual([
      "一、收入情况",
      `原因是${"□".repeat(13)}。`,
    ]);
  });
});

describe("a text of a million characters", () => {
  it.each([`${PROSE}\n`, "1.办公费。\n", "2025年", "（"])(
    "is read to its end when it is nothing but %j",
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const { flow } = readingOf({ text, report: reportOf() });
      const last = flow.paragraphs.at(-1)!;
      expect(flow.text.length).toBeGreaterThan(1_000_000 / 2);
      expect(flow.original(last.start, last.end).end).toBe(text.trimEnd().length);
    },
    60_000,
  );
});
