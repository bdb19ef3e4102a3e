import { describe, expect, it } from "vitest";
import { recognizeWorkbook } from "../../src/recognition";
import { SheetBuilder } from "../../src/workbook";
import { tablesIn, type Rows } from "./sheet";

function read(...sheets: readonly Rows[]) {
  return recognizeWorkbook({
    name: "预算.xlsx",
    sheets: sheets.map((rows, index) => {
      const builder = new SheetBuilder(`表${index + 1}`);
      rows.forEach((row, r) =>
        row.forEach((value, c) => value !== null && builder.set(r, c, { value, text: String(value) })),
      );
      return builder.build();
    }),
  });
}

const TWO_SIDED = ["收入项目", "预算数", "支出项目", "预算数"];

describe("a government's budget is no department's", () => {
  it.each<readonly [string, Rows]>([
    [
      "its fund budget under the name of the place",
      [
        ["2022年示范区政府性基金收支预算（草案表）"],
        ["单位：万元"],
        TWO_SIDED,
        ["一、国有土地使用权出让收入", 80, "一、城乡社区支出", 75],
        ["收入总计", 80, "支出总计", 75],
      ],
    ],
    [
      "revenue by taxes",
      [
        ["一般公共预算收入表"],
        ["单位：万元"],
        ["项目", "上年决算数", "预算数"],
        ["一、税收收入", 80, 90],
        ["增值税", 50, 55],
        ["企业所得税", 30, 35],
        ["收入合计", 80, 90],
      ],
    ],
    [
      "what it balances",
      [
        ["2025年示范县一般公共预算收支平衡表"],
        ["单位：万元"],
        ["收入", null, "支出", null],
        ["项目", "预算数", "项目", "预算数"],
        ["本级收入", 80, "本级支出", 75],
        ["转移性收入", 20, "上解上级支出", 25],
        ["收入总计", 100, "支出总计", 100],
      ],
    ],
    [
      "social insurance",
      [["2025年社会保险基金预算收支表"], ["单位：万元"], TWO_SIDED, ["保险费收入", 80, "待遇支出", 75]],
    ],
  ])("%s", (_, rows) => {
    const { document, sheets } = read(rows);
    expect(document.government).toBe(true);
    expect(sheets.map(({ role, reason }) => [role, reason])).toEqual([["unread", "government-budget"]]);
  });

  it("a department's tables with 上级补助收入, 预备费 and 转移性支出 among their rows stay a department's", () => {
    const { document, sheets } = read([
      ["部门收支总表"],
      ["单位：万元"],
      ["收入", null, "支出", null],
      ["项目", "预算数", "项目", "预算数"],
      ["一、一般公共预算拨款收入", 80, "一、一般公共服务支出", 80],
      ["二、上级补助收入", 5, "二、预备费", 5],
      ["三、附属单位上缴收入", null, "三、转移性支出", null],
      ["收入总计", 85, "支出总计", 85],
    ]);
    expect(document.government).toBeUndefined();
    expect(sheets[0]?.tables.map(({ kind }) => kind)).toEqual(["dept-budget-summary"]);
  });

  it("a town's own tables are a department's", () => {
    const tables = tablesIn([
      ["示范县石桥镇一般公共预算支出表"],
      ["单位：万元"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      [null, "合计", 70, 50, 20],
      ["2010301", "行政运行", 70, 50, 20],
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(["general-budget-expenditure"]);
  });
});
