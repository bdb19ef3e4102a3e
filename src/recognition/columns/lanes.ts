import { roleOfHeadings } from "./column-roles";
import type { HeaderColumn } from "../sheet/header";
import type { TableKind } from "../kinds";
import type { LaneSide } from "../table";
import { EXPENDITURE_GROUP, INCOME_GROUP, ITEM_HEADING, PERSONNEL_GROUP, PUBLIC_GROUP } from "../sheet/vocabulary";

/** Neighbouring columns that make one half of the table; roles are not known yet. */
export interface RawLane {
  readonly side: LaneSide;
  readonly columns: readonly HeaderColumn[];
}

/**
 * Finds side-by-side halves by their groups (收入‖支出) or by a label column that comes twice. Some
 * forms print the expenditure again by 经济分类: every such list is an expenditure half of its own.
 */
export function splitIntoLanes(
  headings: readonly HeaderColumn[],
  kind: TableKind,
  holdsWords: (heading: HeaderColumn) => boolean,
): readonly RawLane[] {
  const starts = labelHeadings(headings);
  if (starts.length < 2) return [{ side: sideOfSingle(headings, kind), columns: headings }];

  const isItem = (index: number) => ITEM_HEADING.test(headings[index]!.keys.at(-1)!);
  // Where the groups begin decides: the last column of a half may lack its group's merge.
  const income = firstOfGroup(headings, INCOME_GROUP);
  const expenditure = firstOfGroup(headings, EXPENDITURE_GROUP);
  if (income >= 0 && expenditure > income + 1) {
    // 支出类别, 政府预算经济分类: whatever its heading is, a column of words with amounts behind it opens a list.
    const opens = (index: number) =>
      isItem(index) ||
      (holdsWords(headings[index]!) && index + 1 < headings.length && !holdsWords(headings[index + 1]!));
    const [, ...further] = headings.flatMap((_, index) => (index >= expenditure && opens(index) ? [index] : []));
    return twoSided(cutAt(headings, [0, expenditure, ...further]));
  }
  const pieces = cutAt(headings, starts);
  if (!pieces.every(holdsAmounts)) return [{ side: "list", columns: headings }];
  const ofBasic = pieces.some((columns) => isUnder(columns, PERSONNEL_GROUP) || isUnder(columns, PUBLIC_GROUP));
  return isItem(starts[0]!) && !ofBasic ? twoSided(pieces) : sidesOfBasic(pieces);
}

function firstOfGroup(headings: readonly HeaderColumn[], group: RegExp): number {
  return headings.findIndex(({ keys }) => keys.slice(0, -1).some((key) => group.test(key)));
}

function twoSided([income, ...expenditure]: readonly (readonly HeaderColumn[])[]): readonly RawLane[] {
  return [
    { side: "income", columns: income! },
    ...expenditure.map((columns): RawLane => ({ side: "expenditure", columns })),
  ];
}

/** 收入总表 of 项目 and 预算数 alone lists the lines of one half of a 收支总表. */
function sideOfSingle(headings: readonly HeaderColumn[], kind: TableKind): LaneSide {
  const oneHalf = headings.length === 2 && ITEM_HEADING.test(headings[0]!.keys.at(-1)!);
  if (oneHalf && kind === "dept-income-summary") return "income";
  return oneHalf && kind === "dept-expenditure-summary" ? "expenditure" : "list";
}

/** A list of accounts beside another is a half of its own only with amounts of its own. */
function holdsAmounts(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ keys }) => !/code|name|sequence|line-number/.test(roleOfHeadings(keys, null) ?? ""));
}

/** Headings that open a lane: 项目 of a two-sided table, 科目编码 (or 科目名称) of a repeated list. */
function labelHeadings(headings: readonly HeaderColumn[]): readonly number[] {
  const leaves = headings.map((heading) => heading.keys.at(-1)!);
  const items = leaves.flatMap((leaf, index) => (ITEM_HEADING.test(leaf) ? [index] : []));
  if (items.length > 1) return items;
  const repeated = leaves.flatMap((leaf, index) => (leaves.indexOf(leaf) !== leaves.lastIndexOf(leaf) ? [index] : []));
  const roles = new Map(repeated.map((index) => [index, roleOfHeadings(headings[index]!.keys, null)]));
  const codes = repeated.filter((index) => roles.get(index) === "code");
  if (codes.length > 1) return codes.filter((index) => !isContinued(headings, index));
  return repeated.filter((index) => roles.get(index) === "subject-name");
}

/** Three columns under one unsplit 科目编码 heading belong to one lane, not to three. */
function isContinued(headings: readonly HeaderColumn[], index: number): boolean {
  return headings[index - 1]?.keys.join("/") === headings[index]!.keys.join("/");
}

/** Cuts before each start; a 行次 or 序号 column directly in front of a start goes with it. */
function cutAt(headings: readonly HeaderColumn[], starts: readonly number[]): readonly (readonly HeaderColumn[])[] {
  const cuts = starts.map((start) => {
    const before = headings[start - 1];
    return before !== undefined && /^(?:序号|行次)$/.test(before.keys.at(-1)!) ? start - 1 : start;
  });
  return cuts.map((cut, index) => headings.slice(index === 0 ? 0 : cut, cuts[index + 1]));
}

function sidesOfBasic(pieces: readonly (readonly HeaderColumn[])[]): readonly RawLane[] {
  let publicLanes = 0;
  return pieces.map((columns, index) => {
    const isPersonnel = isUnder(columns, PERSONNEL_GROUP);
    const isPublic = isUnder(columns, PUBLIC_GROUP);
    if (isPersonnel || (!isPublic && index === 0)) return { side: "personnel", columns };
    publicLanes += 1;
    return { side: publicLanes === 1 ? "public-1" : "public-2", columns };
  });
}

function isUnder(columns: readonly HeaderColumn[], group: RegExp): boolean {
  return columns.some(({ keys }) => keys.some((key) => group.test(key)));
}
