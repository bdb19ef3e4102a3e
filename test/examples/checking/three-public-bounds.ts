import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const items = (running: string, reception: string): ExampleTable =>
  listOf(
    "general-budget-three-public",
    "三公经费表",
    ["total 合计", "vehicle-running 公务用车运行费", "official-reception 公务接待费"],
    [["total", 0, "", "合计", "10.00", running, reception]],
  );

const basic = listOf(
  "general-budget-basic-expenditure",
  "一般公共预算基本支出表",
  ["total 合计"],
  [
    ["econ-section", 1, "30217", "公务接待费", "2.00"],
    ["econ-section", 1, "30231", "公务用车运行维护费", "4.00"],
  ],
);

export const threePublicBounds: EquationExamples = {
  good: [
    { title: "含有项目支出安排的接待费", book: { tables: [items("6.00", "4.00"), basic] } },
    { title: "全部由基本支出安排", book: { tables: [items("4.00", "2.00"), basic] } },
  ],
  bad: [
    { title: "接待费小于基本支出中的接待费", at: ["三公经费表!E5"], book: { tables: [items("6.00", "0.20"), basic] } },
    { title: "运行费漏填", at: ["三公经费表!D5"], book: { tables: [items("", "4.00"), basic] } },
  ],
};
