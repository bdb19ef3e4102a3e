import { addressOfRange } from "../../../src/workbook";
import type { FakeCell, FakeFill, FakeMerge, FakeSheet } from "./book";
import { OfficeError, type Kind, type Member } from "./proxy";

/** The classes of the Excel object model that src/excel uses, over a FakeBook. */
export interface RangeModel extends FakeMerge {
  readonly sheet: FakeSheet;
  readonly limits: Limits;
}

/** Numbers a test may change to meet a limit of Excel without a huge workbook. */
export interface Limits {
  /** More cells than this in one range: values come as null. */
  cellsPerGet: number;
  mergesPerCall: number;
}

export const member = (call: (model: never, ...args: never[]) => unknown, kind?: Kind, orNull = false): Member => ({
  call,
  orNull,
  ...(kind === undefined ? {} : { kind }),
});

function grid<T>(range: RangeModel, each: (cell: FakeCell | undefined) => T): T[][] | null {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (cells > range.limits.cellsPerGet) return null;
  const rows: T[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const values: T[] = [];
    for (let column = range.left; column <= range.right; column += 1) values.push(each(range.sheet.at(row, column)));
    rows.push(values);
  }
  return rows;
}

function places(range: RangeModel): [number, number][] {
  const all: [number, number][] = [];
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1) all.push([row, column]);
  return all;
}

/** True, false, or null when some are hidden and others not. */
function hidden(indices: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (let index = from; index <= to; index += 1) if (indices.has(index)) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function refuseIfProtected({ sheet }: RangeModel): void {
  if (sheet.protected && !sheet.formattingAllowed) throw new OfficeError("AccessDenied");
}

function paint(range: RangeModel, change: Partial<FakeFill>): void {
  refuseIfProtected(range);
  for (const [row, column] of places(range)) {
    const before = range.sheet.fill(row, column);
    const pattern = before.pattern ?? "Solid";
    range.sheet.fills.set(`${row},${column}`, { ...before, pattern, tintAndShade: 0, ...change });
  }
}

const FILL: Kind<RangeModel> = {
  scalars: {
    color: (range) => range.sheet.fill(range.top, range.left).color,
    pattern: (range) => range.sheet.fill(range.top, range.left).pattern,
    patternColor: (range) => range.sheet.fill(range.top, range.left).patternColor,
    tintAndShade: (range) => range.sheet.fill(range.top, range.left).tintAndShade,
  },
  setters: {
    color: (range, color: string) => paint(range, { color: color.toUpperCase() }),
    pattern: (range, pattern: string) => paint(range, { pattern }),
    patternColor: (range, patternColor: string) => paint(range, { patternColor }),
  },
  methods: {
    clear: member((range: RangeModel) => {
      refuseIfProtected(range);
      for (const [row, column] of places(range)) range.sheet.fills.delete(`${row},${column}`);
    }),
  },
};

const FONT: Kind<RangeModel> = { setters: { bold: (range) => range.sheet.boldRows.add(range.top) } };

const FORMAT: Kind<RangeModel> = {
  parts: {
    fill: () => member((range: RangeModel) => range, FILL),
    font: () => member((range: RangeModel) => range, FONT),
  },
  setters: { columnWidth: () => undefined, wrapText: () => undefined },
  methods: { autofitColumns: member((range: RangeModel) => range.sheet.autofitted.add(range.left)) },
};

const AREAS: Kind<string> = { scalars: { address: (address) => address } };

/** Cut off at the edge of the range, and only those whose top left cell lies in it. */
function mergedAddresses(range: RangeModel): string | null {
  const inside = range.sheet.merges.filter(
    ({ top, left }) => top >= range.top && top <= range.bottom && left >= range.left && left <= range.right,
  );
  if (inside.length > range.limits.mergesPerCall) throw new OfficeError("GeneralException");
  const addresses = inside.map((merge) => {
    const cut = { ...merge, bottom: Math.min(merge.bottom, range.bottom), right: Math.min(merge.right, range.right) };
    return `'${range.sheet.name.replaceAll("'", "''")}'!${addressOfRange(cut)}`;
  });
  return addresses.length === 0 ? null : addresses.join(",").slice(0, 8_192);
}

function write(range: RangeModel, key: "value" | "numberFormat", values: string[][]): void {
  refuseIfProtected(range);
  for (const [row, column] of places(range)) {
    const before = range.sheet.at(row, column) ?? { value: "" };
    const text = values[row - range.top]![column - range.left]!;
    const formula = key === "value" && before.numberFormat !== "@" && /^[=+\-@]/.test(text);
    range.sheet.set(row, column, formula ? { ...before, value: 0, formula: text } : { ...before, [key]: text });
  }
}

/** A range, but for selecting it, which needs the workbook. */
export const RANGE: Kind<RangeModel> = {
  scalars: {
    rowIndex: ({ top }) => top,
    columnIndex: ({ left }) => left,
    rowCount: ({ top, bottom }) => bottom - top + 1,
    columnCount: ({ left, right }) => right - left + 1,
    rowHidden: ({ sheet, top, bottom }) => hidden(sheet.hiddenRows, top, bottom),
    columnHidden: ({ sheet, left, right }) => hidden(sheet.hiddenColumns, left, right),
    values: (range) => grid(range, (cell) => cell?.value ?? ""),
    text: (range) => grid(range, (cell) => cell?.text ?? String(cell?.value ?? "")),
    formulas: (range) => grid(range, (cell) => cell?.formula ?? cell?.value ?? ""),
    numberFormat: (range) => grid(range, (cell) => cell?.numberFormat ?? "General"),
  },
  setters: {
    values: (range, values: string[][]) => write(range, "value", values),
    numberFormat: (range, formats: string[][]) => write(range, "numberFormat", formats),
    rowHidden: ({ sheet, top }) => sheet.hiddenRows.delete(top),
    columnHidden: ({ sheet, left }) => sheet.hiddenColumns.delete(left),
  },
  parts: { format: () => member((range: RangeModel) => range, FORMAT) },
  methods: {
    getMergedAreasOrNullObject: member(mergedAddresses, AREAS, true),
    getRowProperties: member(({ sheet, top, bottom }: RangeModel) =>
      Array.from({ length: bottom - top + 1 }, (_, i) => ({ rowHidden: sheet.hiddenRows.has(top + i) })),
    ),
    getColumnProperties: member(({ sheet, top, left, bottom, right }: RangeModel) =>
      Array.from({ length: right - left + 1 }, (_, i) => {
        const indents = new Set<number>();
        for (let row = top; row <= bottom; row += 1) indents.add(sheet.at(row, left + i)?.indent ?? 0);
        const [indentLevel] = indents;
        return {
          columnHidden: sheet.hiddenColumns.has(left + i),
          format: { indentLevel: indents.size === 1 ? indentLevel : null },
        };
      }),
    ),
    getCellProperties: member((range: RangeModel, wanted: { format: { indentLevel?: boolean } }) => {
      const width = range.right - range.left + 1;
      range.sheet.propertyReads += places(range).length;
      const cells = places(range).map(([row, column]) =>
        wanted.format.indentLevel === true
          ? { format: { indentLevel: range.sheet.at(row, column)?.indent ?? 0 } }
          : { format: { fill: { color: range.sheet.fill(row, column).color } } },
      );
      return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
    }),
    clear: member((range: RangeModel) => {
      refuseIfProtected(range);
      range.sheet.cells.clear();
    }),
  },
};
