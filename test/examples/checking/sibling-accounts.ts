import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const HEAD = listHead("部门支出总表");

const GENERAL = listHead("一般公共预算支出表");

const ROWS = [
  ["", "合计", 30, 20, 10],
  ["210", "卫生健康支出", 30, 20, 10],
  ["21015", "医疗保障管理事务", 25, 15, 10],
  ["2101501", "行政运行", 15, 15, ""],
  ["2101502", "一般行政管理事务", 10, "", 10],
  ["21011", "行政事业单位医疗", 5, 5, ""],
  ["2101101", "行政单位医疗", 5, 5, ""],
] as const;

export const siblingAccounts: LintExamples = {
  good: [
    {
      title: "两张表科目相同",
      book: {
        sheets: [
          { name: "表3", rows: [...HEAD, ...ROWS] },
          { name: "表5", rows: [...GENERAL, ...ROWS] },
        ],
      },
    },
    {
      title: "另一张表只列到款",
      book: {
        sheets: [
          { name: "表3", rows: [...HEAD, ...ROWS] },
          { name: "表5", rows: [...GENERAL, ...ROWS.filter(([code]) => code.length < 7)] },
        ],
      },
    },
  ],
  bad: [
    {
      title: "漏了唯一的一项",
      at: ["表3!C10", "表5!C4"],
      book: {
        sheets: [
          { name: "表3", rows: [...HEAD, ...ROWS] },
          { name: "表5", rows: [...GENERAL, ...ROWS.slice(0, 6)] },
        ],
      },
    },
    {
      title: "漏了一款连同它的项",
      at: ["表3!C9", "表5!C4"],
      book: {
        sheets: [
          { name: "表3", rows: [...HEAD, ...ROWS] },
          { name: "表5", rows: [...GENERAL, ...ROWS.slice(0, 5)] },
        ],
      },
    },
  ],
};
