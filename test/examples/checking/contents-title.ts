import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const CONTENTS = (...titles: string[]) => ({
  name: "目录",
  rows: [["目录"], ["表号", "表名"], ...titles.map((title, index) => [`表${index + 1}`, title])],
});

const TABLE = (number: string, title: string) => ({
  name: `表${number}`,
  rows: [[`表${number}`], ...listHead(title), ["", "合计", 20, 20, ""], ["2101101", "行政单位医疗", 20, 20, ""]],
});

export const contentsTitle: LintExamples = {
  good: [
    {
      title: "名称相同，表名前多了年份",
      book: {
        sheets: [
          CONTENTS("部门支出总表", "一般公共预算支出表", "政府性基金预算支出表"),
          TABLE("1", "2025年部门支出总表"),
          TABLE("2", "2025年一般公共预算支出表"),
          TABLE("3", "2025年政府性基金预算支出表"),
        ],
      },
    },
    { title: "没有目录", book: { sheets: [TABLE("1", "部门支出总表"), TABLE("2", "一般公共预算支出表")] } },
  ],
  bad: [
    {
      title: "目录与表名差两个字",
      at: ["表3!A2", "目录!B5"],
      book: {
        sheets: [
          CONTENTS("部门支出总表", "一般公共预算支出表", "政府性基金预算支出表"),
          TABLE("1", "部门支出总表"),
          TABLE("2", "一般公共预算支出表"),
          TABLE("3", "政府性基金预算支出预算表"),
        ],
      },
    },
    {
      title: "目录列的表没有，有的表没列",
      at: ["目录!B5", "表4!A2"],
      book: {
        sheets: [
          CONTENTS("部门支出总表", "一般公共预算支出表", "政府采购预算情况表"),
          TABLE("1", "部门支出总表"),
          TABLE("2", "一般公共预算支出表"),
          TABLE("4", "国有资本经营预算支出表"),
        ],
      },
    },
    {
      title: "表号不同",
      at: ["表4!A2", "目录!B5"],
      book: {
        sheets: [
          CONTENTS("部门支出总表", "一般公共预算支出表", "政府性基金预算支出表"),
          TABLE("1", "部门支出总表"),
          TABLE("2", "一般公共预算支出表"),
          TABLE("4", "政府性基金预算支出表"),
        ],
      },
    },
  ],
};
