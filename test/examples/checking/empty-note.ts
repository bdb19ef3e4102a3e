import { listHead } from "../workbook";
import type { LintExamples } from "../kinds";

const EMPTY_FORM = (title: string) => [...listHead(title), ["", "合计"]];

export const emptyNote: LintExamples = {
  good: [
    {
      title: "表下有说明",
      book: {
        sheets: [
          {
            name: "表4",
            rows: [
              ...EMPTY_FORM("政府性基金预算支出表"),
              [""],
              ["注：本部门2025年没有使用政府性基金预算拨款安排的支出，故本表为空表。"],
            ],
          },
        ],
      },
    },
    {
      title: "第一行写着此表无数据",
      book: {
        sheets: [{ name: "表5", rows: [...EMPTY_FORM("国有资本经营预算支出表"), ["", "此表无数据。"]] }],
      },
    },
  ],
  bad: [
    {
      title: "空表没有说明",
      at: ["表4!A1"],
      book: { sheets: [{ name: "表4", rows: [...EMPTY_FORM("政府性基金预算支出表")] }] },
    },
    {
      title: "说明是从另一张表复制来的",
      at: ["表5!A6"],
      book: {
        sheets: [
          {
            name: "表5",
            rows: [...EMPTY_FORM("国有资本经营预算支出表"), [""], ["注：本单位无政府性基金预算支出，故此表为空表。"]],
          },
        ],
      },
    },
  ],
};
