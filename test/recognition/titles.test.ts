import { describe, expect, it } from "vitest";
import { tablesIn, type Rows } from "./sheet";

const BODY: Rows = [
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  [null, "合计", 70, 50, 20],
  ["2101501", "行政运行", 50, 50, null],
  ["2101504", "信息化建设", 20, null, 20],
];

describe("a title that names the unit", () => {
  it.each([
    ["示范县政府采购中心2021年部门支出总表", "示范县政府采购中心"],
    ["2021年示范县财政绩效评价中心部门支出总表", "示范县财政绩效评价中心"],
    ["示范县非税收入征收管理局部门支出总表", "示范县非税收入征收管理局"],
    ["示范县国有资本运营服务中心2021年支出总表", "示范县国有资本运营服务中心"],
    ["示范县决算审核中心2021年单位支出总体情况表", "示范县决算审核中心"],
    ["表3 示范县财政收入征管服务中心2021年部门支出预算总表", "示范县财政收入征管服务中心"],
    ["部门支出总表（示范县三公经费监管中心）", "示范县三公经费监管中心"],
    ["示 范 县 政 府 采 购 中 心 二〇二一年 部 门 支 出 总 表", "示范县政府采购中心"],
    ["中共示范县委组织部2021年部门支出总表", "中共示范县委组织部"],
    ["示范县石桥镇2021年部门支出总表", "示范县石桥镇"],
  ])("%s", (title, organisation) => {
    const [table] = tablesIn([[title], ["单位：万元"], ...BODY]);
    expect([table?.kind, table?.organisation, table?.title]).toEqual(["dept-expenditure-summary", organisation, title]);
  });

  it("is read with the name that a line above the header states", () => {
    const [table] = tablesIn([
      ["示范采购服务有限责任公司支出总表"],
      ["编制单位：示范采购服务有限责任公司", null, null, null, "单位：万元"],
      ...BODY,
    ]);
    expect([table?.kind, table?.organisation]).toEqual(["dept-expenditure-summary", "示范采购服务有限责任公司"]);
  });
});

describe("a title's wording", () => {
  it.each([
    ["2025年部门支出总表（草案）", 2025, "3"],
    ["2025年部门支出预算（草案表）", 2025, "3"],
    ["《二○二五年度部门支出总表》", 2025, "3"],
    ["二零二五年部门支出总表", 2025, "3"],
    ["部 门 支 出 总 表", null, "3"],
    ["部门支出总表（表3）", null, "3"],
    ["部门支出总表  公开03表", null, "公开03表"],
  ])("%s", (title, year, number) => {
    const [table] = tablesIn([[title], ["单位：万元"], ...BODY]);
    expect([table?.kind, table?.title, table?.year, table?.number]).toEqual([
      "dept-expenditure-summary",
      title,
      year,
      number,
    ]);
  });

  it.each([
    ["部门政府采购预算表", "gov-procurement-budget"],
    ["2025年单位政府采购预算表", "gov-procurement-budget"],
    ["预算单位政府购买服务预算财政拨款明细表", "gov-purchased-services"],
    ["部门国有资本经营预算支出表", "state-capital-expenditure"],
  ])("%s names no unit", (title, kind) => {
    const [table] = tablesIn([[title], ["单位：万元"], ...BODY]);
    expect([table?.kind, table?.organisation]).toEqual([kind, null]);
  });
});

describe("a title of something narrower than the whole department", () => {
  it.each([
    "2025年债务支出预算表",
    "会议费、培训费支出预算表",
    "部门非税收入征收计划表",
    "行政事业性收费收入预算表",
    "财政专户管理资金收入支出决算表",
  ])("%s is none of its summaries", (title) => {
    const kinds = tablesIn([[title], ["单位：万元"], ...BODY]).map(({ kind }) => kind);
    expect(kinds).toEqual([]);
  });

  it.each(["人员支出预算表", "部门公用经费支出预算表"])("%s is a part of the basic expenditure", (title) => {
    const kinds = tablesIn([[title], ["单位：万元"], ...BODY]).map(({ kind }) => kind);
    expect(kinds).toEqual(["general-budget-basic-part"]);
  });
});
