import { TARGETS_HEAD } from "../workbook";
import type { LintExamples } from "../kinds";

const ROWS = (budget: number, name: string, value: string, unit: string) => [
  ["甲市医疗保障局", "平台升级", budget, "", "产出指标", "数量指标", "升级模块", "≥", "30", "个", "70", "正向指标"],
  ["", "", "", "", "成本指标", "经济成本指标", name, "≤", value, unit, "20", "反向指标"],
];

export const costTarget: LintExamples = {
  good: [
    {
      title: "元与万元换算后相等",
      book: {
        sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...ROWS(10.76, "平台升级项目成本控制数", "107600", "元")] }],
      },
    },
    {
      title: "一次采购的成本低于项目预算数",
      book: { sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...ROWS(10.76, "服务器购置费", "5", "万元")] }] },
    },
  ],
  bad: [
    {
      title: "度量单位填错",
      at: ["表6!I5", "表6!C4"],
      book: {
        sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...ROWS(10.76, "平台升级项目成本控制数", "107600", "万元")] }],
      },
    },
    {
      title: "预算数调整后指标没有改",
      at: ["表6!I5", "表6!C4"],
      book: {
        sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...ROWS(10.76, "平台升级项目成本控制数", "10", "万元")] }],
      },
    },
  ],
};
