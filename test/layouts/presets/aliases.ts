import type { TableKind } from "../../../src/recognition";

/** Titles different places print over the same table. */
export const ALIASES: ReadonlyMap<TableKind, readonly string[]> = new Map<TableKind, readonly string[]>([
  [
    "dept-budget-summary",
    [
      "部门收支总表",
      "收支总表",
      "部门预算收支总表",
      "部门收支总体情况表",
      "收支总体情况表",
      "收支预算总表",
      "部门收支预算总表",
      "单位收支总表",
      "部门（单位）收支总体情况表",
    ],
  ],
  [
    "dept-income-summary",
    ["部门收入总表", "收入总表", "收入预算总表", "部门收入总体情况表", "单位收入总表", "部门收入预算总表"],
  ],
  ["dept-expenditure-summary", ["部门支出总表", "支出总表", "支出预算总表", "部门支出总体情况表", "单位支出总表"]],
  [
    "fiscal-appropriation-summary",
    ["财政拨款收支总表", "财政拨款收支预算总表", "财政拨款收支总体情况表", "财政拨款预算收支总表"],
  ],
  [
    "general-budget-expenditure",
    [
      "一般公共预算支出表",
      "一般公共预算支出预算表",
      "一般公共预算支出情况表",
      "一般公共预算财政拨款支出表",
      "一般公共预算支出总体情况表",
    ],
  ],
  [
    "general-budget-basic-expenditure",
    [
      "一般公共预算基本支出表",
      "一般公共预算基本支出预算表",
      "一般公共预算基本支出明细表（按经济分类）",
      "一般公共预算基本支出情况表",
      "一般公共预算财政拨款基本支出表",
      "基本支出预算情况表",
    ],
  ],
  [
    "general-budget-project-expenditure",
    ["项目支出表", "一般公共预算项目支出预算表", "一般公共预算项目支出表", "项目支出预算情况表"],
  ],
  [
    "general-budget-three-public",
    [
      "一般公共预算“三公”经费支出表",
      "一般公共预算“三公”经费支出预算表",
      "一般公共预算“三公”经费支出情况表",
      "“三公”经费预算表",
      "财政拨款“三公”经费支出表",
      "一般公共预算'三公'经费支出表",
      "一般公共预算三公经费支出情况表",
    ],
  ],
  [
    "gov-fund-expenditure",
    ["政府性基金预算支出表", "政府性基金预算支出预算表", "政府性基金预算支出情况表", "政府性基金预算财政拨款支出表"],
  ],
  [
    "state-capital-expenditure",
    [
      "国有资本经营预算支出表",
      "国有资本经营预算支出预算表",
      "国有资本经营预算支出情况表",
      "国有资本经营预算拨款支出表",
      "国有资本经营预算预算支出表",
    ],
  ],
  [
    "project-performance-targets",
    ["项目支出绩效目标表", "部门预算项目支出绩效目标表", "部门项目支出绩效目标表", "预算项目绩效目标公开表"],
  ],
  ["overall-performance-targets", ["部门整体支出绩效目标表", "整体支出绩效目标表", "部门整体绩效目标表"]],
  ["gov-procurement-budget", ["政府采购预算表", "政府采购表", "政府采购预算情况表", "政府采购预算明细表"]],
  ["final-fiscal-appropriation-summary", ["财政拨款收入支出决算总表", "财政拨款收入支出决算表"]],
  ["final-general-budget-basic", ["一般公共预算财政拨款基本支出决算表", "一般公共预算财政拨款基本支出决算明细表"]],
  ["final-three-public", ["财政拨款“三公”经费支出决算表", "一般公共预算财政拨款“三公”经费支出决算表"]],
]);
