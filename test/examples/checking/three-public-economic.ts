import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const items = (reception: string): ExampleTable =>
  listOf(
    "general-budget-three-public",
    "三公经费表",
    ["total 合计", "official-reception 公务接待费"],
    [["total", 0, "", "合计", reception, reception]],
  );

const detail = (basic: string, project: string): ExampleTable =>
  listOf(
    "fiscal-appropriation-economic",
    "财政拨款支出预算表",
    [
      "grand-total 总计",
      "current-general-basic 当年>一般公共预算>基本支出",
      "current-general-project 当年>一般公共预算>项目支出",
    ],
    [["econ-section", 1, "30217", "公务接待费", "3.00", basic, project]],
  );

export const threePublicEconomic: EquationExamples = {
  good: [
    { title: "基本加项目等于三公", book: { tables: [items("3.00"), detail("2.00", "1.00")] } },
    { title: "全部是基本支出", book: { tables: [items("3.00"), detail("3.00", "")] } },
  ],
  bad: [
    { title: "三公漏了项目部分", at: ["三公经费表!D5"], book: { tables: [items("2.00"), detail("2.00", "1.00")] } },
    { title: "三公多填", at: ["三公经费表!D5"], book: { tables: [items("30.00"), detail("3.00", "")] } },
  ],
};
