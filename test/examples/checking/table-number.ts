import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const TABLE = (sheet: string, number: string, title: string) => ({
  name: sheet,
  rows: [[number], ...listHead(title), ["", "合计", 20, 20, ""], ["2101101", "行政单位医疗", 20, 20, ""]],
});

export const tableNumber: LintExamples = {
  good: [
    {
      title: "各有表号",
      book: {
        sheets: [TABLE("a", "公开表1-2", "部门支出总表"), TABLE("b", "公开表3", "一般公共预算支出表")],
      },
    },
    {
      title: "同一张表分两页",
      book: {
        sheets: [TABLE("a", "公开表3", "一般公共预算支出表"), TABLE("b", "公开表3", "一般公共预算支出表")],
      },
    },
  ],
  bad: [
    {
      title: "复制表页没有改表号",
      at: ["a!A2", "b!A2"],
      book: {
        sheets: [TABLE("a", "公开表3", "一般公共预算支出表"), TABLE("b", "公开表3", "政府性基金预算支出表")],
      },
    },
    {
      title: "写法不同的同一个号",
      at: ["a!A2", "b!A2"],
      book: {
        sheets: [TABLE("a", "公开03表", "支出决算表"), TABLE("b", "公开表3", "一般公共预算财政拨款支出决算表")],
      },
    },
  ],
};
