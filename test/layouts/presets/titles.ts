import type { TableKind } from "../../../src/recognition";
import type { TablePlan } from "../layout";

type Row = readonly [kind: TableKind, title: string, number: string | null, more?: Partial<TablePlan>];

export function plans(rows: readonly Row[]): TablePlan[] {
  return rows.map(([kind, title, number, more]) => ({ kind, title, number, ...more }));
}

/** Numbers a list 1, 2, 3 …. */
function counted(rows: readonly (readonly [TableKind, string, Partial<TablePlan>?])[]): TablePlan[] {
  return plans(rows.map(([kind, title, more], index): Row => [kind, title, String(index + 1), more ?? {}]));
}

export const SICHUAN_BUDGET = plans([
  ["dept-budget-summary", "部门收支总表", "1"],
  ["dept-income-summary", "部门收入总表", "1-1"],
  ["dept-expenditure-summary", "部门支出总表", "1-2"],
  ["fiscal-appropriation-summary", "财政拨款收支预算总表", "2"],
  ["fiscal-appropriation-economic", "财政拨款支出预算表（部门经济分类科目）", "2-1"],
  ["general-budget-expenditure", "一般公共预算支出预算表", "3"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出预算表", "3-1"],
  ["general-budget-project-expenditure", "一般公共预算项目支出预算表", "3-2"],
  ["general-budget-three-public", "一般公共预算“三公”经费支出预算表", "3-3"],
  ["gov-fund-expenditure", "政府性基金预算支出预算表", "4"],
  ["gov-fund-three-public", "政府性基金预算“三公”经费支出预算表", "4-1"],
  ["state-capital-expenditure", "国有资本经营预算支出预算表", "5"],
  ["project-performance-targets", "部门预算项目支出绩效目标表", "6"],
  ["overall-performance-targets", "部门整体支出绩效目标表", "7"],
  ["gov-procurement-budget", "政府采购预算表", "8"],
]);

export const HUBEI_BUDGET = counted([
  ["dept-budget-summary", "部门收支总表"],
  ["dept-income-summary", "部门收入总表"],
  ["dept-expenditure-summary", "部门支出总表"],
  ["fiscal-appropriation-summary", "财政拨款收支总表"],
  ["general-budget-expenditure", "一般公共预算支出表"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出表"],
  ["general-budget-three-public", "一般公共预算“三公”经费支出表"],
  ["gov-fund-expenditure", "政府性基金预算支出表"],
]);

/** Shanghai prints 部门 or 预算单位 in every title. */
export function shanghaiBudget(body: "部门" | "预算单位" | "单位"): TablePlan[] {
  return counted([
    ["dept-budget-summary", `${body}财务收支预算总表`],
    ["dept-income-summary", `${body}收入预算总表`],
    ["dept-expenditure-summary", `${body}支出预算总表`],
    ["fiscal-appropriation-summary", `${body}财政拨款收支预算总表`],
    ["general-budget-expenditure", `${body}一般公共预算支出功能分类预算表`],
    ["gov-fund-expenditure", `${body}政府性基金预算支出功能分类预算表`],
    ["state-capital-expenditure", `${body}国有资本经营预算支出功能分类预算表`],
    ["general-budget-basic-expenditure", `${body}一般公共预算基本支出部门预算经济分类预算表`],
    ["general-budget-three-public", `${body}“三公”经费和机关运行经费预算表`, { unit: "万元" }],
  ]);
}

export const TIANJIN_BUDGET = counted([
  ["dept-budget-summary", "部门收支总体情况表"],
  ["dept-income-summary", "部门收入总体情况表"],
  ["dept-expenditure-summary", "部门支出总体情况表"],
  ["fiscal-appropriation-summary", "财政拨款收支总体情况表"],
  ["general-budget-expenditure", "一般公共预算支出情况表"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出情况表"],
  ["general-budget-three-public", "一般公共预算“三公”经费支出情况表"],
  ["gov-fund-expenditure", "政府性基金预算支出情况表"],
  ["state-capital-expenditure", "国有资本经营预算支出情况表"],
  ["general-budget-project-expenditure", "项目支出表"],
]);

export const GANSU_BUDGET = counted([
  ["dept-budget-summary", "部门（单位）收支总体情况表"],
  ["dept-income-summary", "部门（单位）收入总体情况表"],
  ["dept-expenditure-summary", "部门（单位）支出总体情况表"],
  ["fiscal-appropriation-summary", "财政拨款收支总体情况表"],
  ["general-budget-expenditure", "一般公共预算支出情况表"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出情况表"],
  ["general-budget-three-public", "一般公共预算“三公”经费、会议费、培训费支出情况表"],
  ["agency-operating-expenditure", "一般公共预算机关运行经费"],
  ["gov-fund-expenditure", "政府性基金预算支出情况表"],
  ["state-capital-expenditure", "国有资本经营预算支出情况表"],
  ["dept-transfer-payment", "部门管理转移支付表"],
]);

export const BEIJING_BUDGET = counted([
  ["dept-budget-summary", "收支总表"],
  ["dept-income-summary", "收入总表"],
  ["dept-expenditure-summary", "支出总表"],
  ["general-budget-project-expenditure", "项目支出表"],
  ["gov-procurement-budget", "政府采购预算明细表"],
  ["fiscal-appropriation-summary", "财政拨款收支总表"],
  ["general-budget-expenditure", "一般公共预算财政拨款支出表"],
  ["general-budget-basic-expenditure", "一般公共预算财政拨款基本支出表"],
  ["gov-fund-expenditure", "政府性基金预算财政拨款支出表"],
  ["state-capital-expenditure", "国有资本经营预算财政拨款支出表"],
  ["general-budget-three-public", "财政拨款“三公”经费支出表", { form: "fiscal" }],
  ["gov-purchased-services", "政府购买服务预算财政拨款明细表"],
  ["asset-acquisition", "新增资产配置预算表"],
  ["project-performance-targets", "项目支出绩效目标表"],
]);

export const GUIZHOU_BUDGET = counted([
  ["dept-budget-summary", "部门收支总表"],
  ["dept-income-summary", "部门收入总表"],
  ["dept-expenditure-summary", "部门支出总表"],
  ["fiscal-appropriation-summary", "财政拨款收支总表"],
  ["general-budget-expenditure", "一般公共预算支出表"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出明细表（按经济分类）"],
  ["general-budget-three-public", "一般公共预算“三公”经费支出表"],
  ["gov-fund-expenditure", "政府性基金预算支出表"],
  ["state-capital-expenditure", "国有资本经营预算支出表"],
  ["general-budget-project-expenditure", "一般公共预算项目支出表"],
  ["project-performance-targets", "项目支出绩效目标表"],
]);

export const NATIONWIDE_FINAL = counted([
  ["final-income-expenditure-summary", "收入支出决算总表"],
  ["final-income", "收入决算表"],
  ["final-expenditure", "支出决算表"],
  ["final-fiscal-appropriation-summary", "财政拨款收入支出决算总表"],
  ["final-general-budget-expenditure", "一般公共预算财政拨款支出决算表"],
  ["final-general-budget-basic", "一般公共预算财政拨款基本支出决算表"],
  ["final-gov-fund", "政府性基金预算财政拨款收入支出决算表"],
  ["final-state-capital-expenditure", "国有资本经营预算财政拨款支出决算表"],
  ["final-three-public", "财政拨款“三公”经费支出决算表", { form: "fiscal" }],
]);

export const SICHUAN_FINAL = counted([
  ["final-income-expenditure-summary", "收入支出决算总表"],
  ["final-income", "收入决算表"],
  ["final-expenditure", "支出决算表"],
  ["final-fiscal-appropriation-summary", "财政拨款收入支出决算总表"],
  ["final-fiscal-appropriation-detail", "财政拨款支出决算明细表"],
  ["final-general-budget-expenditure", "一般公共预算财政拨款支出决算表"],
  ["final-general-budget-detail", "一般公共预算财政拨款支出决算明细表"],
  ["final-general-budget-basic", "一般公共预算财政拨款基本支出决算表"],
  ["final-general-budget-project", "一般公共预算财政拨款项目支出决算表"],
  ["final-gov-fund", "政府性基金预算财政拨款收入支出决算表"],
  ["final-state-capital-income-expenditure", "国有资本经营预算财政拨款收入支出决算表"],
  ["final-state-capital-expenditure", "国有资本经营预算财政拨款支出决算表"],
  ["final-three-public", "财政拨款“三公”经费支出决算表", { form: "fiscal" }],
]);

/** 三公 seventh and general-budget only, then 基金 and 国资. */
export const GUANGDONG_FINAL = counted([
  ["final-income-expenditure-summary", "收入支出决算总表"],
  ["final-income", "收入决算表"],
  ["final-expenditure", "支出决算表"],
  ["final-fiscal-appropriation-summary", "财政拨款收入支出决算总表"],
  ["final-general-budget-expenditure", "一般公共预算财政拨款支出决算表"],
  ["final-general-budget-basic", "一般公共预算财政拨款基本支出决算明细表"],
  ["final-three-public", "一般公共预算财政拨款“三公”经费支出决算表"],
  ["final-gov-fund", "政府性基金预算财政拨款收入支出决算表"],
  ["final-state-capital-expenditure", "国有资本经营预算财政拨款支出决算表"],
]);

export const SHANGHAI_FINAL = counted([
  ["final-income-expenditure-summary", "收入支出决算总表"],
  ["final-income", "收入决算表"],
  ["final-expenditure", "支出决算表"],
  ["final-fiscal-appropriation-summary", "财政拨款收入支出决算总表"],
  ["final-general-budget-expenditure", "一般公共预算财政拨款支出决算表"],
  ["final-general-budget-basic", "一般公共预算财政拨款基本支出决算表"],
  ["final-three-public", "财政拨款“三公”经费支出决算表", { form: "fiscal" }],
  ["final-gov-fund", "政府性基金预算财政拨款收入支出决算表"],
  ["final-state-capital-income-expenditure", "国有资本经营预算财政拨款收入支出决算表"],
]);

export const TIANJIN_FINAL = counted([
  ["final-income-expenditure-summary", "收入支出决算总表"],
  ["final-income", "收入决算表（按功能分类列示）"],
  ["final-income", "收入决算表（按单位列示）", { form: "by-unit" }],
  ["final-expenditure", "支出决算表"],
  ["final-fiscal-appropriation-summary", "财政拨款收入支出决算总表"],
  ["final-general-budget-expenditure", "一般公共预算财政拨款支出决算表"],
  ["final-general-budget-basic", "一般公共预算财政拨款基本支出决算表"],
  ["final-gov-fund", "政府性基金预算财政拨款收入支出决算表"],
  ["final-state-capital-expenditure", "国有资本经营预算财政拨款支出决算表"],
  ["final-three-public", "财政拨款“三公”经费支出决算表", { form: "fiscal" }],
  ["final-general-budget-project", "项目支出决算表"],
]);

/** Both classifications of the fiscal appropriation, each in a table of its own. */
export const JIANGSU_BUDGET = counted([
  ["dept-budget-summary", "收支总表"],
  ["dept-income-summary", "收入总表"],
  ["dept-expenditure-summary", "支出总表"],
  ["fiscal-appropriation-summary", "财政拨款收支总表"],
  ["fiscal-appropriation-expenditure", "财政拨款支出表（功能科目）"],
  ["fiscal-appropriation-basic", "财政拨款基本支出表（经济科目）"],
  ["general-budget-expenditure", "一般公共预算支出表"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出表"],
  ["general-budget-three-public", "一般公共预算“三公”经费、会议费、培训费支出预算表"],
  ["gov-fund-expenditure", "政府性基金预算支出表"],
  ["state-capital-expenditure", "国有资本经营预算支出预算表"],
]);

export const SHAANXI_BUDGET = counted([
  ["dept-budget-summary", "部门综合预算收支总表"],
  ["dept-income-summary", "部门综合预算收入总表"],
  ["dept-expenditure-summary", "部门综合预算支出总表"],
  ["fiscal-appropriation-summary", "部门综合预算财政拨款收支总表"],
  ["general-budget-expenditure", "部门综合预算一般公共预算支出明细表（按支出功能分类科目）"],
  ["general-budget-economic", "部门综合预算一般公共预算支出明细表（按支出经济分类科目）"],
  ["general-budget-basic-functional", "部门综合预算一般公共预算基本支出明细表（按支出功能分类科目）"],
  ["general-budget-basic-expenditure", "部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）"],
  ["gov-fund-expenditure", "部门综合预算政府性基金支出表"],
  ["general-budget-three-public", "部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表"],
]);

export const HENAN_BUDGET = counted([
  ["dept-budget-summary", "部门收支总体情况表"],
  ["dept-income-summary", "部门收入总体情况表"],
  ["dept-expenditure-summary", "部门支出总体情况表"],
  ["fiscal-appropriation-summary", "财政拨款收支总体情况表"],
  ["general-budget-expenditure", "一般公共预算支出情况表"],
  ["dept-expenditure-economic", "支出经济分类汇总表"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出情况表"],
  ["general-budget-three-public", "一般公共预算“三公”经费支出情况表"],
  ["gov-fund-expenditure", "政府性基金支出情况表"],
  ["state-capital-expenditure", "国有资本经营预算支出表"],
]);

export const YUNNAN_BUDGET = counted([
  ["dept-budget-summary", "部门财务收支预算总表"],
  ["dept-income-summary", "部门收入预算表"],
  ["dept-expenditure-summary", "部门支出预算表"],
  ["fiscal-appropriation-summary", "部门财政拨款收支预算总表"],
  ["general-budget-expenditure", "一般公共预算支出预算表（按功能科目分类）"],
  ["general-budget-three-public", "一般公共预算“三公”经费支出预算表"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出预算表"],
  ["dept-project-expenditure", "部门项目支出预算表（其他运转类、特定目标类项目）"],
  ["gov-fund-expenditure", "部门政府性基金预算支出预算表"],
]);

export const GUANGDONG_BUDGET = counted([
  ["dept-budget-summary", "收支总体情况表"],
  ["dept-income-summary", "收入总体情况表"],
  ["dept-expenditure-summary", "支出总体情况表"],
  ["fiscal-appropriation-summary", "财政拨款收支总体情况表"],
  ["general-budget-expenditure", "一般公共预算支出情况表（按功能分类科目）"],
  ["general-budget-basic-expenditure", "一般公共预算基本支出情况表（按支出经济分类科目）"],
  ["general-budget-project-economic", "一般公共预算项目支出情况表（按支出经济分类科目）"],
  ["general-budget-three-public", "一般公共预算安排的“三公”经费预算表"],
  ["gov-fund-expenditure", "政府性基金预算支出情况表"],
]);
