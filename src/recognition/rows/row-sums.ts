import { judge, type CellTerm, type ReadSum } from "../../reckoning";
import type { RowKind } from "../row-kind";
import type { AmountCell, Column, Lane, TableRow } from "../table";

/** Rows linked into the tree of their sums. */
export interface SumTree {
  readonly side: Lane["side"];
  readonly rows: readonly TableRow[];
  /** Columns of money that hold anything; sums of the others would be of blanks only. */
  readonly filled: readonly Column[];
  /** Row index → indices of the rows it is the sum of. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

/** Columns that count things rather than money. */
const COUNTS: ReadonlySet<string> = new Set(["quantity", "indicator-weight", "line-number", "sequence"]);
/** 增减%, 占比, 完成率: shares and rates do not add up. */
const RATE = /[%％]|比例|比重|占比|增幅|率$/;

/**
 * The columns of money whose rows the lane names. Some forms print expenditure twice, by 功能 and by 性质, each
 * with labels of its own: the rows are named after the first labels, and columns behind the second are another list.
 */
export function moneyColumns({ side, columns }: Pick<Lane, "side" | "columns">): readonly Column[] {
  const labels = columns.flatMap(({ role }, index) => (role === `${side}-item` ? [index] : []));
  return columns.slice(0, labels[1]).filter(isMoney);
}

function isMoney({ type, role, path }: Column): boolean {
  return type === "amount" && !COUNTS.has(role) && !path.some((heading) => RATE.test(heading));
}

/** Whether a number stands in the cell, or words that may hide one. */
export function isFilled(cell: AmountCell | undefined): boolean {
  return cell?.state === "amount" || cell?.state === "unreadable";
}

export function childrenOf(rows: readonly TableRow[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  rows.forEach((row, index) => {
    if (row.parent === null) return;
    const siblings = children.get(row.parent);
    if (siblings === undefined) children.set(row.parent, [index]);
    else siblings.push(index);
  });
  return children;
}

export function sumTreeOf(lane: Lane): SumTree {
  const { side, rows } = lane;
  const filled = moneyColumns(lane).filter(({ column }) => rows.some(({ values }) => isFilled(values.get(column))));
  return { side, rows, filled, children: childrenOf(rows) };
}

const TOTALS: ReadonlySet<RowKind> = new Set(["total", "grand-total", "current-total"]);

export function isTotalKind(kind: RowKind): boolean {
  return TOTALS.has(kind);
}

export function rowStates({ rows, filled }: SumTree, index: number): boolean {
  const { values } = rows[index]!;
  return filled.some(({ column }) => values.get(column)?.state === "amount");
}

/** The rows that are sums, with the rows they are sums of. */
export function* summedRows(tree: SumTree): Iterable<readonly [index: number, children: readonly number[]]> {
  const unplaced = hasUnplacedRows(tree);
  for (const [index, children] of tree.children) {
    if (!statesAmounts(tree, index)) continue;
    const isTotal = isTotalKind(tree.rows[index]!.kind);
    if (isTotal ? !unplaced && children.some((child) => rowStates(tree, child)) : !listsOnlySome(tree, index, children))
      yield [index, children];
  }
}

/**
 * Whether a row is meant to hold numbers: it does, it is called 合计, or other rows of its kind do. A level that is
 * never filled in is a heading, not a sum left blank.
 */
function statesAmounts(tree: SumTree, index: number): boolean {
  const { kind, name } = tree.rows[index]!;
  if (rowStates(tree, index) || (isTotalKind(kind) && name !== null)) return true;
  return tree.rows.some((row, at) => row.kind === kind && at !== index && tree.children.has(at) && rowStates(tree, at));
}

/** Rows under 其中 name a part of what stands above them, not all of it, unless they and others are its parts. */
function listsOnlySome({ rows }: SumTree, index: number, children: readonly number[]): boolean {
  const last = Math.max(...children);
  for (let at = index + 1; at <= last; at += 1)
    if (rows[at]!.name?.trimStart().startsWith("其中") === true && (children.length === 1 || !children.includes(at)))
      return true;
  return false;
}

/**
 * Rows of a list that state amounts and yet have no place in its sums: the names alone did not tell
 * what they are. What the table's total is made of is unknown then.
 */
export function hasUnplacedRows({ side, rows, filled }: SumTree): boolean {
  if (side !== "list" || !rows.some(({ parent }) => parent !== null)) return false;
  return rows.some(
    ({ kind, level, name, values }) =>
      kind === "entry" &&
      level === null &&
      name?.startsWith("其中") !== true &&
      filled.some(({ column }) => values.get(column)?.state === "amount"),
  );
}

/** Every sum of the rows as they are read, judged; what stands beside an unreadable cell is left out. */
export function rowSumsOf(tree: SumTree): readonly ReadSum[] {
  const sums: ReadSum[] = [];
  for (const [index, children] of summedRows(tree))
    for (const { column } of tree.filled) {
      const [reported, ...contributors] = [index, ...children].map((row) => tree.rows[row]!.values.get(column));
      const cells = [reported, ...contributors];
      if (cells.some((cell) => cell?.state === "unreadable") || !cells.some(isFilled)) continue;
      if (reported === undefined) continue;
      sums.push(
        judge({
          relation: "=",
          reported: termOf(reported),
          contributors: contributors.flatMap((cell) => (cell === undefined ? [] : [termOf(cell)])),
        }),
      );
    }
  return sums;
}

function termOf(value: AmountCell): CellTerm {
  const amount = value.state === "amount" ? value.amount : null;
  return { sign: 1, workbook: "current", cell: value.cell, amount, label: "" };
}
