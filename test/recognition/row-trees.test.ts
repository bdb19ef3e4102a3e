import { describe, expect, it } from "vitest";
import { checkReport, type CheckResult } from "../../src/checking";
import { recognizeWorkbook, tablesOf, type Recognition } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { Dice } from "../layouts/data/dice";
import { printed, ROW_TREES } from "./row-trees";
import { workbookOf, type Rows } from "./sheet";

function review(rows: Rows): { readonly recognition: Recognition; readonly check: CheckResult } {
  const recognition = recognizeWorkbook(workbookOf({ 表3: rows }));
  return { recognition, check: checkReport({ recognition, report: buildReport(recognition) }) };
}

/** Row of the sheet → the row it is read as a part of. */
function parentsIn(recognition: Recognition): ReadonlyMap<number, number> {
  const [lane] = tablesOf(recognition)[0]!.lanes;
  return new Map(
    lane!.rows.flatMap(({ row, parent }) => (parent === null ? [] : [[row, lane!.rows[parent]!.row] as const])),
  );
}

function accusations({ findings }: CheckResult) {
  return findings.filter(({ equation, severity }) => equation !== null && severity !== "rounding");
}

describe("rows in one another", () => {
  it.each(ROW_TREES)("$name", (layout) => {
    for (const seed of [1, 2, 3]) {
      const { rows, parents } = printed(layout, seed);
      const { recognition, check } = review(rows);
      expect(new Map([...parentsIn(recognition)].sort(([a], [b]) => a - b))).toEqual(
        new Map([...parents].sort(([a], [b]) => a - b)),
      );
      expect(accusations(check)).toEqual([]);
    }
  });

  it.each(ROW_TREES)("one wrong number changes nothing of it and is found: $name", (layout) => {
    const dice = new Dice(layout.name.length);
    let named = 0;
    let tried = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { rows, parents } = printed(layout, seed);
      const row = dice.between(3, rows.length - 1);
      const column = rows[row]!.length - dice.between(1, layout.columns);
      const wrong = dice.chance(0.5)
        ? Number(rows[row]![column]) + dice.between(1, 90_00) / 100
        : Number(rows[row === 3 ? 4 : row - 1]![column]);
      const value = Math.round(wrong * 100) / 100;
      if (value === rows[row]![column]) continue;
      const typed = rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
      const { recognition, check } = review(typed);
      const place = `${layout.name} ${seed} row ${row + 1} column ${column + 1}: ${value} for ${rows[row]![column]}`;
      expect([place, [...parentsIn(recognition)].sort()]).toEqual([place, [...parents].sort()]);
      const found = accusations(check);
      const at = ({ cell }: { cell: { row: number; column: number } }) => cell.row === row && cell.column === column;
      expect([place, found.some(({ cells }) => cells.some(at))]).toEqual([place, true]);
      tried++;
      if (found.some(({ suspects }) => suspects.some(at))) named++;
    }
    expect(tried).toBeGreaterThan(3);
    expect(named / tried).toBeGreaterThanOrEqual(0.8);
  });
});
