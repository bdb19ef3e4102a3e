import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const ROWS = [
  ...listHead("部门支出总表"),
  ["", "合计", 30, 20, 10],
  ["2101101", "行政单位医疗", 20, 20, ""],
  ["2101502", "一般行政管理事务", 10, "", 10],
];

export const hiddenAmounts: LintExamples = {
  good: [
    { title: "没有隐藏", book: { sheets: [{ name: "表3", rows: ROWS }] } },
    {
      title: "隐藏的空行",
      book: {
        sheets: [
          { name: "表3", rows: [...ROWS, ["2101103", "公务员医疗补助", "", "", ""], ["", "", ""]], hiddenRows: [7, 8] },
        ],
      },
    },
  ],
  bad: [
    {
      title: "隐藏的行里有数",
      at: ["表3!C6", "表3!E6"],
      book: { sheets: [{ name: "表3", rows: ROWS, hiddenRows: [6] }] },
    },
    {
      title: "隐藏的列里有数",
      at: ["表3!E4", "表3!E6"],
      book: { sheets: [{ name: "表3", rows: ROWS, hiddenColumns: ["E"] }] },
    },
    {
      title: "数字格式什么也不显示",
      at: ["表3!E4", "表3!E6"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...listHead("部门支出总表"),
              ["", "合计", 30, 20, "10 [;;;]"],
              ["2101101", "行政单位医疗", 20, 20, ""],
              ["2101502", "一般行政管理事务", 10, "", "10 [;;;]"],
            ],
          },
        ],
      },
    },
    {
      title: "隐藏的工作表里有一张表",
      at: ["表5!C5", "表5!D5", "表5!C6", "表5!D6"],
      book: {
        sheets: [
          { name: "表3", rows: ROWS },
          {
            name: "表5",
            hidden: true,
            rows: [
              ...listHead("一般公共预算支出表"),
              ["", "", "", "", ""],
              ["", "合计", 20, 20, ""],
              ["2101101", "行政单位医疗", 20, 20, ""],
            ],
          },
        ],
      },
    },
  ],
};
