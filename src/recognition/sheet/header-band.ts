import { parseWritten } from "../../amounts";
import type { Grid } from "./grid";
import { isLabelledMeta, isMetaText } from "./meta";
import { numberingStyle } from "./text";
import { looksLikeTitle } from "./titles";
import { COLUMN_NUMBER_LABEL, FOOTNOTE, HEADER_WORD, NO_DATA_LABEL, TOTAL_LABEL } from "./vocabulary";

/** First and last row of the column headings between `from` and `to`; null when no row looks like one. */
export function headerBand(
  grid: Grid,
  from: number,
  to: number,
  left: number,
  right: number,
): { firstRow: number; lastRow: number } | null {
  let first = -1;
  let last = -1;
  for (let row = from; row <= to; row += 1) {
    const filled = grid.filled(row).filter((column) => column >= left && column <= right);
    if (first < 0) {
      if (filled.length === 0 || isMetaRow(grid, row, filled) || isLoneTitle(grid, row, filled)) continue;
      if (isScratch(grid, row, filled)) continue;
      if (!isFirstHeaderRow(grid, row, filled) || hasDataEvidence(grid, row, filled)) return null;
      first = last = row;
      continue;
    }
    if (filled.length === 0) {
      if (!coveredFromAbove(grid, row, left, right)) break;
    } else if (isBesideTallHeadings(grid, row, filled, { first, left, right })) last = row;
    else if (isBelowGroups(grid, row, filled, first)) last = row;
    else if (isLabelBelowHeading(grid, row, filled, left)) break;
    else if (isColumnNumberRow(grid, row, filled) || isAccountRow(grid, row, filled)) last = row;
    else if (hasDataEvidence(grid, row, filled) || !isHeaderRow(grid, row, filled)) break;
    else last = row;
  }
  if (first < 0) return null;
  return { firstRow: first, lastRow: extendedByMerges(grid, first, last, to, left, right) };
}

/** A name alone below a finished row of headings is the first row of data, with nothing in its amounts. */
function isLabelBelowHeading(grid: Grid, row: number, filled: readonly number[], left: number): boolean {
  const [column] = filled;
  if (filled.length > 1 || column === undefined) return false;
  const above = grid.filled(row - 1).filter((one) => one >= left);
  const heading = grid.mergeAt(row - 1, column);
  const ownsColumn = above[0] === column && (heading === undefined || heading.left === heading.right);
  return ownsColumn && above.length > 1 && above.every((one, index) => index === 0 || one === above[index - 1]! + 1);
}

/** A word or number alone above the headings: it heads nothing, whatever it says, when nothing touches it below. */
function isScratch(grid: Grid, row: number, filled: readonly number[]): boolean {
  const [column] = filled;
  if (filled.length > 1 || column === undefined || grid.mergeAt(row, column) !== undefined) return false;
  return !isHeaderRow(grid, row, filled) || grid.filled(row + 1).length === 0 || isMetaRow(grid, row + 1);
}

function isLoneTitle(grid: Grid, row: number, filled: readonly number[]): boolean {
  return filled.length === 1 && looksLikeTitle(grid.shown(row, filled[0]!));
}

/** Words under a heading, beside headings merged down to this row or beyond: 增减额 | 增减幅度 beside 预算数. */
function isBesideTallHeadings(
  grid: Grid,
  row: number,
  filled: readonly number[],
  { first, left, right }: { readonly first: number; readonly left: number; readonly right: number },
): boolean {
  const isWord = (column: number) =>
    typeof grid.cell(row, column)?.value === "string" && !isPrintedAmount(grid.text(row, column));
  if (!filled.every((column) => isWord(column) && grid.text(row - 1, column) !== "")) return false;
  let tall = 0;
  for (let column = left; column <= right; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge !== undefined && merge.top >= first && merge.top < row && grid.text(row, column) !== "") tall += 1;
    else if (grid.text(row, column) === "" && grid.text(first, column) !== "") return false;
  }
  return tall > 0;
}

/** 津贴补贴, or 30102津贴补贴 with the code of the account in front. */
const GROUP_PART = /^(?:[35]\d{2}(?:\d{2})?[-、.:]?)?\p{Script=Han}/u;

/** 基本工资 | 津贴补贴 with nothing below 科目编码: words alone, without what a row of data is called by, go on heading. */
function isBelowGroups(grid: Grid, row: number, filled: readonly number[], first: number): boolean {
  const [label] = grid.filled(first);
  if (filled.length < 2 || label === undefined || filled[0]! <= label) return false;
  const isWord = (column: number) => {
    const text = grid.text(row, column);
    if (typeof grid.cell(row, column)?.value !== "string" || NO_DATA_LABEL.test(text)) return false;
    return GROUP_PART.test(text) && numberingStyle(text) === null;
  };
  const isGrouped = (column: number) => {
    const merge = grid.mergeAt(row - 1, column);
    return grid.text(row - 1, column) === "" || (merge !== undefined && merge.right > merge.left);
  };
  return filled.every(isWord) && filled.some(isGrouped);
}

function coveredFromAbove(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge !== undefined && merge.top < row && merge.bottom >= row) return true;
  }
  return false;
}

function extendedByMerges(grid: Grid, first: number, last: number, to: number, left: number, right: number): number {
  let reach = last;
  for (let row = first; row <= last; row += 1)
    for (const column of grid.filled(row)) {
      if (column < left || column > right) continue;
      reach = Math.max(reach, Math.min(grid.mergeAt(row, column)?.bottom ?? row, to));
    }
  for (let row = last + 1; row <= reach; row += 1) if (grid.filled(row).length > 0) return row - 1;
  return reach;
}

/** A line about the table holds number, organisation, year and unit, and the unit perhaps in two cells. */
const META_LINE_CELLS = 5;

