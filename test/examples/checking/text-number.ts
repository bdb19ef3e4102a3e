import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const HEAD = listHead("部门支出总表");

export const textNumber: LintExamples = {
  good: [
    {
      title: "全是数字",
      book: {
        sheets: [{ name: "表3", rows: [...HEAD, ["", "合计", 20, 20, ""], ["2101101", "行政单位医疗", 20, 20, ""]] }],
      },
    },
    {
      title: "编码是文本，横线表示没有数",
      book: {
        sheets: [{ name: "表3", rows: [...HEAD, ["", "合计", 20, 20, "-"], ["2101101", "行政单位医疗", 20, 20, "—"]] }],
      },
    },
  ],
  bad: [
    {
      title: "一张表里有一个文本数字",
      at: ["表3!C5"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [...HEAD, ["", "合计", 2018.72, 2018.72, ""], ["2101101", "行政单位医疗", "2,018.72", 2018.72, ""]],
          },
        ],
      },
    },
    {
      title: "多数表都是文本，整本只说一次",
      at: ["表一!C4", "表一!C5", "表二!C4", "表二!C5", "表三!C4", "表三!C5", "表四!C4", "表四!C5"],
      book: {
        sheets: ["表一", "表二", "表三", "表四"].map((name) => ({
          name,
          rows: [...HEAD, ["", "合计", "20.00", "", ""], ["2101101", "行政单位医疗", "２０．００", "", ""]],
        })),
      },
    },
  ],
};
