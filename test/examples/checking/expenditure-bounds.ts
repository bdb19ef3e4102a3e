import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const general = (total: string): ExampleTable =>
  listOf(
    "general-budget-expenditure",
    "一般公共预算支出表",
    ["total 合计"],
    [
      ["total", 0, "", "合计", total],
      ["item", 1, "2101501", "行政运行", total],
    ],
  );

const whole = (total: string): ExampleTable =>
  listOf(
    "dept-expenditure-summary",
    "部门支出总表",
    ["total 合计"],
    [
      ["total", 0, "", "合计", total],
      ["item", 1, "2101501", "行政运行", total],
    ],
  );

const threePublic = (reception: string): ExampleTable =>
  listOf(
    "general-budget-three-public",
    "三公经费表",
    ["total 合计", "official-reception 公务接待费"],
    [["total", 0, "", "合计", reception, reception]],
  );

const procurement = (amount: string): ExampleTable =>
  listOf("gov-procurement-budget", "政府采购预算表", ["total 总金额"], [["entry", 1, "", "办公设备", amount]]);

export const expenditureBounds: EquationExamples = {
  good: [
    { title: "三公经费是支出的一小部分", book: { tables: [general("100.00"), threePublic("6.40")] } },
    { title: "全部支出都走政府采购", book: { tables: [whole("100.00"), procurement("100.00")] } },
  ],
  bad: [
    {
      title: "三公经费以元填在万元的表里",
      at: ["三公经费表!C5"],
      book: { tables: [general("100.00"), threePublic("64000.00")] },
    },
    {
      title: "采购金额多打了零",
      at: ["政府采购预算表!C5"],
      book: { tables: [whole("100.00"), procurement("2000.00")] },
    },
  ],
};
