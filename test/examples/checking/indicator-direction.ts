import { TARGETS_HEAD } from "../workbook";
import type { LintExamples } from "../kinds";

const ROWS = (...indicators: (readonly [name: string, operator: string, direction: string])[]) =>
  indicators.map(([name, operator, direction], index) => [
    index === 0 ? "甲市医疗保障局" : "",
    index === 0 ? "救助项目" : "",
    index === 0 ? 20 : "",
    "",
    "产出指标",
    "质量指标",
    name,
    operator,
    "5",
    "次",
    "50",
    direction,
  ]);

export const indicatorDirection: LintExamples = {
  good: [
    {
      title: "方向相符",
      book: {
        sheets: [
          {
            name: "表6",
            rows: [...TARGETS_HEAD, ...ROWS(["结算差错次数", "≤", "反向指标"], ["救助人次", "≥", "正向指标"])],
          },
        ],
      },
    },
    {
      title: "等号和定性指标",
      book: {
        sheets: [
          {
            name: "表6",
            rows: [...TARGETS_HEAD, ...ROWS(["按时完成率", "＝", "反向指标"], ["政策知晓", "定性", "正向指标"])],
          },
        ],
      },
    },
  ],
  bad: [
    {
      title: "差错次数标成正向",
      at: ["表6!L4", "表6!L5"],
      book: {
        sheets: [
          {
            name: "表6",
            rows: [...TARGETS_HEAD, ...ROWS(["结算差错次数", "≤", "正向指标"], ["投诉次数", "≤", "正向指标"])],
          },
        ],
      },
    },
    {
      title: "人次标成反向",
      at: ["表6!L5"],
      book: {
        sheets: [
          {
            name: "表6",
            rows: [...TARGETS_HEAD, ...ROWS(["结算差错次数", "≤", "反向指标"], ["救助人次", "≥", "反向指标"])],
          },
        ],
      },
    },
  ],
};
