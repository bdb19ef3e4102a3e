import type { TableKind } from "../kinds";
import type { PlacedRow } from "./rows";
import { countsInstead, depthOfItem, threePublicItemOf } from "./three-public-items";

/** Lines without codes have a place in the sums all the same, where their names or indents tell it. */
export function nestedByName(placed: readonly PlacedRow[], kind: TableKind): readonly PlacedRow[] {
  if (kind.includes("three-public")) return placeItems(placed);
  return NESTED_BY_INDENT.has(kind) ? nestByIndent(placed) : placed;
}

const NESTED_BY_INDENT: ReadonlySet<TableKind> = new Set([
  "dept-basic-expenditure",
  "dept-project-expenditure",
  "agency-operating-expenditure",
]);
const OUTERMOST_ENTRY = 3;

/** Where no row bears a code, indentation alone says which lines make up which. */
function nestByIndent(placed: readonly PlacedRow[]): readonly PlacedRow[] {
  if (placed.some(({ raw }) => raw.code !== null || raw.projectName !== null)) return placed;
  const isLine = ({ raw, kind }: PlacedRow) => kind === "entry" && !raw.label.startsWith("其中");
  const indents = [...new Set(placed.filter(isLine).map(({ raw }) => raw.indent))].sort((a, b) => a - b);
  return placed.map((row) => (isLine(row) ? { ...row, rank: OUTERMOST_ENTRY + indents.indexOf(row.raw.indent) } : row));
}

/** Ranks of the items below a total, and of the parts of an item. */
const ITEM_RANK = { 1: 3, 2: 4 } as const;

/** 三公经费 with one item a row: the items make up the total, 购置 and 运行 make up 公务用车. */
function placeItems(all: readonly PlacedRow[]): readonly PlacedRow[] {
  const placed = all.map((row) =>
    row.kind === "entry" && countsInstead(row.raw.name ?? "") ? { ...row, kind: "count" as const } : row,
  );
  const items = placed.map(({ raw, kind }) =>
    kind === "entry" || kind === "subtotal" ? threePublicItemOf(raw.name ?? "") : null,
  );
  if (new Set(items).size <= 2) return placed;
  const isTotalled = placed.some(({ kind }) => kind === "total");
  const first = items.indexOf("total");
  return placed.map((row, index) => {
    const item = items[index] ?? null;
    const depth = item === null ? 0 : depthOfItem(item);
    if (depth !== 0) return { ...row, rank: ITEM_RANK[depth] };
    return item === "total" && index === first && !isTotalled ? { ...row, kind: "total" } : row;
  });
}
