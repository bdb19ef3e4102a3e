import { balanceHead, listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const HEAD = listHead("部门支出总表");

export const negativeAmount: LintExamples = {
  good: [
    {
      title: "没有负数",
      book: {
        sheets: [{ name: "表3", rows: [...HEAD, ["", "合计", 20, 20, ""], ["2101101", "行政单位医疗", 20, 20, 0]] }],
      },
    },
    {
      title: "结余可以为负",
      book: {
        sheets: [
          {
            name: "公开01表",
            rows: [
              ...balanceHead("收入支出决算总表", "金额"),
              ["一、一般公共预算财政拨款收入", 20, "一、卫生健康支出", 25],
              ["本年收入合计", 20, "本年支出合计", 25],
              ["年初结转和结余", 3, "年末结转和结余", -2],
              ["总计", 23, "总计", 23],
            ],
          },
        ],
      },
    },
  ],
  bad: [
    {
      title: "正负号写反",
      at: ["表3!C5", "表3!D5"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", 10, 10, ""],
              ["2101101", "行政单位医疗", -20, -20, ""],
              ["2101102", "事业单位医疗", 30, 30, ""],
            ],
          },
        ],
      },
    },
    {
      title: "括号表示的负数",
      at: ["表3!E4", "表3!E6"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", 10, 20, -10],
              ["2101101", "行政单位医疗", 20, 20, ""],
              ["2101102", "事业单位医疗", 5, "", "（5.00）"],
            ],
          },
        ],
      },
    },
  ],
};
