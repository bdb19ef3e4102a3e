import { describe, expect, it } from "vitest";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import { SheetBuilder, type Cell, type Sheet, type Workbook } from "../../src/workbook";
import { buildWorkbook, generateData, PRESETS, randomLayout, type Layout } from "../layouts";
import { Dice } from "../layouts/data";

/** What people leave beside their tables: links, ticks, remainders of a sum. */
const SCRATCH: readonly (string | number)[] = ["返回目录", "核对", "已核", "√", "合计", 3121.42, 12, 0, "3,121.42"];
const SIDES = ["right", "left", "above", "below"] as const;
type Side = (typeof SIDES)[number];

const GAP = 2;
/** More of them with TRIALS=100. */
const TRIALS = Number(process.env.TRIALS ?? 1);

/** The sheet moved down and to the right, with one more cell perhaps. */
function moved(
  sheet: Sheet,
  by: { readonly rows: number; readonly columns: number },
  more?: readonly [number, number, Cell],
) {
  const builder = new SheetBuilder(sheet.name);
  for (let row = 0; row < sheet.rowCount; row += 1)
    for (const [column, cell] of sheet.row(row)) builder.set(row + by.rows, column + by.columns, cell);
  if (more !== undefined) builder.set(...more);
  const shifted = (indices: ReadonlySet<number>, by: number) => [...indices].map((index) => index + by);
  return builder.build({
    visibility: sheet.visibility,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + by.rows,
      left: left + by.columns,
      bottom: bottom + by.rows,
      right: right + by.columns,
    })),
    hiddenRows: shifted(sheet.hiddenRows, by.rows),
    hiddenColumns: shifted(sheet.hiddenColumns, by.columns),
  });
}

function recognized(workbook: Workbook): unknown {
  return JSON.parse(
    JSON.stringify(recognizeWorkbook(workbook), (_, value: unknown) =>
      value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value,
    ),
  );
}

/** The book as it is and the book with one foreign cell, a row or column away from all that is there. */
function withForeignCell(book: Workbook, dice: Dice, side: Side): readonly [Workbook, Workbook, string] {
  const index = dice.between(0, book.sheets.length - 1);
  const sheet = book.sheets[index]!;
  const value = dice.pick(SCRATCH);
  const by = { rows: side === "above" ? GAP : 0, columns: side === "left" ? GAP : 0 };
  // The lines of title, unit and headings are where it hurts most.
  const row = dice.between(0, Math.max(0, (dice.chance(0.6) ? Math.min(sheet.rowCount, 8) : sheet.rowCount) - 1));
  const column = dice.between(0, sheet.columnCount - 1);
  const at = {
    right: [row, sheet.columnCount + GAP - 1],
    left: [row, 0],
    above: [0, column],
    below: [sheet.rowCount + GAP - 1, column],
  }[side] as [number, number];
  const cell = { value, text: String(value) };
  const replaced = (changed: Sheet): Workbook => ({ ...book, sheets: [changed] });
  return [
    replaced(moved(sheet, by)),
    replaced(moved(sheet, by, [...at, cell])),
    `${sheet.name} ${side} ${at.join(",")} ${JSON.stringify(value)}`,
  ];
}

/** What a scratch note must never cost a table; 附件1 may well be its number. */
function head(workbook: Workbook): unknown {
  return tablesOf(recognizeWorkbook(workbook)).map(
    ({ kind, title, unit, unitCell, year, organisation, header, totalRow }) => ({
      kind,
      title,
      unit,
      unitCell,
      year,
      organisation,
      header,
      totalRow,
    }),
  );
}

const NOTES = [...SCRATCH, "附件1", 2023];

/** A note in a free cell of the first lines, touching title and unit or in the middle of their line. */
function withNoteInHead(book: Workbook, dice: Dice): readonly [Workbook, Workbook, string] | null {
  const sheet = dice.pick(book.sheets);
  const [table] = tablesOf(recognizeWorkbook({ ...book, sheets: [sheet] }));
  // In a form every free cell may be where a value goes.
  if (table === undefined || table.titleCell === null || table.fields.length > 0) return null;
  const row = dice.between(table.titleCell.row, table.header.firstRow - 1);
  const isFree = (column: number) =>
    sheet.cell(row, column) === undefined &&
    !sheet.merges.some((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  const free = Array.from({ length: sheet.columnCount + 1 }, (_, column) => column).filter(isFree);
  const value = dice.pick(NOTES);
  const column = dice.pick(free);
  const by = { rows: 0, columns: 0 };
  const noted = moved(sheet, by, [row, column, { value, text: String(value) }]);
  return [
    { ...book, sheets: [sheet] },
    { ...book, sheets: [noted] },
    `${sheet.name} ${row},${column} ${JSON.stringify(value)}`,
  ];
}

function bookOf(layout: Layout, dice: Dice): Workbook {
  return buildWorkbook(generateData(dice.between(1, 99), { ...layout.demands, kind: layout.document }), layout);
}

function disturbed(layout: Layout, dice: Dice, trials: number): readonly string[] {
  const book = bookOf(layout, dice);
  const found: string[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const [plain, foreign, told] = withForeignCell(book, dice, dice.pick(SIDES));
    if (JSON.stringify(recognized(plain)) !== JSON.stringify(recognized(foreign)))
      found.push(`${layout.name}: ${told}`);
  }
  return found;
}

const DICED = Array.from({ length: 30 }, (_, seed) => randomLayout(seed + 500));

describe("a foreign cell beside, above or below everything on a sheet changes nothing", () => {
  it("in the layouts of every place", () => {
    const dice = new Dice(41);
    expect(PRESETS.flatMap((layout) => disturbed(layout, dice, TRIALS))).toEqual([]);
  });

  it("in layouts put together by dice", () => {
    const dice = new Dice(43);
    expect(DICED.flatMap((layout) => disturbed(layout, dice, TRIALS))).toEqual([]);
  });
});

describe("a scratch note in the lines above a table", () => {
  it("costs it neither title nor unit, year, organisation or header", () => {
    const dice = new Dice(47);
    const lost = [...PRESETS, ...DICED].flatMap((layout) => {
      const book = bookOf(layout, dice);
      return Array.from({ length: TRIALS }, () => withNoteInHead(book, dice)).flatMap((trial) =>
        trial === null || JSON.stringify(head(trial[0])) === JSON.stringify(head(trial[1]))
          ? []
          : [`${layout.name}: ${trial[2]}`],
      );
    });
    expect(lost).toEqual([]);
  });
});
