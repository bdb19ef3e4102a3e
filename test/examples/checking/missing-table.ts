import { balanceHead, type ExampleSheet } from "../workbook";
import type { LintExamples } from "../kinds";

/** A sheet of nothing but title, unit, header and one row, enough to be recognised. */
const list = (name: string, title: string, header: readonly string[]): ExampleSheet => ({
  name,
  rows: [
    [title],
    ["单位：甲市医疗保障局", "", "金额单位：万元"],
    header,
    ["", "合计", ...header.slice(2).map(() => 20)],
    ...(header[0] === "科目编码" ? [["2101101", "行政单位医疗", ...header.slice(2).map(() => 20)]] : []),
  ],
});

const balance = (name: string, title: string): ExampleSheet => ({
  name,
  rows: [
    ...balanceHead(title),
    ["一、一般公共预算拨款收入", 20, "一、卫生健康支出", 20],
    ["本年收入合计", 20, "本年支出合计", 20],
    ["收入总计", 20, "支出总计", 20],
  ],
});

const CODED = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];

const BOOK: readonly ExampleSheet[] = [
  balance("1", "部门收支总表"),
  list("2", "部门收入总表", ["单位代码", "单位名称", "合计", "上年结转", "一般公共预算拨款收入"]),
  list("3", "部门支出总表", CODED),
  balance("4", "财政拨款收支总表"),
  list("5", "一般公共预算支出表", CODED),
  {
    name: "6",
    rows: [
      ["一般公共预算基本支出表"],
      ["单位：甲市医疗保障局", "", "金额单位：万元"],
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
      ["", "合计", 20, 20, ""],
      ["301", "工资福利支出", 20, 20, ""],
    ],
  },
  list("7", "一般公共预算“三公”经费支出表", ["单位编码", "单位名称", "合计", "因公出国（境）费用", "公务接待费"]),
  {
    name: "8",
    rows: [
      ["政府性基金预算支出表"],
      ["单位：甲市医疗保障局", "", "金额单位：万元"],
      CODED,
      ["", "合计"],
      ["注：本部门无政府性基金预算支出，故此表为空表。"],
    ],
  },
];

export const missingTable: LintExamples = {
  good: [
    { title: "八张表齐全，基金表为空", book: { sheets: BOOK } },
    { title: "只有两张表的节选", book: { sheets: BOOK.slice(0, 2) } },
    {
      title: "缺一张表，另有一张像表而没有认出来的",
      book: {
        sheets: [
          ...BOOK.filter(({ name }) => name !== "7"),
          {
            name: "另表",
            rows: [
              ["接待费支出", 12.5],
              ["出国费支出", 7.5],
            ],
          },
        ],
      },
    },
  ],
  bad: [
    { title: "缺政府性基金预算支出表", at: ["1!A1"], book: { sheets: BOOK.slice(0, 7) } },
    {
      title: "表号从表2跳到表4",
      at: ["表4!A1", "表1!A1"],
      book: { sheets: BOOK.filter(({ name }) => name !== "3").map((sheet) => ({ ...sheet, name: `表${sheet.name}` })) },
    },
    {
      title: "“三公”经费支出表只在隐藏的工作表里",
      at: ["1!A1"],
      book: { sheets: BOOK.map((sheet) => (sheet.name === "7" ? { ...sheet, hidden: true } : sheet)) },
    },
    {
      title: "缺“三公”经费支出表，册里另有一张通讯录",
      at: ["1!A1"],
      book: {
        sheets: [
          ...BOOK.filter(({ name }) => name !== "7"),
          {
            name: "通讯录",
            rows: [
              ["姓名", "电话", "房间"],
              ["张一", 8210001, 1201],
              ["李二", 8210002, 1203],
            ],
          },
        ],
      },
    },
    { title: "缺“三公”经费支出表", at: ["1!A1"], book: { sheets: BOOK.filter(({ name }) => name !== "7") } },
  ],
};
