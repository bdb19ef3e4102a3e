import { listOf } from "../tables";
import type { EquationExamples } from "../kinds";

const COLUMNS = [
  "opening-balance 年初结转和结余",
  "current-income 本年收入",
  "total 本年支出>小计",
  "basic 本年支出>基本支出",
  "project 本年支出>项目支出",
  "closing-balance 年末结转和结余",
];

const TITLE = "政府性基金预算财政拨款收入支出决算表";

export const fundBalance: EquationExamples = {
  good: [
    {
      title: "有结转的一行",
      book: {
        kind: "final-account",
        tables: [
          listOf("final-gov-fund", TITLE, COLUMNS, [
            ["total", 0, "", "合计", "10.00", "50.00", "45.00", "", "45.00", "15.00"],
          ]),
        ],
      },
    },
    {
      title: "当年收当年支",
      book: {
        kind: "final-account",
        tables: [
          listOf("final-gov-fund", TITLE, COLUMNS, [["total", 0, "", "合计", "", "50.00", "50.00", "", "50.00", ""]]),
        ],
      },
    },
  ],
  bad: [
    {
      title: "年末结转没有扣减支出",
      at: [`${TITLE}!H5`],
      book: {
        kind: "final-account",
        tables: [
          listOf("final-gov-fund", TITLE, COLUMNS, [
            ["total", 0, "", "合计", "10.00", "50.00", "45.00", "", "45.00", "60.00"],
          ]),
        ],
      },
    },
    {
      title: "年初结转写成了负数",
      at: [`${TITLE}!H5`],
      book: {
        kind: "final-account",
        tables: [
          listOf("final-gov-fund", TITLE, COLUMNS, [
            ["total", 0, "", "合计", "-10.00", "50.00", "45.00", "", "45.00", "15.00"],
          ]),
        ],
      },
    },
  ],
};
