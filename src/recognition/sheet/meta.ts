import { parseChineseOrdinal, parseUnit, type Unit } from "../../amounts";
import { anyOf, BODY_ENDINGS, NOT_IN_BODIES, RARER_BODY_ENDINGS, SETS_OF_TABLES } from "../../lexicon";
import type { CellRef } from "../../workbook";
import type { Grid } from "./grid";
import { arabicYears, squeeze, trimmed } from "./text";
import {
  ATTACHMENT_NUMBER,
  ORGANISATION_LABEL,
  TABLE_NUMBER,
  TITLE_ATTACHMENT,
  TITLE_NUMBER,
  YEAR,
  YEAR_CELL,
} from "./vocabulary";

/** What the lines around a title say about a table. Every found value keeps its cell. */
export interface TableMeta {
  readonly unit: Found<Unit> | null;
  readonly organisation: Found<string> | null;
  readonly year: Found<number> | null;
  readonly number: Found<string> | null;
  /** 2-1 of 附件2-1. */
  readonly attachment: Found<string> | null;
}

export interface Found<T> {
  readonly value: T;
  readonly cell: CellRef;
}

/** One line may carry several statements: 单位：某局    2024年度 | 金额单位：万元. */
export function readMeta(grid: Grid, rows: readonly number[], left: number, right: number): TableMeta {
  let unit: Found<Unit> | null = null;
  let organisation: Found<string> | null = null;
  let year: Found<number> | null = null;
  let number: Found<string> | null = null;
  let attachment: Found<string> | null = null;
  for (const row of rows)
    for (const column of grid.filled(row)) {
      if (column < left || column > right) continue;
      const text = grid.text(row, column);
      const cell = { sheet: grid.sheet.name, row, column };
      for (const part of parts(grid.shown(row, column), text)) {
        const stated = parseUnit(part);
        if (stated !== null) unit ??= { value: stated, cell };
        const named = organisationIn(grid, part, row, column);
        if (named !== null) organisation ??= { value: named, cell };
      }
      const dated = arabicYears(text);
      const stated = YEAR_CELL.exec(dated)?.[1] ?? YEAR.exec(dated)?.[0];
      if (stated !== undefined) year ??= { value: Number(stated), cell };
      if (organisation === null && isBodyBesideUnit(grid, row, text))
        organisation = { value: withoutUnitCode(text), cell };
      const tableNumber = tableNumberIn(text);
      if (tableNumber !== null) number ??= { value: tableNumber, cell };
      const paper = ATTACHMENT_NUMBER.exec(text)?.[1];
      if (paper !== undefined) attachment ??= { value: plainNumber(paper), cell };
    }
  return { unit, organisation, year, number, attachment };
}

