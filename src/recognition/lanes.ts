import {
  EXPENDITURE_GROUP,
  INCOME_GROUP,
  ITEM_HEADING,
  PERSONNEL_GROUP,
  PUBLIC_GROUP,
  roleOfHeadings,
} from "./column-roles";
import type { HeaderColumn } from "./header";
import type { LaneSide } from "./table";

/** Neighbouring columns that make one half of the table; roles are not known yet. */
export interface RawLane {
  readonly side: LaneSide;
  readonly columns: readonly HeaderColumn[];
}

/** Finds side-by-side halves by their groups (收入‖支出) or by a label column that comes twice. */
export function splitIntoLanes(headings: readonly HeaderColumn[]): readonly RawLane[] {
  const inGroup = (group: RegExp) => (heading: HeaderColumn) =>
    heading.keys.slice(0, -1).some((key) => group.test(key));
  const starts = labelHeadings(headings);
  if (starts.length < 2) return [{ side: "list", columns: headings }];

  // Where the groups begin decides: the last column of a half may lack its group's merge.
  const income = headings.findIndex(inGroup(INCOME_GROUP));
  const expenditure = headings.findIndex(inGroup(EXPENDITURE_GROUP));
  if (income >= 0 && expenditure > income + 1)
    return [
      { side: "income", columns: headings.slice(0, expenditure) },
      { side: "expenditure", columns: headings.slice(expenditure) },
    ];
  const pieces = cutAt(headings, starts);
  if (pieces.length === 2 && ITEM_HEADING.test(headings[starts[0]!]!.keys.at(-1)!))
    return [
      { side: "income", columns: pieces[0]! },
      { side: "expenditure", columns: pieces[1]! },
    ];
  return sidesOfBasic(pieces);
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
    const isPersonnel = columns.some((heading) => heading.keys.some((key) => PERSONNEL_GROUP.test(key)));
    const isPublic = columns.some((heading) => heading.keys.some((key) => PUBLIC_GROUP.test(key)));
    if (isPersonnel || (!isPublic && index === 0)) return { side: "personnel", columns };
    publicLanes += 1;
    return { side: publicLanes === 1 ? "public-1" : "public-2", columns };
  });
}
