import { twoSidedOf, type ExampleRow, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const table = (opening: string, closing: string): ExampleTable => {
  const income: ExampleRow[] = [
    ["carry", 1, "", "年初结转和结余", opening],
    ["grand-total", 0, "", "总计", ""],
  ];
  return twoSidedOf("final-income-expenditure-summary", "收入支出决算总表", income, [
    ["carry", 1, "", "年末结转和结余", closing],
    ["grand-total", 0, "", "总计", ""],
  ]);
};

const final = (opening: string, closing: string, year: number) =>
  ({ kind: "final-account", year, tables: [table(opening, closing)] }) as const;

export const priorContinuity: EquationExamples = {
  good: [
    { title: "首尾相接", book: final("12.00", "8.00", 2024), prior: final("20.00", "12.00", 2023) },
    { title: "上年不是相邻年度，不比较", book: final("12.00", "8.00", 2024), prior: final("20.00", "15.00", 2021) },
  ],
  bad: [
    {
      title: "年初数沿用了上年的年初数",
      at: ["收入支出决算总表!C5"],
      book: final("20.00", "8.00", 2024),
      prior: final("20.00", "12.00", 2023),
    },
    {
      title: "漏填年初结转",
      at: ["收入支出决算总表!C5"],
      book: final("", "8.00", 2024),
      prior: final("20.00", "12.00", 2023),
    },
  ],
};
