import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { readNarrative, readWorkbook, reportFile, type ReportPaper } from "../../src/documents";

const PAPER: ReportPaper = {
  title: "核对报告",
  stamp: [
    ["工作簿", "甲 & 乙.xlsx"],
    ["时间", "2026-01-31 10:32"],
  ],
  summary: ["检查了 3 个关系。"],
  parts: [
    {
      heading: "部门支出总表[1/2]",
      lines: [],
      table: {
        columns: [
          { name: "位置", width: 1 },
          { name: "问题", width: 4 },
        ],
        rows: [
          ["1-2!F8", '=HYPERLINK("http://x","<b>合计</b>")'],
          ["1-2!F9", "第一行\n第二行\u0001"],
        ],
      },
    },
    { heading: "部门支出总表[1/2]", lines: ["没有问题。"], table: null },
  ],
};

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a report on paper", () => {
  it("is a page that stands alone, every text of it escaped", async () => {
    const html = textOf(await reportFile(PAPER, "html", "zh"));
    expect(html).toContain("<dt>工作簿</dt><dd>甲 &amp; 乙.xlsx</dd>");
    expect(html).toContain("&lt;b&gt;合计&lt;/b&gt;");
    expect(html).not.toContain("<b>");
    expect(html).not.toMatch(/<script|src=|href=/);
    expect(html).toContain("第一行<br>第二行");
  });

  it("is a Word document that can be read again", async () => {
    const { text } = await readNarrative(await reportFile(PAPER, "docx", "zh"));
    expect(text.split("\n").slice(0, 4)).toEqual([
      "核对报告",
      "工作簿：甲 & 乙.xlsx",
      "时间：2026-01-31 10:32",
      "检查了 3 个关系。",
    ]);
    expect(text).toContain('1-2!F8\t=HYPERLINK("http://x","<b>合计</b>")');
    expect(text).toContain("没有问题。");
  });

  it("is a workbook of texts, a sheet a table, in names that Excel takes, the same bytes each time", async () => {
    const bytes = await reportFile(PAPER, "xlsx", "zh");
    expect(await reportFile(PAPER, "xlsx", "zh")).toEqual(bytes);
    const { sheets } = await readWorkbook(bytes, "报告.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["核对报告", "部门支出总表 1 2"]);
    expect(sheets[0]!.cell(1, 1)?.text).toBe("甲 & 乙.xlsx");
    const cell = sheets[1]!.cell(1, 1);
    expect(cell).toMatchObject({ value: '=HYPERLINK("http://x","<b>合计</b>")' });
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    expect(other.getWorksheet("部门支出总表 1 2")!.getCell("B3").text).toBe("第一行\n第二行");
    expect(other.getWorksheet("核对报告")!.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  });

  it("tells two parts of one name apart", async () => {
    const [part] = PAPER.parts;
    const { sheets } = await readWorkbook(
      await reportFile({ ...PAPER, parts: [part!, part!] }, "xlsx", "zh"),
      "报告.xlsx",
    );
    expect(sheets.map(({ name }) => name)).toEqual(["核对报告", "部门支出总表 1 2", "部门支出总表 1 2 (2)"]);
  });
});
