import { listOf, type ExampleTable } from "../tables";
import type { EquationExamples } from "../kinds";

const table = (total: string, sme: string, micro: string): ExampleTable =>
  listOf(
    "gov-procurement-budget",
    "政府采购预算表",
    ["total 总金额", "sme 专门面向中小企业采购", "micro 专门面向小型、微型企业采购"],
    [["entry", 1, "", "办公设备", total, sme, micro]],
  );

export const procurementBounds: EquationExamples = {
  good: [
    { title: "预留一部分", book: { tables: [table("10.00", "6.00", "4.00")] } },
    { title: "全部预留", book: { tables: [table("10.00", "10.00", "10.00")] } },
  ],
  bad: [
    { title: "预留大于总额", at: ["政府采购预算表!D5"], book: { tables: [table("10.00", "60.00", "4.00")] } },
    { title: "总金额漏填", at: ["政府采购预算表!E5"], book: { tables: [table("", "", "4.00")] } },
  ],
};
