import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
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
  findings,
};
