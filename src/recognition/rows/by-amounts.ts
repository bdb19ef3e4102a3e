import type { Decimal } from "../../amounts";
import { ExactSum, ZERO } from "../../amounts";
import type { ReadSum } from "../../reckoning";
import type { SumTree } from "./row-sums";
import type { TableRow } from "../table";

/** Longer lists are not searched for rows that are sums of their neighbours. */
const LONGEST = 400;

/**
 * Where the parts of a row do not make it up, a row among them may itself be the sum of those that follow it, or
 * of those before it: the amounts say which. The rows with such groups made, once for either direction.
 */
export function* regrouped(tree: SumTree, sums: readonly ReadSum[]): Iterable<readonly TableRow[]> {
  const failing = new Set(
    sums.flatMap(({ verdict, equation }) => (verdict === "broken" ? [equation.reported.cell.row] : [])),
  );
  const groups = [...tree.children].filter(
    ([index, parts]) => failing.has(tree.rows[index]!.row) && parts.length <= LONGEST,
  );
  for (const order of ["heads", "closes"] as const) {
    const owners = new Map<number, number>();
    for (const [, parts] of groups) groupBySums(tree, order === "heads" ? parts.toReversed() : parts, owners);
    if (owners.size > 0) yield withOwners(tree.rows, owners);
  }
}

/** Goes through the parts from the far end; a row that is the sum of the last ones met takes them for its own. */
function groupBySums(tree: SumTree, parts: readonly number[], owners: Map<number, number>): void {
  const met: number[] = [];
  for (const part of parts) {
    const size = sizeOfSum(tree, part, met);
    if (size > 0) for (const member of met.splice(-size)) owners.set(member, part);
    met.push(part);
  }
}

/** How many of the rows last met make up this one; 0 when none do. */
function sizeOfSum(tree: SumTree, index: number, met: readonly number[]): number {
  const columns = tree.filled.map(({ column }) => new RunningSum(tree.rows[index]!.values.get(column), column));
  for (let size = 1; size <= met.length; size++) {
    const { kind, values } = tree.rows[met.at(-size)!]!;
    for (const sum of columns) sum.add(values.get(sum.column));
    const isAlone = size === 1 && kind === tree.rows[index]!.kind;
    if (!isAlone && isMadeUp(columns, size)) return size;
  }
  return 0;
}

/** In every column, or in all of several but one: one number in it may be wrong. */
function isMadeUp(columns: readonly RunningSum[], size: number): boolean {
  const told = columns.filter((sum) => sum.parts > 0 || sum.isStated);
  const misfits = told.filter((sum) => !sum.isWhole).length;
  if (told.every((sum) => sum.parts < Math.min(size, 2))) return false;
  return misfits === 0 || (misfits === 1 && told.length >= COLUMNS_TO_SPARE);
}

const COLUMNS_TO_SPARE = 3;

class RunningSum {
  readonly #whole: Decimal;
  readonly isStated: boolean;
  readonly #sum = new ExactSum();
  #reach: Decimal;
  /** Numbers other than zero added so far. */
  parts = 0;

  constructor(
    whole: Value,
    readonly column: number,
  ) {
    const amount = whole?.state === "amount" ? whole.amount : null;
    this.#whole = amount?.value ?? ZERO;
    this.isStated = !this.#whole.isZero();
    this.#reach = amount?.quantum ?? ZERO;
  }

  add(value: Value): void {
    if (value?.state !== "amount") return;
    const { amount } = value;
    this.#sum.add(amount.value);
    if (!amount.value.isZero()) this.parts++;
    if (amount.quantum !== null) this.#reach = this.#reach.plus(amount.quantum);
  }

  get isWhole(): boolean {
    if (this.#sum.compareTo(this.#whole) === 0) return true;
    return this.#sum.toDecimal().minus(this.#whole).abs().times(2).lte(this.#reach);
  }
}

type Value = ReturnType<TableRow["values"]["get"]>;

function withOwners(rows: readonly TableRow[], owners: ReadonlyMap<number, number>): readonly TableRow[] {
  const depthBelow = (index: number): number => {
    const owner = owners.get(index);
    if (owner !== undefined) return depthBelow(owner) + 1;
    const { parent } = rows[index]!;
    return parent === null ? 0 : depthBelow(parent);
  };
  return rows.map((row, index) => ({
    ...row,
    parent: owners.get(index) ?? row.parent,
    level: row.level === null ? null : row.level + depthBelow(index),
  }));
}
