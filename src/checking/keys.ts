import type { TableRow } from "../recognition";

/**
 * Names for rows that do not depend on where they stand: the code, else the label below its
 * ancestors' labels, with 单位代码 where a table repeats the codes for every unit. Rows that still
 * share a name are numbered in order.
 */
export function stableKeys(rows: readonly TableRow[]): readonly string[] {
  const names: string[] = [];
  const counts = new Map<string, number>();
  rows.forEach((row, index) => {
    const name = nameOf(row, rows);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    names[index] = count === 1 ? name : `${name}#${count}`;
  });
  return names;
}

function nameOf(row: TableRow, rows: readonly TableRow[]): string {
  if (row.code !== null) return [row.kind, row.unitCode, row.code, detailName(row)].filter(Boolean).join(":");
  const path: string[] = [];
  for (let at: TableRow | undefined = row, hops = 0; at !== undefined && hops < 8; hops++) {
    path.unshift(at.code ?? compact(at.name ?? ""));
    at = at.parent === null ? undefined : rows[at.parent];
  }
  return `${row.kind}:${path.join(">")}`;
}

/** Local sub-items share their 款's code; only the name tells them apart. */
function detailName(row: TableRow): string {
  return row.kind === "econ-detail" || row.kind === "project" ? compact(row.name ?? "") : "";
}

function compact(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, "");
}
