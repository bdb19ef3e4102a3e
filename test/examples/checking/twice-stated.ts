import type { LintExamples } from "../kinds";

const book = (
  columns: readonly [string, string],
  totals: readonly [number, number],
  item: readonly [number, number],
) => ({
  sheets: [
    {
      name: "表5",
      rows: [
        ["2025年一般公共预算支出表"],
        ["部门：甲市医疗保障局", "", "", "单位：万元"],
        ["科目编码", "科目名称", ...columns],
        ["", "合计", ...totals],
        ["2101501", "行政运行", ...item],
      ],
    },
  ],
});

const SAME = ["2025年预算数", "2025年预算数"] as const;

export const twiceStated: LintExamples = {
  good: [
    { title: "两栏名称相同，数也相同", book: book(SAME, [30, 30], [30, 30]) },
    { title: "两栏是两个年份", book: book(["2024年预算数", "2025年预算数"], [30, 31], [30, 31]) },
  ],
  bad: [
    { title: "两栏名称相同，合计不同", at: ["表5!D4", "表5!C4"], book: book(SAME, [30, 31], [20, 20]) },
    { title: "两栏名称相同，科目的数不同", at: ["表5!D5", "表5!C5"], book: book(SAME, [20, 20], [20, 12.5]) },
  ],
};
