import type { LintExamples } from "../kinds";

const HEAD = (title: string, organisation: string) => [
  [title],
  [`单位：${organisation}`, "", "金额单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ["", "合计", 20, 20, ""],
  ["2101101", "行政单位医疗", 20, 20, ""],
];

export const placeholder: LintExamples = {
  good: [
    {
      title: "乘号、型号和写了字的方头括号都不是占位符",
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD("2025年部门支出总表", "甲市医疗保障局"),
              ["2101502", "会议室改造3×4米【二期】", 5, "", 5],
              ["2101502", "购置XX3000型打印机", 5, "", 5],
            ],
          },
        ],
      },
    },
    {
      title: "填写完整",
      book: { sheets: [{ name: "表3", rows: HEAD("2025年部门支出总表", "甲市医疗保障局") }] },
    },
  ],
  bad: [
    {
      title: "单位名称没有填，年份少了一位",
      at: ["表3!A1", "表3!A2"],
      book: { sheets: [{ name: "表3", rows: HEAD("202年部门支出总表", "×××局") }] },
    },
    {
      title: "填表提示、网页标记和错误值",
      at: ["表3!B5", "表3!A6", "表3!A7"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD("2025年部门支出总表", "甲市医疗保障局").slice(0, 4),
              ["2101101", "#N/A", 20, 20, ""],
              ["注：【请填写本表说明】"],
              ["<p>本表反映部门支出情况。</p>"],
            ],
          },
        ],
      },
    },
  ],
};
