import { describe, expect, it } from "vitest";
import { namesOf, tablesIn, tableWithMerges } from "./sheet";

describe("a column is called by what its headings and the columns beside it say", () => {
  it("总计 over accounts by nature, and the parts of accounts", () => {
    const [table] = tablesIn([
      ["支出预算分类汇总表（按部门预算经济分类）"],
      [null, null, null, "单位：万元"],
      ["科目编码", "科目名称", "总计", "基本支出", null, null, "项目支出", null, null],
      [null, null, null, "合计", "工资福利支出", "商品和服务支出", "合计", "按项目管理的商品和服务支出", "资本性支出"],
      ["205", "教育支出", 100, 60, 50, 10, 40, 30, 10],
    ]);
    expect(namesOf(table).slice(2)).toEqual([
      "grand-total",
      ...["basic", "basic-301", "basic-302"],
      ...["project", "project-302", "project-310"],
    ]);
  });

  it("小计 below an account is the account, but not where the account goes on beside it", () => {
    const [whole] = tablesIn([
      ["一般公共预算基本支出表--公用经费（商品和服务支出）"],
      [null, null, "单位：万元"],
      ["科目编码", "科目名称", "总计", "机关商品和服务支出", null, null, "对事业单位经常性补助", null],
      [null, null, null, "小计", "会议费", "培训费", "小计", "商品和服务支出"],
      ["205", "教育支出", 12, 7, 3, 4, 5, 5],
    ]);
    expect(namesOf(whole).slice(2)).toEqual(["grand-total", "502", "50202", "50203", "505", "50502"]);
    const [part] = tablesIn([
      ["一般公共预算基本支出表--人员经费（工资福利支出）"],
      [null, null, "单位：万元"],
      ["科目编码", "科目名称", "总计", "工资奖金津补贴", null, null, "住房公积金"],
      [null, null, null, "合计", "基本工资", "津贴补贴", null],
      ["205", "教育支出", 12, 7, 3, 4, 5],
    ]);
    expect(namesOf(part).slice(2)).toEqual(["grand-total", "total", "30101", "30102", "30113"]);
  });

  it("总计 of a list of units is its 合计", () => {
    const [table] = tablesIn([
      ["部门收入总表"],
      ["单位：万元"],
      ["单位名称", "总计", "一般公共预算拨款收入", "财政专户管理资金", "单位资金"],
      ["某局", 6, 3, 2, 1],
    ]);
    expect(namesOf(table).slice(1)).toEqual([
      ...["total", "general-budget-income", "fiscal-special-account-income", "unit-funds-income"],
    ]);
  });

  it("money of the special account is no income in a table of spending", () => {
    const [table] = tablesIn([
      ["项目支出表"],
      ["单位：万元"],
      ["项目类别", "项目名称", "合计", "一般公共预算", "政府性基金预算", "财政专户管理资金", "单位资金"],
      ["特定目标类", "甲工程", 6, 3, 1, 1, 1],
    ]);
    expect(namesOf(table)).toEqual([
      ...["project-category", "project-name", "total", "general-budget", "gov-fund", "special-account", "unit-funds"],
    ]);
  });

  it("小计 of a budget that is not told apart by nature is the budget", () => {
    const [table] = tablesIn([
      ["部门支出总表"],
      ["单位：万元"],
      ["单位名称", "总计", "一般公共预算拨款", null, "政府性基金拨款"],
      [null, null, "小计", "其中：专项资金安排的项目", null],
      ["某局", 6, 4, 3, 2],
    ]);
    expect(namesOf(table).slice(1)).toEqual(["total", "general-budget", "other-amount", "gov-fund"]);
  });

  it("采购项目 names what for beside 采购目录, and what is bought alone", () => {
    const rows = (heading: string) => [
      ["政府采购预算表"],
      ["单位：万元"],
      ["单位名称", "采购项目", heading, "采购类别", "预算金额"],
      ["某局", "办公用房修缮", "B07000000", "工程", 6],
    ];
    const beside = namesOf(tablesIn(rows("采购目录"))[0]);
    expect(beside).toEqual(["unit-name", "project-name", "procurement-item", "procurement-category", "total"]);
    expect(namesOf(tablesIn(rows("采购时间"))[0])[1]).toBe("procurement-item");
  });

  it("three years' columns of one table say which is of this year", () => {
    const items = ["合计", "因公出国（境）费用", "公务接待费"];
    const [table] = tablesIn([
      ["一般公共预算“三公”经费预算表"],
      ["单位：万元"],
      ["单位名称", "2024年", null, null, "2025年", null, null, "增减变化情况", null, null],
      [null, ...items, ...items, ...items],
      ["某局", 5, 1, 4, 4, 1, 3, -1, 0, -1],
    ]);
    expect(namesOf(table).slice(1)).toEqual(
      ["prior", "current", "change"].flatMap((when) =>
        ["total", "overseas-travel", "official-reception"].map((item) => `${when}-${item}`),
      ),
    );
  });

  it("the expenditure once more by 经济分类 is told from that by function", () => {
    const table = tableWithMerges(
      [
        ["部门收支总表"],
        [null, null, null, null, null, "单位：万元"],
        ["收入", null, "支出", null, null, null, null, null],
        [
          ...["项目", "预算数", "项目（按功能分类）", "预算数"],
          ...["项目（按部门预算经济分类）", "预算数", "项目（按政府预算经济分类）", "预算数"],
        ],
        ["一、一般公共预算拨款收入", 9, "一、教育支出", 9, "一、基本支出", 9, "一、机关工资福利支出", 9],
        ["收入总计", 9, "支出总计", 9, "支出总计", 9, "支出总计", 9],
      ],
      "A3:B3",
      "C3:H3",
    );
    expect(namesOf(table)).toEqual([
      ...["income-item", "income-amount", "expenditure-item", "expenditure-amount"],
      ...["econ-item", "econ-amount", "gov-econ-item", "gov-econ-amount"],
    ]);
  });
});

describe("整体支出绩效目标表 laid out as a list", () => {
  it("has headings as deep as they are merged, and the money on the line of the body's name", () => {
    const table = tableWithMerges(
      [
        ["部门整体支出绩效目标表"],
        ["单位：万元"],
        [
          "部门名称",
          "年度预算申请",
          "按收入性质分",
          null,
          "按支出性质分",
          null,
          "一级指标",
          "二级指标",
          "三级指标",
          "指标值",
        ],
        [null, null, "一般公共预算", "单位资金", "基本支出", "项目支出", null, null, null, null],
        ["某局", 9, 8, 1, 6, 3, "产出指标", "数量指标", "办件数", "≥9件"],
        [null, null, null, null, null, null, "效益指标", "社会效益", "好评率", "≥9%"],
      ],
      ...["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4", "H3:H4", "I3:I4", "J3:J4", "A5:A6"],
    );
    expect(table?.header).toEqual({ firstRow: 2, lastRow: 3 });
    expect(table?.totalRow).toBe(4);
    expect(namesOf(table).slice(0, 6)).toEqual([
      ...["unit-name", "total", "general-budget", "unit-funds", "basic", "project"],
    ]);
  });
});
