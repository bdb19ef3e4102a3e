import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const general = (housing: string): ExampleTable =>
  listOf(
    "general-budget-expenditure",
    "一般公共预算支出表",
    ["total 合计", "basic 基本支出"],
    [
      ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", "36.82", "36.82"],
      ["item", 1, "2080506", "机关事业单位职业年金缴费支出", "18.41", "18.41"],
      ["item", 1, "2210201", "住房公积金", housing, housing],
    ],
  );

const basic = (pension: string): ExampleTable =>
  listOf(
    "general-budget-basic-expenditure",
    "一般公共预算基本支出表",
    ["total 合计"],
    [
      ["econ-section", 1, "30108", "机关事业单位基本养老保险缴费", pension],
      ["econ-section", 1, "30109", "职业年金缴费", "18.41"],
      ["econ-section", 1, "30113", "住房公积金", "31.12"],
    ],
  );

export const accountPairs: EquationExamples = {
  good: [
    { title: "三对都相同", book: { tables: [general("31.12"), basic("36.82")] } },
    { title: "两对不同，不适用", book: { tables: [general("20.00"), basic("30.00")] } },
  ],
  bad: [
    {
      title: "住房公积金两位数字颠倒",
      at: ["一般公共预算支出表!D7"],
      book: { tables: [general("13.12"), basic("36.82")] },
    },
    { title: "养老保险少一位", at: ["一般公共预算支出表!D5"], book: { tables: [general("31.12"), basic("3.82")] } },
  ],
};
