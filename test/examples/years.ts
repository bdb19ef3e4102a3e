import { type ExampleBook, listOf } from "./tables";

const SPENDING_COLUMNS = ["total 合计", "basic 基本支出", "project 项目支出"];
const THREE_PUBLIC_COLUMNS = [
  "total 合计",
  "overseas-travel 因公出国（境）费",
  "vehicle-subtotal 小计",
  "official-reception 公务接待费",
];

function library(year: number, [total, basic, project]: readonly string[], reception: string): ExampleBook {
  const spending = [["total", 0, "", "合计", total!, basic!, project!] as const];
  return {
    year,
    tables: [
      listOf("dept-expenditure-summary", "部门支出总表", SPENDING_COLUMNS, spending),
      listOf("general-budget-expenditure", "一般公共预算支出表", SPENDING_COLUMNS, spending),
      listOf("general-budget-three-public", "一般公共预算“三公”经费支出表", THREE_PUBLIC_COLUMNS, [
        ["total", 0, "", "合计", reception, "", "", reception],
      ]),
    ],
  };
}

/** The tables of a library in two years: it grew by 25.18万元, its 公务接待费 fell from 0.8 to 0.6. */
export const LIBRARY = library(2025, ["337.42", "210.00", "127.42"], "0.60");
export const LIBRARY_LAST_YEAR = library(2024, ["312.24", "198.50", "113.74"], "0.80");
/** Last year with the same 公务接待费. */
export const LIBRARY_ALIKE = library(2024, ["312.24", "198.50", "113.74"], "0.60");
