import { compact } from "../amounts";
import type { Cell, CellRef, Sheet } from "../workbook";
import { parseCode, type CodePart } from "./code";

/** What one row of an official list says. */
export type ListedAccount =
  | { readonly kind: "account"; readonly cell: CellRef; readonly code: string; readonly name: string }
  | { readonly kind: "income"; readonly cell: CellRef }
  | {
      readonly kind: "unreadable-code" | "no-name";
      readonly cell: CellRef;
      readonly code: string | null;
      readonly text: string;
    };

const HAN = /\p{Script=Han}/u;
const DIGIT = /[0-9０-９]/;
const INCOME_CODE = /^1\d{2}(?:\d{2}){0,3}$/;
const GROUP = /^\d{1,2}$/;

/** A column or a pair of columns is a code column from this many codes on. */
const FEWEST_CODES = 3;
const MOSTLY = 0.6;

/** Rows of codes and names, found by what the cells hold; headers and notes hold no codes and drop out. */
export function* listedAccounts(sheet: Sheet): Generator<ListedAccount> {
  const counts = countColumns(sheet);
  const classColumn = findClassColumn(counts);
  if (classColumn !== null) yield* splitRows(sheet, classColumn);
  else
    yield* joinedRows(sheet, new Set([...counts].filter(([, count]) => isCodeColumn(count)).map(([column]) => column)));
}

interface ColumnCount {
  /** Whole codes, income codes included; those of three digits; groups of one or two digits; other cells with digits. */
  codes: number;
  classes: number;
  groups: number;
  others: number;
}

function countColumns(sheet: Sheet): ReadonlyMap<number, ColumnCount> {
  const counts = new Map<number, ColumnCount>();
  for (let row = 0; row < sheet.rowCount; row += 1)
    for (const [column, cell] of sheet.row(row)) {
      const text = compact(String(cell.value));
      let count = counts.get(column);
      if (count === undefined) counts.set(column, (count = { codes: 0, classes: 0, groups: 0, others: 0 }));
      if (isCode(cell)) {
        count.codes += 1;
        if (text.length === 3) count.classes += 1;
      } else if (GROUP.test(text)) count.groups += 1;
      else if (DIGIT.test(text) && !HAN.test(text)) count.others += 1;
    }
  return counts;
}

function isCode(cell: Cell): boolean {
  return INCOME_CODE.test(compact(String(cell.value))) || parseCode([partOf(cell)]) !== null;
}

function partOf(cell: Cell | undefined): CodePart {
  return cell === undefined || cell.isError === true || typeof cell.value === "boolean" ? null : cell.value;
}

function isCodeColumn({ codes, groups, others }: ColumnCount): boolean {
  return codes >= FEWEST_CODES && codes >= (codes + groups + others) * MOSTLY;
}

/** The 类 column of a 类 | 款 | 项 layout: three-digit codes with two-digit groups beside them. */
function findClassColumn(counts: ReadonlyMap<number, ColumnCount>): number | null {
  for (const [column, { classes, codes }] of [...counts].sort((a, b) => a[0] - b[0])) {
    const beside = counts.get(column + 1);
    if (classes === 0 || classes < codes || beside === undefined) continue;
    if (beside.groups >= FEWEST_CODES && beside.groups > beside.others + beside.codes) return column;
  }
  return null;
}

/** 类 | 款 | 项 | name, where a blank 类 or 款 repeats the one above. */
function* splitRows(sheet: Sheet, column: number): Generator<ListedAccount> {
  let above: readonly CodePart[] = [null, null];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const cells = [0, 1, 2].map((offset) => sheet.cell(row, column + offset));
    const printed = cells.map((cell) => (cell !== undefined && !HAN.test(cell.text) ? partOf(cell) : null));
    const first = printed.findIndex((part) => part !== null);
    if (first < 0) continue;
    const parts = [...above.slice(0, first), ...printed.slice(first)];
    above = [parts[0] ?? null, parts[1] ?? null];
    const cell = { sheet: sheet.name, row, column: column + first };
    if (INCOME_CODE.test(compact(String(parts[0])))) {
      yield { kind: "income", cell };
      continue;
    }
    const parsed = parseCode(parts);
    const text = printed
      .map((part) => part ?? "")
      .join(" ")
      .trim();
    if (parsed !== null) yield named(cell, parsed.code, nameBeside(sheet, row, column + 2, column));
    else if (DIGIT.test(text)) yield { kind: "unreadable-code", cell, code: null, text };
  }
}

/** Any number of code columns, each followed by its name; of adjoining codes the last and longest counts. */
function* joinedRows(sheet: Sheet, columns: ReadonlySet<number>): Generator<ListedAccount> {
  if (columns.size === 0) return;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const codes = sheet.row(row).filter(([column]) => columns.has(column));
    for (const [index, [column, stored]] of codes.entries()) {
      const cell = { sheet: sheet.name, row, column };
      const part = partOf(stored);
      const parsed = parseCode([part]);
      const next = codes[index + 1]?.[0] ?? Infinity;
      if (parsed !== null) {
        const name = parsed.rest ?? nameBeside(sheet, row, column, codes.length === 1 ? column : null, next);
        if (name !== null || !continues(parsed.code, codes[index + 1]?.[1])) yield named(cell, parsed.code, name);
      } else if (INCOME_CODE.test(compact(String(part)))) yield { kind: "income", cell };
      else if (part !== null && DIGIT.test(stored.text) && !HAN.test(stored.text))
        yield { kind: "unreadable-code", cell, code: null, text: stored.text };
    }
  }
}

function continues(code: string, next: Cell | undefined): boolean {
  return next !== undefined && parseCode([partOf(next)])?.code.startsWith(code) === true;
}

function named(cell: CellRef, code: string, name: string | null): ListedAccount {
  return name === null
    ? { kind: "no-name", cell, code, text: code }
    : { kind: "account", cell, code, name: name.replace(/\s+/g, "") };
}

/** The nearest words right of `column` (before `limit`), else left of `leftOf` when given. */
function nameBeside(sheet: Sheet, row: number, column: number, leftOf: number | null, limit = Infinity): string | null {
  const words = sheet.row(row).filter(([, cell]) => typeof cell.value === "string" && HAN.test(cell.value));
  const right = words.find(([at]) => at > column && at < limit);
  const left = leftOf === null ? undefined : words.filter(([at]) => at < leftOf).at(-1);
  const found = right ?? left;
  return found === undefined ? null : String(found[1].value);
}
