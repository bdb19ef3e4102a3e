import type { CellRef } from "../../workbook";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { contentsOf } from "./reading/contents";
import { discovered } from "./reading/discovery";
import { wordsBelowHeader, wordsOf } from "./reading/table-area";
import { EMPTY_NOTE, squeezed, yearsIn } from "./reading/vocabulary";
import { sheetOf, visibleTables } from "./reading/walk";

const RULE = "stale-year";

interface Stated {
  readonly cell: CellRef;
  readonly text: string;
  readonly year: number;
  readonly message: string;
}

function* findings(books: Books): Iterable<Finding> {
  const { year } = books.current.recognition.document;
  if (year === null) return;
  for (const { cell, text, year: stated, message } of statements(books))
    if (stated !== year)
      yield discovered({
        rule: RULE,
        severity: "warning",
        message,
        data: { text: text.trim(), stated, year },
        cells: [cell],
        key: `${message}|${cell.sheet}|${squeezed(text)}`,
      });
}

/** Every text that says of which year the document, a table or its emptiness is. A text that names several years compares them. */
function* statements(books: Books): Generator<Stated> {
  const { current, workbook } = books;
  for (const table of visibleTables(books)) {
    const { title, titleCell, yearCell } = table.table;
    const sheet = sheetOf(workbook, table.table.sheet);
    if (titleCell !== null) yield* single(title, titleCell, RULE);
    if (yearCell !== null && sheet !== undefined && yearCell.row !== titleCell?.row)
      yield* single(sheet.cell(yearCell.row, yearCell.column)?.text ?? "", yearCell, RULE);
    if (sheet === undefined) continue;
    for (const { cell, text } of wordsBelowHeader(table, current, sheet))
      if (EMPTY_NOTE.test(squeezed(text)) && NOTE.test(squeezed(text))) yield* single(text, cell, "stale-year-note");
  }
  for (const { sheet: name, role } of current.recognition.sheets) {
    const sheet = sheetOf(workbook, name);
    if (role !== "cover" || sheet === undefined) continue;
    for (const { cell, text } of wordsOf(sheet))
      if (OF_DOCUMENT.test(squeezed(text))) yield* single(text, cell, "stale-year-cover");
  }
  for (const { cell, title } of contentsOf(books)) yield* single(title, cell, "stale-year-contents");
}

const NOTE = /^注|^说明|^空表说明|(?:此|本)表|(?:本|我)(?:部门|单位|局|院|校|委|办|中心)/;
const OF_DOCUMENT = /年度?.*(?:预算|决算)/;

function* single(text: string, cell: CellRef, message: string): Generator<Stated> {
  const years = new Set(yearsIn(text));
  const [year] = years;
  if (year !== undefined && years.size === 1) yield { cell, text, year, message };
}

const TABLE = (sheet: string, title: string, note?: string) => ({
  name: sheet,
  rows: [
    [title],
    ["单位：某某市医疗保障局", "", "金额单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
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
  proves: "表名、表头年度、封面、目录和空表说明里写的年份，与多数表的年度相同。",
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
      title: "封面和空表说明还是上年",
      at: ["表8!A6", "封面!A2"],
      book: {
        sheets: [
          { name: "封面", rows: [["某某市医疗保障局"], ["2024年部门预算"], ["报送日期：2025年2月"]] },
          TABLE("表3", "2025年部门支出总表"),
          TABLE("表5", "2025年一般公共预算支出表"),
          TABLE("表8", "2025年政府性基金预算支出表", "注：本部门2024年没有政府性基金预算支出，故本表为空表。"),
        ],
      },
    },
  ],
  findings,
};
