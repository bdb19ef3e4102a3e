import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const HEAD = listHead("部门支出总表");

export const hiddenDigits: LintExamples = {
  good: [
    {
      title: "存两位、显示两位",
      book: {
        sheets: [
          { name: "表3", rows: [...HEAD, ["", "合计", 20.5, 20.5, ""], ["2101101", "行政单位医疗", 20.5, 20.5, ""]] },
        ],
      },
    },
    {
      title: "浮点运算的噪声不算",
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", 0.30000000000000004, 0.30000000000000004, ""],
              ["2101101", "行政单位医疗", 0.3, 0.3, ""],
            ],
          },
        ],
      },
    },
  ],
  bad: [
    {
      title: "以元换算成万元后没有取整",
      at: ["表3!C5", "表3!D5"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [...HEAD, ["", "合计", 20.52, 20.52, ""], ["2101101", "行政单位医疗", 20.5183, 20.5183, ""]],
          },
        ],
      },
    },
    {
      title: "公式的结果也一样",
      at: ["表3!C4"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", "=C5/10000 20.51834", 20.52, ""],
              ["2101101", "行政单位医疗", 20.52, 20.52, ""],
            ],
          },
        ],
      },
    },
  ],
};
