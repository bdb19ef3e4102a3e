import { twoSidedOf } from "../tables";
import type { EquationExamples } from "../kinds";

const whole = (general: string, fund: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "dept-budget-summary",
    "部门收支总表",
    [
      ["entry", 2, "", "一、一般公共预算拨款收入", general],
      ["entry", 2, "", "二、政府性基金预算拨款收入", fund],
      ["entry", 2, "", "三、事业收入", "7.00"],
    ],
    [["grand-total", 0, "", "支出总计", "107.00"]],
  );

const fiscal = (general: string, fund: string): ReturnType<typeof twoSidedOf> =>
  twoSidedOf(
    "fiscal-appropriation-summary",
    "财政拨款收支总表",
    [
      ["subtotal", 1, "", "一、本年收入", "100.00"],
      ["entry", 2, "", "（一）一般公共预算拨款", general],
      ["entry", 2, "", "（二）政府性基金预算拨款", fund],
    ],
    [["subtotal", 1, "", "一、本年支出", "100.00", "80.00", "20.00"]],
    ["total 合计", "general-budget 一般公共预算", "gov-fund 政府性基金预算"],
  );

export const fiscalIncomeTie: EquationExamples = {
  good: [
    { title: "三项拨款分别相等", book: { tables: [whole("80.00", "20.00"), fiscal("80.00", "20.00")] } },
    { title: "都没有基金", book: { tables: [whole("100.00", ""), fiscal("100.00", "")] } },
  ],
  bad: [
    {
      title: "基金拨款不一致",
      at: ["财政拨款收支总表!C7"],
      book: { tables: [whole("80.00", "20.00"), fiscal("80.00", "2.00")] },
    },
    {
      title: "收支总表漏填基金拨款",
      at: ["财政拨款收支总表!C7"],
      book: { tables: [whole("80.00", ""), fiscal("80.00", "20.00")] },
    },
  ],
};
