import { listOf } from "../tables";
import type { EquationExamples } from "../kinds";

export const totalRow: EquationExamples = {
  good: [
    {
      title: "收入总计等于本年合计加上年结转",
      book: {
        tables: [
          {
            kind: "dept-budget-summary",
            title: "部门收支总表",
            lanes: [
              {
                side: "income",
                columns: ["income-amount 收入>预算数"],
                rows: [
                  ["entry", 2, "", "一、一般公共预算拨款收入", "90.00"],
                  ["entry", 2, "", "二、事业收入", "10.00"],
                  ["current-total", 1, "", "本年收入合计", "100.00"],
                  ["carry", 1, "", "上年结转", "5.00"],
                  ["grand-total", 0, "", "收入总计", "105.00"],
                ],
              },
            ],
          },
        ],
      },
    },
    {
      title: "合计印了两行",
      book: {
        tables: [
          listOf(
            "dept-income-summary",
            "部门收入总表",
            ["total 合计", "carry-over 上年结转"],
            [
              ["total", 0, "", "合计", "30.00", "1.00"],
              ["total-unlabelled", null, "", "", "30.00", "1.00"],
              ["unit", 1, "", "局机关", "20.00", "1.00"],
              ["unit", 1, "", "服务中心", "10.00", ""],
            ],
          ),
        ],
      },
    },
  ],
  bad: [
    {
      title: "合计少算一行",
      at: ["政府性基金预算支出表!C5"],
      book: {
        tables: [
          listOf(
            "gov-fund-expenditure",
            "政府性基金预算支出表",
            ["total 合计"],
            [
              ["total", 0, "", "合计", "55.00"],
              ["item", 1, "2120803", "城市建设支出", "55.00"],
              ["item", 1, "2296002", "用于社会福利的彩票公益金支出", "12.00"],
            ],
          ),
        ],
      },
    },
    {
      title: "重复的合计行没有跟着改",
      at: ["三公经费表!C6"],
      book: {
        tables: [
          listOf(
            "general-budget-three-public",
            "三公经费表",
            ["total 合计"],
            [
              ["total", 0, "", "合计", "1.39"],
              ["total-unlabelled", null, "", "", "1.93"],
              ["unit", 1, "", "局机关", "1.39"],
            ],
          ),
        ],
      },
    },
  ],
};
