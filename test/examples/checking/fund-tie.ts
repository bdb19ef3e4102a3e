import { listOf, twoSidedOf } from "../tables";
import type { EquationExamples } from "../kinds";

const summary = (class208: string, fund: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "fiscal-appropriation-summary",
    "财政拨款收支总表",
    [["subtotal", 1, "", "一、本年收入", "100.00"]],
    [
      ["subtotal", 1, "", "一、本年支出", "100.00", "80.00", fund],
      ["entry", 2, "", "社会保障和就业支出", class208, class208, ""],
    ],
    ["total 合计", "general-budget 一般公共预算", "gov-fund 政府性基金预算"],
  );

const general = listOf(
  "general-budget-expenditure",
  "一般公共预算支出表",
  ["total 合计"],
  [
    ["total", 0, "", "合计", "80.00"],
    ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", "60.00"],
    ["item", 1, "2089999", "其他社会保障和就业支出", "20.00"],
  ],
);

const fund = (total: string): ReturnType<typeof listOf> =>
  listOf("gov-fund-expenditure", "政府性基金预算支出表", ["total 合计"], [["total", 0, "", "合计", total]]);

export const fundTie: EquationExamples = {
  good: [
    { title: "各栏与各表一致", book: { tables: [summary("80.00", "20.00"), general, fund("20.00")] } },
    { title: "没有基金，基金表空着", book: { tables: [summary("80.00", ""), general, fund("")] } },
  ],
  bad: [
    {
      title: "类级数与各项之和不符",
      at: ["财政拨款收支总表!G6"],
      book: { tables: [summary("88.00", "20.00"), general, fund("20.00")] },
    },
    {
      title: "总表有基金支出，基金表却是空的",
      at: ["财政拨款收支总表!H5"],
      book: { tables: [summary("80.00", "20.00"), general, fund("")] },
    },
  ],
};
