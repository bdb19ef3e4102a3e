import type { PlacedRow } from "./rows";

type Parents = readonly (number | null)[];

/** 小计 as the sum of the rows above it, down from the one before; null where no 小计 stands among the rows. */
export function closedBySubtotals(placed: readonly PlacedRow[], parents: Parents): Parents | null {
  return grouped(placed, parents, (roots, subtotals) => {
    const owners = new Map<number, number>();
    for (const root of roots) {
      const next = subtotals.find((subtotal) => subtotal > root);
      if (next !== undefined) owners.set(root, next);
    }
    return owners;
  });
}

/** 小计 as the sum of the rows below it, down to the next. */
export function openedBySubtotals(placed: readonly PlacedRow[], parents: Parents): Parents | null {
  return grouped(placed, parents, (roots, subtotals) => {
    const owners = new Map<number, number>();
    for (const root of roots) {
      const above = subtotals.findLast((subtotal) => subtotal < root);
      if (above !== undefined) owners.set(root, above);
    }
    return owners;
  });
}

/** The roots go to the subtotals that own them, and those to the total: the first 合计, or the last. */
function grouped(
  placed: readonly PlacedRow[],
  parents: Parents,
  ownersOf: (roots: readonly number[], subtotals: readonly number[]) => ReadonlyMap<number, number>,
): Parents | null {
  const totals = placed.flatMap(({ kind }, index) => (kind === "total" ? [index] : []));
  const whole = totals[0] === undefined || parents.includes(totals[0]) ? totals[0] : totals.at(-1);
  const subtotals = placed.flatMap(({ kind, raw }, index) =>
    (kind === "subtotal" || (kind === "total" && index !== whole)) && raw.hasAmount ? [index] : [],
  );
  if (subtotals.length === 0) return null;
  const isRoot = (index: number): boolean => parents[index] === whole && parents[index] !== null;
  const roots = parents.flatMap((parent, index) =>
    !subtotals.includes(index) && (isRoot(index) || (whole === undefined && parent === null && parents.includes(index)))
      ? [index]
      : [],
  );
  const owners = ownersOf(roots, subtotals);
  return parents.map((parent, index) => {
    if (subtotals.includes(index)) return whole ?? null;
    return owners.get(index) ?? parent;
  });
}
