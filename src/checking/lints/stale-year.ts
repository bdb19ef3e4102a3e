import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { listHead } from "./example-workbook";
import { discovered } from "./reading/discovery";
import { documentYear, yearStatements, type YearPlace } from "./reading/document-year";
import { squeezed } from "./reading/vocabulary";

const RULE = "stale-year";

const MESSAGES: Readonly<Record<YearPlace, string>> = {
  table: RULE,
  note: "stale-year-note",
  cover: "stale-year-cover",
  contents: "stale-year-contents",
};

function* findings(books: Books): Iterable<Finding> {
  const year = documentYear(books);
  if (year === null) return;
  for (const { cell, text, year: stated, place } of yearStatements(books))
    if (stated !== year)
      yield discovered({
        rule: RULE,
        severity: "warning",
        message: MESSAGES[place],
        data: { text: text.replace(/\s*\n\s*/g, "").trim(), stated, year },
        cells: [cell],
        key: `${place}|${cell.sheet}|${squeezed(text)}`,
      });
}

const TABLE = (sheet: string, title: string, note?: string) => ({
  name: sheet,
  rows: [
    ...listHead(title),
    ...(note === undefined
      ? [
          ["", "合计", 20, 20, ""],
          ["2101101", "行政单位医疗", 20, 20, ""],
        ]
      : [["", "合计"], [""], [note]]),
  ],
});

export const staleYear: LintRule = {
  id: RULE,
  title: "年份都是本年",
  severity: "warning",
  basis: "同一份公开文本的封面、目录和各表标注同一个年度。",
  proves: "表名、表头年度、封面、目录和空表说明里写的年份，与多数地方（包括文件名）写的年度相同。",
  appliesTo: "写了年份的这些位置。同时写了两个年份的是对比，不查；栏目名称里的上年数不查。",
  advice: "改成本年；多半是沿用上年文件时漏改的。",
  messages: [RULE, "stale-year-note", "stale-year-cover", "stale-year-contents"],
  reasons: [],
  good: [
    {
      title: "年份一致",
      book: {
        sheets: [
          TABLE("表3", "2025年部门支出总表"),
          TABLE("表5", "2025年一般公共预算支出表"),
          TABLE("表8", "2025年政府性基金预算支出表", "注：本部门2025年没有政府性基金预算支出，故本表为空表。"),
        ],
      },
    },
    {
      title: "说明里与上年对比",
      book: {
        sheets: [
          TABLE("表3", "2025年部门支出总表"),
          TABLE(
            "表8",
            "2025年政府性基金预算支出表",
            "注：与2024年相同，本部门2025年没有政府性基金预算支出，故本表为空表。",
          ),
        ],
      },
    },
  ],
  bad: [
    {
      title: "一张表的表名没有改年份",
      at: ["表8!A1"],
      book: {
        sheets: [
          TABLE("表3", "2025年部门支出总表"),
          TABLE("表5", "2025年一般公共预算支出表"),
          TABLE("表8", "2024年政府性基金预算支出表", "注：本部门没有政府性基金预算支出，故本表为空表。"),
        ],
      },
    },
    {
      title: "只有一个表名写了年份，与目录不符",
      at: ["表5!A1"],
      book: {
        sheets: [
          {
            name: "目录",
            rows: [
              ["甲市医疗保障局2025年部门预算公开表目录"],
              ["序号", "表名"],
              ["1", "部门支出总表"],
              ["2", "一般公共预算支出表"],
              ["3", "政府性基金预算支出表"],
            ],
          },
          TABLE("表3", "部门支出总表"),
          TABLE("表5", "2019年一般公共预算支出表"),
          TABLE("表8", "政府性基金预算支出表", "注：本部门2025年没有政府性基金预算支出，故本表为空表。"),
        ],
      },
    },
    {
      title: "封面和空表说明还是上年",
      at: ["表8!A6", "封面!A2"],
      book: {
        sheets: [
          { name: "封面", rows: [["甲市医疗保障局"], ["2024年部门预算"], ["报送日期：2025年2月"]] },
          TABLE("表3", "2025年部门支出总表"),
          TABLE("表5", "2025年一般公共预算支出表"),
          TABLE("表8", "2025年政府性基金预算支出表", "注：本部门2024年没有政府性基金预算支出，故本表为空表。"),
        ],
      },
    },
  ],
  findings,
};
