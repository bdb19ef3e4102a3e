import type { Account, Classification } from "../../classification";
import { domainOfCode } from "../../classification";
import type { Books, LintRule } from "../rule";
import { writtenCodes, type WrittenCode } from "./reading/written-codes";
import { discovered } from "./reading/discovery";
import { grouped } from "./reading/grouped";
import { ACCOUNT_KINDS, accountsOf, type AccountPlace } from "./reading/account-rows";
import {
  codeCellOf,
  codeColumnsOf,
  type RowPlace,
  rowsOf,
  sheetOf,
  shownAt,
  titleOf,
  visibleTables,
} from "./reading/walk";
import type { Sheet } from "../../workbook";
import type { Finding } from "../finding";

const RULE = "account-code";

function* findings(books: Books): Iterable<Finding> {
  const { current, workbook } = books;
  const accounts = current.report.accounts;
  const unknown = accountsOf(books).filter((place) => accounts.find(place.code, place.year) === null);
  for (const [code, places] of grouped(unknown, (place) => place.code)) {
    const first = places[0]!;
    const verdict = judgeUnknown(code, first, accounts);
    if (verdict === null) continue;
    yield discovered({
      rule: RULE,
      severity: "warning",
      message: verdict.message,
      data: {
        table: titleOf(first.table),
        code,
        name: first.row.name ?? "",
        year: first.year ?? "",
        official: verdict.official?.code ?? "",
      },
      cells: places.map((place) => codeCellOf(place, sheetOf(workbook, place.table.table.sheet))),
      key: code,
    });
  }
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(workbook, table.table.sheet);
    for (const place of rowsOf(table)) {
      const written = writtenOtherwise(place, sheet);
      if (written !== null)
        yield discovered({
          rule: RULE,
          severity: "warning",
          message: "account-code-written",
          data: { table: titleOf(table), code: written, name: place.row.name ?? "", official: place.row.code ?? "" },
          cells: [codeCellOf(place, sheet)],
          key: `${table.key}|${place.lane.keys[place.index]}|written`,
        });
    }
    const malformed = [...writtenCodes(table, sheetOf(workbook, table.table.sheet))].filter((written) =>
      isMalformed(written, accounts),
    );
    // So many at once are a layout that was not understood, not slips.
    if (malformed.length > MOST_SLIPS) continue;
    for (const { text, name, cell } of malformed)
      yield discovered({
        rule: RULE,
        severity: "warning",
        message: "account-code-malformed",
        data: { table: titleOf(table), code: text, name },
        cells: [cell],
        key: `${table.key}|${text}|${name}`,
      });
  }
}

const MOST_SLIPS = 5;

/**
 * What is printed as the code of a row that was read as another account, because the rows below it and its
 * name say so: 281 over 201-children.
 */
function writtenOtherwise(place: RowPlace, sheet: Sheet | undefined): string | null {
  const { code, kind } = place.row;
  const columns = codeColumnsOf(place);
  if (code === null || !ACCOUNT_KINDS.has(kind) || columns.length !== 1) return null;
  const text = shownAt(sheet, place.row.row, columns[0]!.column).trim();
  return /^\d{3}(?:\d\d){0,2}$/.test(text) && text !== code ? text : null;
}

interface Verdict {
  readonly message: string;
  readonly official: Account | null;
}

/**
 * The 类 of every list, and all of 部门预算支出经济分类, are known in full; for the rest of the codes the
 * name must give the mistake away, because places and years have codes the lists lack.
 */
function judgeUnknown(code: string, { row, year }: AccountPlace, accounts: Classification): Verdict | null {
  const known = accounts.find(code);
  if (known !== null)
    return known.standing === "confirmed" ? { message: "account-code-other-year", official: null } : null;
  const official = meantBy(code, row.name ?? "", year, accounts);
  if (official !== null) return { message: "account-code-named", official };
  const complete = code.length === 3 || domainOfCode(code) === "economic";
  return complete ? { message: RULE, official: null } : null;
}

/** The one account of the same level and 类 that bears the written name; 行政运行 and its like only within their 款. */
function meantBy(code: string, name: string, year: number | undefined, accounts: Classification): Account | null {
  const search = year === undefined ? {} : { year };
  for (const within of [code.slice(0, -2), code.slice(0, 3)]) {
    if (within.length < 3) continue;
    const named = accounts.byName(name, { ...search, within }).filter((one) => one.code.length === code.length);
    if (named.length === 1) return named[0]!;
  }
  return null;
}

const DIGITS = /^[\d\s.\-]+$/;
/** Letters that look like digits, or a slip of the keyboard, among the digits of a code. */
const WITH_LETTERS = /^\d[\dA-Za-z]{2,8}$/;

function isMalformed({ text, name, gap }: WrittenCode, accounts: Classification): boolean {
  const named = name !== "" && accounts.byName(name).length > 0;
  const digits = text.replace(/[\s.\-]/g, "");
  const inList = domainOfCode(digits.slice(0, 3)) !== null;
  if (gap) return inList && named;
  if (DIGITS.test(text)) {
    if (digits.length < 3) return named;
    if (inList && (digits.length === 4 || digits.length > 7)) return true;
    return named;
  }
  return WITH_LETTERS.test(digits) && (named || (inList && digits.length >= 5 && digits.length <= 7));
}

export const accountCode: LintRule = {
  id: RULE,
  title: "科目编码在当年科目表中",
  severity: "warning",
  basis: "当年《政府收支分类科目》；部门预算支出经济分类自 2018 年起执行。",
  proves: "表中的科目编码写法正确（类 3 位、款 5 位、项 7 位），并且在该年度的科目表里。",
  appliesTo:
    "列有科目编码的表。类级编码和部门经济分类可以逐一判定；功能分类的款、项只有在科目名称指明另一个编码时才提示，因为内置清单不一定收全。地方自设的 7 位经济科目不查。",
  advice: "按提示的名称核对编码；若当年确有这个科目，请导入当年的科目表，或认可并写明依据。",
  messages: [RULE, "account-code-named", "account-code-other-year", "account-code-malformed", "account-code-written"],
  reasons: [],
  findings,
};