/** 单位：元 as a cell of its own in one of the rows. */
export function labelledUnit(grid: Grid, rows: readonly number[]): Found<Unit> | null {
  for (const row of rows)
    for (const column of grid.filled(row)) {
      const text = grid.text(row, column);
      const unit = /^[(]?(?:金额)?单位[:：]/.test(text) && isUnitLine(text) ? parseUnit(text) : null;
      if (unit !== null) return { value: unit, cell: { sheet: grid.sheet.name, row, column } };
    }
  return null;
}

const OTHER_ENDINGS = ["街道", "镇", "乡", "联", "协", "大学", "中学", "小学", "集团", "基地", "法庭", "团"];
const BODY = new RegExp(
  `^(?!.*(?:${NOT_IN_BODIES.join("|")}|第.*页)).{4,40}${anyOf([...BODY_ENDINGS, ...RARER_BODY_ENDINGS, ...OTHER_ENDINGS])}(?:\\(${anyOf(SETS_OF_TABLES)}\\)|本级)?$`,
);

/** The full name of a public body, with nothing else on the line. */
export function isBodyName(text: string): boolean {
  return BODY.test(text);
}

/** Some forms print the body's name without a label, on the line that states the unit. */
function isBodyBesideUnit(grid: Grid, row: number, text: string): boolean {
  if (!isBodyName(text) || isMetaText(text)) return false;
  return grid.filled(row).some((column) => isUnitLine(grid.text(row, column)));
}

/** A cell that says nothing but table number, unit, organisation or year. */
export function isMetaText(text: string): boolean {
  return (
    isUnitLine(text) ||
    ORGANISATION_LABEL.test(text) ||
    YEAR_CELL.test(text) ||
    TABLE_NUMBER.test(text) ||
    ATTACHMENT_NUMBER.test(text) ||
    META_LABEL.test(text)
  );
}

/** It says what it is about: 单位：元, 编制单位：某局, （2025年度）, 公开02表. */
export function isLabelledMeta(text: string): boolean {
  if (ORGANISATION_LABEL.test(text) || TABLE_NUMBER.test(text)) return true;
  return (/[:：]/.test(text) && isUnitLine(text)) || (text.startsWith("(") && YEAR_CELL.test(text));
}

/** 金额单位：万元 is a line about the table; 合计（万元） is a heading that carries its unit. */
function isUnitLine(text: string): boolean {
  return parseUnit(text) !== null && !/[^(（：:]\((?:单位[:：]?)?(?:人民币)?(?:亿元|万元|千元|元)\)$/.test(text);
}

const META_LABEL = /^(?:金额单|监督索引号.*|保密审查.*|审核.*日期.*|打印日期.*|报送日期.*|编制日期.*|单位代码[:：].*)$/;

function parts(shown: string, squeezed: string): readonly string[] {
  const pieces = trimmed(shown)
    .split(/[\s\u3000]{2,}/)
    .map(squeeze)
    .filter((piece) => piece !== "");
  return pieces.length > 1 ? [...pieces, squeezed] : [squeezed];
}

const YEAR_TAIL = /(?:19|20)\d{2}年度?$/;

function organisationIn(grid: Grid, text: string, row: number, column: number): string | null {
  const match = ORGANISATION_LABEL.exec(text);
  if (match === null || parseUnit(text) !== null) return null;
  const stated = (match[1] ?? "").replace(YEAR_TAIL, "");
  if (stated !== "") return withoutUnitCode(stated);
  const beside = grid.text(row, (grid.mergeAt(row, column)?.right ?? column) + 1);
  const isName = isBodyName(beside) || (/\p{Script=Han}{5,}/u.test(beside) && !isMetaText(beside));
  return isName ? withoutUnitCode(beside) : null;
}

const UNIT_CODE = /^[[(【]?\d{3,}[\])】]?[-_—－:：]*(?=\p{Script=Han})/u;

/** 136001-某局, [136]某局, 136_某局: platforms print the unit's code in front of its name. */
export function withoutUnitCode(name: string): string {
  return name.replace(UNIT_CODE, "");
}

function tableNumberIn(text: string): string | null {
  const match = TABLE_NUMBER.exec(text);
  if (match === null) return null;
  const stated = match[1] ?? match[2] ?? "";
  if (match[2] !== undefined) return `${text.startsWith("预算") ? "预算" : "公开"}${stated}表`;
  return /^\d/.test(stated) ? stated : String(parseChineseOrdinal(stated) ?? stated);
}

/** 部门支出总表（公开表3）, 部门支出总表 公开03表 */
const NUMBER_BEHIND_TITLE =
  /(?<=表)(?:\((?:公开|附)?表(\d{1,2}(?:-\d{1,2})?)\)|((?:公开|预算|财决)\d{1,2}(?:-\d{1,2})?表))$/;

/** The table number before or behind a squeezed title: 公开表1-1 部门收入总表. */
export function numberInTitle(title: string): string | null {
  return TITLE_NUMBER.exec(title)?.[1] ?? NUMBER_BEHIND_TITLE.exec(title)?.slice(1).find(Boolean) ?? null;
}

/** The number of the paper in front of a squeezed title: 附件2-1 部门收入总表. */
export function attachmentInTitle(title: string): string | null {
  const match = ATTACHMENT_NUMBER.exec(title) ?? TITLE_ATTACHMENT.exec(title);
  return match === null ? null : plainNumber(match[1]!);
}

/** 二 and 02 are 2. */
function plainNumber(stated: string): string {
  const ordinal = parseChineseOrdinal(stated);
  return ordinal === null ? stated.replace(/(^|-)0+(?=\d)/g, "$1") : String(ordinal);
}
