import { listOf } from "../tables";
import type { EquationExamples } from "../kinds";

export const headerSum: EquationExamples = {
  good: [
    {
      title: "多层表头逐层相加",
      book: {
        tables: [
          listOf(
            "general-budget-three-public",
            "三公经费表",
            [
              "total 合计",
              "overseas-travel 因公出国（境）费",
              "vehicle-subtotal 公务用车>小计",
              "vehicle-purchase 公务用车>购置费",
              "vehicle-running 公务用车>运行费",
              "official-reception 公务接待费",
              "agency-operating 机关运行经费",
            ],
            [["total", 0, "", "合计", "10.00", "", "6.00", "2.00", "4.00", "4.00", "182.65"]],
          ),
        ],
      },
    },
    {
      title: "人员经费、公用经费与基本支出并列，不重复相加",
      book: {
        tables: [
          listOf(
            "general-budget-expenditure",
            "一般公共预算支出表",
            ["total 合计", "basic 基本支出", "personnel 人员经费", "public-expense 公用经费", "project 项目支出"],
            [["item", 1, "2101501", "行政运行", "80.00", "60.00", "50.00", "10.00", "20.00"]],
          ),
        ],
      },
    },
    {
      title: "合计旁边只列了人员经费，公用经费没有单列",
      book: {
        tables: [
          listOf(
            "general-budget-expenditure",
            "一般公共预算支出表",
            ["total 合计", "personnel 人员经费"],
            [
              ["total", 0, "", "合计", "110.00", "90.00"],
              ["item", 1, "2101501", "行政运行", "80.00", "60.00"],
              ["item", 1, "2080505", "机关事业单位基本养老保险缴费支出", "30.00", "30.00"],
            ],
          ),
        ],
      },
    },
  ],
  bad: [
    {
      title: "基本支出多写一位",
      at: ["部门支出总表!C5"],
      book: {
        tables: [
          listOf(
            "dept-expenditure-summary",
            "部门支出总表",
            ["total 合计", "basic 基本支出", "project 项目支出"],
            [["item", 1, "2101501", "行政运行", "80.00", "600.00", "20.00"]],
          ),
        ],
      },
    },
    {
      title: "公务用车小计不等于购置加运行",
      at: ["三公经费表!E5"],
      book: {
        tables: [
          listOf(
            "general-budget-three-public",
            "三公经费表",
            [
              "total 合计",
              "overseas-travel 因公出国（境）费",
              "vehicle-subtotal 公务用车>小计",
              "vehicle-purchase 公务用车>购置费",
              "vehicle-running 公务用车>运行费",
            ],
            [["total", 0, "", "合计", "6.00", "", "6.00", "2.00", "3.00"]],
          ),
        ],
      },
    },
  ],
};
