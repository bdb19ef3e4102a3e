import { describe, expect, it } from "vitest";
import { narrativeToHtml, narrativeToPlainText } from "../../src/documents";
import { countDoubts } from "../../src/narrative";
import { redraft, review } from "../../src/pipeline";
import { type Rows, runsIn, workbookOf } from "./support";

const nothing = { prior: null, answers: {}, accepted: new Map(), corrections: [] };

function summary(rows: Rows, title: string): Rows {
  return [
    [title],
    ["部门：某市某局", null, "金额单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ...rows,
  ];
}

const RIGHT: Rows = [
  [null, "合计", 30, 20, 10],
  ["201", "一般公共服务支出", 30, 20, 10],
  ["20101", "人大事务", 30, 20, 10],
  ["2010101", "行政运行", 20, 20, null],
  ["2010102", "一般行政管理事务", 10, null, 10],
];

const reviewed = (rows: Rows, title = "2025年部门支出总表") =>
  review({ workbook: workbookOf([["1-2", summary(rows, title)]]), ...nothing });
const marked = (rows: Rows, title?: string) =>
  runsIn(reviewed(rows, title).narrative!).flatMap((run) =>
    (run.type === "figure" || run.type === "text") && run.doubt !== undefined ? [[run.doubt, run.text]] : [],
  );

describe("numbers whose cells are in doubt", () => {
  it("are marked, and no others are", () => {
    expect(marked(RIGHT)).toEqual([]);
    const broken = RIGHT.map((row) => (row[1] === "合计" ? [null, "合计", 33, 20, 10] : row));
    expect(marked(broken)).toContainEqual(["cells", "33万元"]);
    expect(marked(broken).every(([doubt]) => doubt === "cells")).toBe(true);
  });

  it("stay marked when a blank is filled in, and are counted for whoever hands the text on", () => {
    const broken = reviewed(RIGHT.map((row) => (row[1] === "合计" ? [null, "合计", 33, 20, 10] : row)));
    const count = countDoubts(broken.narrative!);
    expect(count).toBeGreaterThan(0);
    expect(countDoubts(redraft(broken, { "prior.total": "20" }).narrative!)).toBeGreaterThanOrEqual(count);
    expect(narrativeToHtml(broken.narrative!)).toContain("<mark>33万元</mark>");
    expect(narrativeToPlainText(broken.narrative!)).toContain("33万元");
  });
});

describe("a name that its code does not stand for", () => {
  it("is printed as the table has it, and marked", () => {
    const belied = RIGHT.map((row) => (row[0] === "201" ? ["201", "国防支出", 30, 20, 10] : row));
    expect(marked(belied, "2025年一般公共预算支出表")).toContainEqual(["name", "国防支出"]);
  });
});

describe("how numbers are printed", () => {
  const text = (style: Parameters<typeof redraft>[2]) =>
    narrativeToPlainText(redraft(reviewed(RIGHT), {}, style).narrative!);

  it("is the user's to choose, and does not change what the numbers are", () => {
    expect(text({ decimals: 2 })).toContain("基本支出20.00万元，占66.67%");
    expect(text({ decimals: 0, percentDecimals: 0 })).toContain("基本支出20万元，占67%");
    expect(text({ percentDecimals: 1 })).toContain("占66.7%");
  });
});
