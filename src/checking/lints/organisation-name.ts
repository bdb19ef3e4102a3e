import type { CellRef } from "../../workbook";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { grouped } from "./reading/grouped";
import { wordsAboveData, wordsOf, type Words } from "./reading/table-area";
import { BLANK_ORGANISATION, bodyName, PUBLIC_BODY } from "./reading/vocabulary";
import { nameCellOf, rowsOf, sheetOf, shownAt, titleOf, visibleTables } from "./reading/walk";

const RULE = "organisation-name";

function* findings(books: Books): Iterable<Finding> {
  yield* blanks(books);
  yield* deviating(headNames(books), RULE);
  for (const [, names] of grouped(unitNames(books), ({ code }) => code))
    yield* deviating(names, "organisation-name-unit");
}

interface Named {
  readonly name: string;
  readonly cell: CellRef;
}

/** A rarer name is a slip only while the usual one is at least twice as frequent; two bodies may share a workbook. */
const TIMES_USUAL = 2;

function* deviating(names: readonly Named[], message: string): Generator<Finding> {
  const [usual, ...others] = [...grouped(names, ({ name }) => bodyName(name)).values()].sort(
    (a, b) => b.length - a.length,
  );
  for (const own of others)
    if (own.length * TIMES_USUAL <= usual!.length)
      yield discovered({
        rule: RULE,
        severity: "warning",
        message,
        data: { name: own[0]!.name.trim(), usual: usual![0]!.name.trim(), count: usual!.length },
        cells: own.map(({ cell }) => cell),
        key: `${message}|${bodyName(own[0]!.name)}`,
      });
}

/** What the head of each table, the cover and the form of targets call the body. */
function headNames(books: Books): readonly Named[] {
  const { current, workbook } = books;
  const names: Named[] = [];
  for (const { table } of visibleTables(books)) {
    const { organisation, organisationCell, fields } = table;
    if (organisation !== null && organisationCell !== null) names.push({ name: organisation, cell: organisationCell });
    for (const { role, text, cell } of fields)
      if (role === "department" && text !== null && text.trim() !== "") names.push({ name: text, cell });
  }
  for (const { sheet: name, role } of current.recognition.sheets) {
    const sheet = role === "cover" ? sheetOf(workbook, name) : undefined;
    if (sheet === undefined) continue;
    for (const { cell, text, plain } of wordsOf(sheet)) if (PUBLIC_BODY.test(plain)) names.push({ name: text, cell });
  }
  return names;
}

/** Names beside the same 单位代码. */
function unitNames(books: Books): readonly (Named & { readonly code: string })[] {
  const { workbook } = books;
  return visibleTables(books).flatMap((table) => {
    const sheet = sheetOf(workbook, table.table.sheet);
    return rowsOf(table).flatMap((place) => {
      const { row, columns } = place;
      if (row.kind !== "unit") return [];
      const codeColumn = columns.find(({ role }) => role === "unit-code")?.column;
      const code = row.unitCode ?? (codeColumn === undefined ? "" : shownAt(sheet, row.row, codeColumn).trim());
      if (row.name === null || !/^\d{4,}$/.test(code)) return [];
      return [{ code, name: row.name, cell: nameCellOf(place) }];
    });
  });
}

/** 部门： with nothing behind it and nothing beside it, told once for all tables. */
function* blanks(books: Books): Generator<Finding> {
  const { workbook } = books;
  const cells: CellRef[] = [];
  let first = "";
  let label = "";
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(workbook, table.table.sheet);
    if (sheet === undefined || table.table.organisationCell !== null) continue;
    const blank = wordsAboveData(table, books).find(
      (words) => BLANK_ORGANISATION.test(words.plain) && isAlone(words, sheet.row(words.cell.row)),
    );
    if (blank === undefined) continue;
    if (cells.length === 0) {
      first = titleOf(table);
      label = blank.text.trim();
    }
    cells.push(blank.cell);
  }
  if (cells.length > 0)
    yield discovered({
      rule: RULE,
      severity: "warning",
      message: "organisation-name-blank",
      data: { table: first, label, count: cells.length },
      cells,
      key: "blank",
    });
}

/** Nothing stands to the right but another label. A bare 万元 there would make 单位： the label of the money. */
function isAlone({ cell }: Words, row: readonly (readonly [number, { readonly text: string }])[]): boolean {
  const next = row.find(([column]) => column > cell.column)?.[1].text;
  return next === undefined || /[:：]/.test(next);
}

export const organisationName: LintRule = {
  id: RULE,
  title: "单位名称前后一致",
  severity: "warning",
  basis: "公开文本应使用规范的单位全称，同一单位在各表中名称相同。",
  proves: "各表表头、封面和整体支出绩效目标表写的单位名称相同；同一单位代码在各表对应同一名称；“部门：”后面不空着。",
  appliesTo: "写了单位名称的位置。“部门”“本级”“机关”之类的后缀不算不同；两个名称各占一半的，视为两个单位，不查。",
  advice: "统一改成单位全称；空着的补上。",
  messages: [RULE, "organisation-name-unit", "organisation-name-blank"],
  reasons: [],
  findings,
};
