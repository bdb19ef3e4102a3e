import { parseUnit, type Unit } from "../../amounts";
import type { Grid } from "./grid";
import { isColumnNumberRow } from "./header-band";
import { squeeze } from "./text";
import type { RowSpan } from "../table";
import { COLUMN_NUMBER_LABEL } from "./vocabulary";

/** A leaf column of the header tree: the headings from top to bottom that stand over it. */
export interface HeaderColumn {
  readonly column: number;
  readonly path: readonly string[];
  /** Squeezed path without units, for matching. */
  readonly keys: readonly string[];
  /** The unit a heading states for its column: 合计（万元）. */
  readonly unit: Unit | null;
}

interface Heading {
  readonly text: string;
  /** Identity of the heading's own cell, so that a merge counts once. */
  readonly at: number;
}

/** Reads the header tree from merges and, where a layout does without merges, from position. */
export function headerColumns(grid: Grid, header: RowSpan, left: number, right: number): readonly HeaderColumn[] {
  const levels: (Heading | null)[][] = [];
  for (let row = header.firstRow; row <= header.lastRow; row += 1) levels.push(headingsOfRow(grid, row, left, right));
  inheritFromLeft(levels);
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const path: string[] = [];
    let previous: Heading | null = null;
    for (const level of levels) {
      const heading = level[column - left] ?? null;
      if (heading === null || heading.at === previous?.at) continue;
      path.push(heading.text);
      previous = heading;
    }
    if (path.length > 0) columns.push(headerColumn(column, path));
  }
  return columns;
}

const UNIT_IN_HEADING = /\((?:金额)?(?:单位[:：]?)?(?:人民币)?(?:亿元|万元|千元|元)\)/;

function headerColumn(column: number, path: readonly string[]): HeaderColumn {
  const squeezed = path.map(squeeze);
  const stated = squeezed.map((key) => UNIT_IN_HEADING.exec(key)?.[0]).find((unit) => unit !== undefined);
  const keys = squeezed.map((key) => key.replace(UNIT_IN_HEADING, ""));
  return { column, path, keys, unit: stated === undefined ? null : parseUnit(stated) };
}

function headingsOfRow(grid: Grid, row: number, left: number, right: number): (Heading | null)[] {
  const numbers = isColumnNumberRow(grid, row);
  const headings: (Heading | null)[] = [];
  for (let column = left; column <= right; column += 1) {
    const merge = grid.mergeAt(row, column);
    const top = merge?.top ?? row;
    const first = merge?.left ?? column;
    const squeezed = grid.text(row, column);
    const skip =
      squeezed === "" || (numbers && (COLUMN_NUMBER_LABEL.test(squeezed) || /^\(?\d+\)?(?:\.0+)?$/.test(squeezed)));
    const text = grid.shown(top, first).replace(/[\s\u3000]+/g, "");
    headings.push(skip ? null : { text, at: top * 100_000 + first });
  }
  return headings;
}

/**
 * Without merges a group heading stands over its first column only: 收入 | (blank) over 项目 | 预算数.
 * A blank cell takes the heading on its left when both columns have headings of their own below it.
 */
function inheritFromLeft(levels: (Heading | null)[][]): void {
  for (let depth = 0; depth + 1 < levels.length; depth += 1) {
    const level = levels[depth]!;
    for (let index = 1; index < level.length; index += 1) {
      if (level[index] !== null || aboveHasOwn(levels, depth, index)) continue;
      const inherited = level[index - 1] ?? null;
      if (
        inherited !== null &&
        hasBelow(levels, depth, index, inherited) &&
        hasBelow(levels, depth, index - 1, inherited)
      )
        level[index] = inherited;
    }
  }
}

function hasBelow(
  levels: readonly (readonly (Heading | null)[])[],
  depth: number,
  index: number,
  group: Heading,
): boolean {
  return levels.slice(depth + 1).some((level) => (level[index]?.at ?? group.at) !== group.at);
}

/** A heading merged down from above already covers this cell. */
function aboveHasOwn(levels: readonly (readonly (Heading | null)[])[], depth: number, index: number): boolean {
  const above = levels[depth - 1]?.[index] ?? null;
  const left = levels[depth - 1]?.[index - 1];
  return above !== null && above.at !== left?.at;
}
