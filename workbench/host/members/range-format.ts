import type { CellRange } from "../../../src/workbook";
import {
  type BookSheet,
  type CellFormat,
  formatCells,
  type FormatChange,
  type HorizontalAlignment,
  setColumnWidth,
} from "../../book";
import { ApiType, type Method, type Scalar } from "../api-type";
import type { Session } from "../session";
import { type AreasTarget, integer, shared, sheetOf, text } from "./range-target";

/** Width of an untouched column, in points. */
const STANDARD_WIDTH = 48;
const NO_FILL = "#FFFFFF";
const DEFAULT_FONT_COLOR = "#000000";

/** Formats are read cell by cell only inside the used range; the cells beyond have none. */
function* formatsOf(target: AreasTarget, session: Session): Generator<CellFormat> {
  const sheet = sheetOf(target, session);
  for (const area of target.areas) yield* formatsIn(sheet, area);
}

function* formatsIn(sheet: BookSheet, area: CellRange): Generator<CellFormat> {
  const used = sheet.usedRange(false);
  const bottom = Math.min(area.bottom, Math.max(used?.bottom ?? 0, area.top));
  const right = Math.min(area.right, Math.max(used?.right ?? 0, area.left));
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= right; column++) yield sheet.format(row, column);
  if (bottom < area.bottom || right < area.right) yield {};
}

function formatScalar<V>(
  read: (format: CellFormat) => V,
  change: (value: unknown) => FormatChange,
  since = "1.1",
  whenMixed: V | null = null,
): Scalar<AreasTarget> {
  return {
    since,
    get: (target, session) => {
      const values = [...formatsOf(target, session)].map(read);
      return shared(values) ?? whenMixed;
    },
    set: (target, value, session) => changeAll(target, change(value), session),
  };
}

function changeAll(target: AreasTarget, change: FormatChange, session: Session): void {
  const sheet = sheetOf(target, session);
  for (const area of target.areas) formatCells(session.book, sheet, area, () => change, session.origin);
}

const rangeFill = new ApiType<AreasTarget>("RangeFill", {
  scalars: {
    Color: formatScalar(
      (format) => format.fillColor ?? NO_FILL,
      (value) => ({ fillColor: text(value).toUpperCase() }),
      "1.1",
      "",
    ),
    Pattern: formatScalar(
      (format) => (format.fillColor === undefined ? "None" : (format.fillPattern ?? "Solid")),
      (value) => ({ fillPattern: text(value) }),
      "1.9",
    ),
    PatternColor: formatScalar(
      (format) => format.fillPatternColor ?? DEFAULT_FONT_COLOR,
      (value) => ({ fillPatternColor: text(value).toUpperCase() }),
      "1.9",
    ),
    /** Null is how an unfilled cell differs from one painted white. */
    TintAndShade: {
      since: "1.9",
      get: (target, session) =>
        shared([...formatsOf(target, session)].map((format) => (format.fillColor === undefined ? null : 0))),
    },
  },
  methods: {
    Clear: {
      call: (target, _args, session) => {
        changeAll(target, { fillColor: undefined, fillPattern: undefined, fillPatternColor: undefined }, session);
        return null;
      },
    },
  },
});

const rangeFont = new ApiType<AreasTarget>("RangeFont", {
  scalars: {
    Bold: formatScalar(
      (format) => format.bold ?? false,
      (value) => ({ bold: value === true ? true : undefined }),
    ),
    Italic: formatScalar(
      (format) => format.italic ?? false,
      (value) => ({ italic: value === true ? true : undefined }),
    ),
    Color: formatScalar(
      (format) => format.fontColor ?? DEFAULT_FONT_COLOR,
      (value) => ({ fontColor: text(value).toUpperCase() }),
      "1.1",
      "",
    ),
  },
});

const autofitColumns: Method<AreasTarget> = {
  since: "1.2",
  call: (target, _args, session) => {
    for (const area of target.areas) setColumnWidth(session.book, sheetOf(target, session), area, null, session.origin);
    return null;
  },
};

export const rangeFormat = new ApiType<AreasTarget>("RangeFormat", {
  scalars: {
    HorizontalAlignment: formatScalar(
      (format) => format.horizontalAlignment ?? "General",
      (value) => ({ horizontalAlignment: value as HorizontalAlignment }),
    ),
    WrapText: formatScalar(
      (format) => format.wrapText ?? false,
      (value) => ({ wrapText: value === true ? true : undefined }),
    ),
    IndentLevel: formatScalar(
      (format) => format.indentLevel ?? 0,
      (value) => ({ indentLevel: integer(value) }),
      "1.9",
    ),
    ColumnWidth: {
      since: "1.2",
      get: (target, session) => {
        const sheet = sheetOf(target, session);
        return shared(
          target.areas.flatMap((area) => columnsOf(area).map((c) => sheet.columnWidths.get(c) ?? STANDARD_WIDTH)),
        );
      },
      set: (target, value, session) => {
        for (const area of target.areas)
          setColumnWidth(session.book, sheetOf(target, session), area, Number(value), session.origin);
      },
    },
  },
  related: {
    Fill: { open: (target) => rangeFill.of(target) },
    Font: { open: (target) => rangeFont.of(target) },
  },
  methods: { AutofitColumns: autofitColumns },
});

function columnsOf(area: CellRange): number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}
