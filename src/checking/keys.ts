import type { TableRow } from "../recognition";

/**
 * Names for rows that do not depend on where they stand: the code, else the label below its
 * ancestors' labels, with 单位代码 where a table repeats the codes for every unit. Rows that still
 * share a name are numbered in order.
 */
export function stableKeys(rows: readonly TableRow[]): readonly string[] {
  const labels = rows.map(({ code, name }) => code ?? compact(name ?? ""));
  const names: string[] = [];
  const counts = new Map<string, number>();
  rows.forEach((_, index) => {
    const name = nameOf(index, rows, labels);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    names[index] = count === 1 ? name : `${name}#${count}`;
  });
  return names;
}

function nameOf(index: number, rows: readonly TableRow[], labels: readonly string[]): string {
  const row = rows[index]!;
  if (row.code !== null) return [row.kind, row.unitCode, row.code, detailName(row)].filter(Boolean).join(":");
  const path: string[] = [];
  for (let at: number | null = index, hops = 0; at !== null && hops < 8; hops++) {
    path.unshift(labels[at]!);
    at = rows[at]!.parent;
  }
  return `${row.kind}:${path.join(">")}`;
}

/** Local sub-items share their 款's code; only the name tells them apart. */
function detailName(row: TableRow): string {
  return row.kind === "econ-detail" || row.kind === "project" ? compact(row.name ?? "") : "";
}

/** Letters, digits and Chinese characters alone: nothing to make alike. */
export const PLAIN = /^[\w\u4e00-\u9fff]*$/;

function compact(label: string): string {
  return PLAIN.test(label) ? label : label.normalize("NFKC").replace(/\s+/g, "");
}
