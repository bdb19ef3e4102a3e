import { TARGETS_HEAD } from "../workbook";
import type { LintExamples } from "../kinds";

const PROJECT = (name: string, ...weights: number[]) =>
  weights.map((weight, index) => [
    index === 0 ? "甲市医疗保障局" : "",
    index === 0 ? name : "",
    index === 0 ? 20 : "",
    "",
    "产出指标",
    "数量指标",
    `指标${index + 1}`,
    "≥",
    "90",
    "%",
    String(weight),
    "正向指标",
  ]);

export const weightSum: LintExamples = {
  good: [
    {
      title: "各项目都是 90",
      book: {
        sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...PROJECT("甲项目", 50, 40), ...PROJECT("乙项目", 60, 30)] }],
      },
    },
    {
      title: "只有一个项目，合计 100",
      book: { sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...PROJECT("甲项目", 50, 30, 20)] }] },
    },
  ],
  bad: [
    {
      title: "一个项目少了 10 分",
      at: ["表6!K8", "表6!K9"],
      book: {
        sheets: [
          {
            name: "表6",
            rows: [
              ...TARGETS_HEAD,
              ...PROJECT("甲项目", 50, 40),
              ...PROJECT("乙项目", 60, 30),
              ...PROJECT("丙项目", 50, 30),
            ],
          },
        ],
      },
    },
    {
      title: "只有一个项目，合计 85",
      at: ["表6!K4", "表6!K5"],
      book: { sheets: [{ name: "表6", rows: [...TARGETS_HEAD, ...PROJECT("甲项目", 50, 35)] }] },
    },
  ],
};
