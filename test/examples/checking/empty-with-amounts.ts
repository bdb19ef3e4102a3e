import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const HEAD = listHead("政府性基金预算支出表");

export const emptyWithAmounts: LintExamples = {
  good: [
    {
      title: "空表有说明",
      book: { sheets: [{ name: "表4", rows: [...HEAD, ["", "合计"], [""], ["注：本表无数据。"]] }] },
    },
    {
      title: "有数，没有空表说明",
      book: {
        sheets: [
          {
            name: "表4",
            rows: [
              ...HEAD,
              ["", "合计", 20, "", 20],
              ["2296002", "用于社会福利的彩票公益金支出", 20, "", 20],
              ["注：本表反映政府性基金预算支出情况，如无数据则此表为空。"],
            ],
          },
        ],
      },
    },
  ],
  bad: [
    {
      title: "说明没有随数据删去",
      at: ["表4!A6", "表4!C4"],
      book: {
        sheets: [
          {
            name: "表4",
            rows: [
              ...HEAD,
              ["", "合计", 20, "", 20],
              ["2296002", "用于社会福利的彩票公益金支出", 20, "", 20],
              ["注：本部门没有政府性基金预算支出，故本表为空表。"],
            ],
          },
        ],
      },
    },
    {
      title: "表内还留着此表无数据",
      at: ["表4!B6", "表4!C4"],
      book: {
        sheets: [
          {
            name: "表4",
            rows: [
              ...HEAD,
              ["", "合计", 20, "", 20],
              ["2296002", "用于社会福利的彩票公益金支出", 20, "", 20],
              ["", "此表无数据。"],
            ],
          },
        ],
      },
    },
  ],
};