export function isMetaRow(grid: Grid, row: number, filled: readonly number[] = grid.filled(row)): boolean {
  if (filled.length === 0 || filled.length > META_LINE_CELLS) return false;
  const texts = filled.map((column) => grid.text(row, column));
  // The 万元 of a cost target stands beside its value and weight; a line about the table holds no such numbers,
  // unless it says what it is about.
  const labelled = texts.some(isLabelledMeta);
  if (texts.some(isPlainNumber) && !labelled) return false;
  const meta = texts.filter(isMetaText).length;
  const headings = texts.filter((text) => !isMetaText(text) && HEADER_CELL.test(text)).length;
  return meta === texts.length || (meta > 0 && headings <= (labelled ? 1 : 0));
}

function isPlainNumber(text: string): boolean {
  const written = parseWritten(text);
  return written.kind === "number" && written.unit === null && !isYearNumber(written.value.toNumber());
}

/** A cell that can only be a column heading, never part of a line about the table. */
const HEADER_CELL =
  /^(?:项目|科目(?:编码|代码|名称).*|收入|支出|合计|预算数|决算数|金额|单位(?:代码|名称|编码).*|基本支出|项目支出)$/;

/** 栏次 1 2 3 …, or whole numbers counting up from 1. */
export function isColumnNumberRow(grid: Grid, row: number, filled: readonly number[] = grid.filled(row)): boolean {
  const texts = filled.map((column) => grid.text(row, column));
  const isNumber = (text: string): boolean => /^\(?\d{1,3}\)?$/.test(text);
  const isFormatted = (text: string): boolean => /^\d{1,3}\.0+$/.test(text);
  const isCounted = texts.every((text) => COLUMN_NUMBER_LABEL.test(text) || isNumber(text) || isFormatted(text));
  if (texts.some((text) => COLUMN_NUMBER_LABEL.test(text)) && (texts.some(isNumber) || isCounted)) return true;
  // 1.00 | 2.00 | 3.00: the numbers of the columns in the format of the amounts below them.
  if (isCounted && texts.some(isFormatted) && texts.length >= 3)
    return texts.every((text, index) => Number(text) === index + 1);
  const numbers = texts.filter(isNumber).map((text) => Number(text.replace(/[()]/g, "")));
  if (numbers.length < 3 || numbers.length < texts.length - 2) return false;
  return numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1) && numbers[0]! <= 2;
}

/** Longest heading of a column; longer text is content. */
const LONGEST_HEADING = 40;

export function isHeaderRow(grid: Grid, row: number, filled: readonly number[]): boolean {
  const texts = filled.map((column) => grid.text(row, column));
  if (texts.some((text) => FOOTNOTE.test(text) || NO_DATA_LABEL.test(text))) return false;
  const headings = texts.filter((text) => text.length <= LONGEST_HEADING && HEADER_WORD.test(text));
  return headings.length * 2 >= texts.length && headings.length > 0;
}

/** Directly below a title, short words side by side are headings even when none of them is known. */
export function isFirstHeaderRow(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (isHeaderRow(grid, row, filled)) return true;
  const texts = filled.map((column) => grid.text(row, column));
  return (
    texts.length >= 2 &&
    texts.every((text) => text.length <= LONGEST_HEADING / 2 && !FOOTNOTE.test(text)) &&
    texts.some((text) => HEADER_WORD.test(text))
  );
}

/** An account that stands over a column: 30201, or 30201办公费. */
const ACCOUNT_CODE = /^[35]\d{2}(?:\d{2})?$/;

/** 301 | 302 | 303, every one of them below its name: 工资福利支出. */
function isAccountRow(grid: Grid, row: number, filled: readonly number[]): boolean {
  return (
    filled.length > 1 &&
    filled.every(
      (column) => ACCOUNT_CODE.test(grid.text(row, column)) && /^\p{Script=Han}/u.test(grid.text(row - 1, column)),
    )
  );
}

const CODE = /^[235]\d{2}(?:[\s.]?\d{2}){0,3}$/;
/** What stands below 一级指标 and 二级指标. */
const INDICATOR = /^(?:产出|效益|满意度|成本|数量|质量|时效|(?:经济|社会|生态)效益|可持续影响|服务对象满意度)指标$/;
const GLUED_CODE = /^[235]\d{2}(?:\d{2}){0,3}[^\d.,%年]/;

/** Something no heading contains: an amount, an account code, a total label by itself, 一、…, 此表无数据. */
export function hasDataEvidence(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (isColumnNumberRow(grid, row, filled)) return false;
  let words = 0;
  let totals = 0;
  // 30201 or 30201办公费 beside 科目名称 and 合计 heads a column; without such headings it is a row of data.
  const headsAccounts = filled.filter((column) => HEADER_CELL.test(grid.text(row, column))).length > 1;
  for (const column of filled) {
    const cell = grid.cell(row, column);
    const text = grid.text(row, column);
    if (headsAccounts && ACCOUNT_CODE.test(text)) continue;
    if (cell !== undefined && typeof cell.value === "number" && !isYearNumber(cell.value)) return true;
    if (CODE.test(text) || (!headsAccounts && GLUED_CODE.test(text)) || NO_DATA_LABEL.test(text)) return true;
    if (isPrintedAmount(text) || INDICATOR.test(text)) return true;
    if (numberingStyle(text) !== null) return true;
    words += 1;
    if (TOTAL_LABEL.test(text)) totals += 1;
  }
  return totals > 0 && words <= 2 && words === totals;
}

function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function isPrintedAmount(text: string): boolean {
  if (!/^[-(−]?\d/.test(text)) return false;
  const written = parseWritten(text);
  return written.kind === "number" && (written.decimals > 0 || text.includes(",") || /^\d{3,}$/.test(text));
}
