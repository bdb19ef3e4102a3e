import { type ExampleBook, type ExampleRow, listOf } from "./tables";

const ITEM_COLUMNS = ["total 合计", "basic 基本支出", "project 项目支出"];

/** An expenditure table and a basic table that do not contradict each other, for examples of rules. */
const ITEM_ROWS: readonly ExampleRow[] = [
  ["total", 0, "", "合计", "60.00", "50.00", "10.00"],
  ["class", 1, "208", "社会保障和就业支出", "23.00", "23.00", ""],
  ["section", 2, "20805", "行政事业单位养老支出", "20.00", "20.00", ""],
  ["item", 3, "2080505", "机关事业单位基本养老保险缴费支出", "20.00", "20.00", ""],
  ["section", 2, "20899", "其他社会保障和就业支出", "3.00", "3.00", ""],
  ["item", 3, "2089999", "其他社会保障和就业支出", "3.00", "3.00", ""],
  ["class", 1, "210", "卫生健康支出", "37.00", "27.00", "10.00"],
  ["section", 2, "21011", "行政事业单位医疗", "12.00", "12.00", ""],
  ["item", 3, "2101101", "行政单位医疗", "12.00", "12.00", ""],
  ["section", 2, "21015", "医疗保障管理事务", "25.00", "15.00", "10.00"],
  ["item", 3, "2101501", "行政运行", "15.00", "15.00", ""],
  ["item", 3, "2101599", "其他医疗保障管理事务支出", "10.00", "", "10.00"],
];

const BASIC_ROWS: readonly ExampleRow[] = [
  ["total", 0, "", "合计", "50.00", "40.00", "10.00"],
  ["econ-class", 1, "301", "工资福利支出", "38.00", "38.00", ""],
  ["econ-section", 2, "30101", "基本工资", "18.00", "18.00", ""],
  ["econ-section", 2, "30108", "机关事业单位基本养老保险缴费", "20.00", "20.00", ""],
  ["econ-class", 1, "302", "商品和服务支出", "10.00", "", "10.00"],
  ["econ-section", 2, "30201", "办公费", "6.00", "", "6.00"],
  ["econ-section", 2, "30239", "其他交通费用", "4.00", "", "4.00"],
  ["econ-class", 1, "303", "对个人和家庭的补助", "2.00", "2.00", ""],
  ["econ-section", 2, "30307", "医疗费补助", "2.00", "2.00", ""],
];

export const ITEM_BOOK: ExampleBook = {
  tables: [listOf("general-budget-expenditure", "一般公共预算支出表", ITEM_COLUMNS, ITEM_ROWS)],
};

export const BASIC_BOOK: ExampleBook = {
  tables: [
    ...ITEM_BOOK.tables,
    listOf(
      "general-budget-basic-expenditure",
      "一般公共预算基本支出表",
      ["total 合计", "personnel 人员经费", "public-expense 公用经费"],
      BASIC_ROWS,
    ),
  ],
};
