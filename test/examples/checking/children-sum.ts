import { listOf } from "../tables";
import type { EquationExamples } from "../kinds";

const COLUMNS = ["total 合计", "basic 基本支出", "project 项目支出"];

export const childrenSum: EquationExamples = {
  good: [
    {
      title: "三级科目逐级相加",
      book: {
        tables: [
          listOf("dept-expenditure-summary", "部门支出总表", COLUMNS, [
            ["total", 0, "", "合计", "100.00", "60.00", "40.00"],
            ["class", 1, "208", "社会保障和就业支出", "100.00", "60.00", "40.00"],
            ["section", 2, "20805", "行政事业单位养老支出", "70.00", "50.00", "20.00"],
            ["item", 3, "2080505", "机关事业单位基本养老保险缴费支出", "70.00", "50.00", "20.00"],
            ["section", 2, "20899", "其他社会保障和就业支出", "30.00", "10.00", "20.00"],
            ["item", 3, "2089999", "其他社会保障和就业支出", "30.00", "10.00", "20.00"],
          ]),
        ],
      },
    },
    {
      title: "同一款编码下的本地细目，四舍五入差一分",
      book: {
        tables: [
          listOf(
            "general-budget-basic-expenditure",
            "一般公共预算基本支出表",
            ["total 合计", "personnel 人员经费", "public-expense 公用经费"],
            [
              ["econ-class", 1, "301", "工资福利支出", "88.72", "88.72", ""],
              ["econ-section", 2, "30101", "基本工资", "88.72", "88.72", ""],
              ["econ-detail", 3, "", "行政基本工资", "32.46", "32.46", ""],
              ["econ-detail", 3, "", "事业基本工资", "56.27", "56.27", ""],
            ],
          ),
        ],
      },
    },
  ],
  bad: [
    {
      title: "款级数两位数字颠倒",
      at: ["部门支出总表!C6", "部门支出总表!C7"],
      book: {
        tables: [
          listOf(
            "dept-expenditure-summary",
            "部门支出总表",
            ["total 合计"],
            [
              ["total", 0, "", "合计", "3852.48"],
              ["class", 1, "210", "卫生健康支出", "3852.48"],
              ["section", 2, "21015", "医疗保障管理事务", "3582.48"],
              ["item", 3, "2101501", "行政运行", "3000.00"],
              ["item", 3, "2101599", "其他医疗保障管理事务支出", "852.48"],
            ],
          ),
        ],
      },
    },
    {
      title: "分组行没有随项目更新",
      at: ["项目支出表!C6"],
      book: {
        tables: [
          listOf(
            "general-budget-project-expenditure",
            "项目支出表",
            ["amount 金额"],
            [
              ["total", 0, "", "合计", "120.00"],
              ["subject-group", 1, "", "行政单位医疗", "120.00"],
              ["project", 2, "2101101", "离休人员医疗费", "80.00"],
              ["project", 2, "2101101", "老干部医疗补助", "50.00"],
            ],
          ),
        ],
      },
    },
  ],
};
