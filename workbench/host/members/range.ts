import type { CellRange } from "../../../src/workbook";
import { formatCells, hideColumns, hideRows, mergeCells, overlapOf, writeCells } from "../../book";
import { ApiError } from "../api-error";
import { ApiType, type Method, type Scalar } from "../api-type";
import { fullAddress, isEntireColumn, isEntireRow, MAX_ADDRESS_LENGTH } from "../range-address";
import type { Session } from "../session";
import { propertyMethods } from "./cell-properties";
import { contentScalars } from "./range-contents";
import { rangeFormat } from "./range-format";
import { partMethods } from "./range-parts";
import { type AreasTarget, cellCount, type RangeTarget, shared, sheetOf } from "./range-target";
import { worksheet } from "./worksheet";

const MAX_MERGED_AREAS = 512;

type Sheetwise<V> = (target: RangeTarget, session: Session) => V;

const plain = (read: (range: CellRange) => unknown, since = "1.1"): Scalar<RangeTarget> => ({
  since,
  get: ({ range }) => read(range),
});

const address: Sheetwise<string> = (target, session) => fullAddress(sheetOf(target, session), target.range);

/** True or false where all rows agree, else null. */
const rowsHidden: Sheetwise<boolean | null> = (target, session) => {
  const { hiddenRows } = sheetOf(target, session);
  return shared(numbers(target.range.top, target.range.bottom, hiddenRows));
};

const columnsHidden: Sheetwise<boolean | null> = (target, session) => {
  const { hiddenColumns } = sheetOf(target, session);
  return shared(numbers(target.range.left, target.range.right, hiddenColumns));
};

function* numbers(first: number, last: number, hidden: ReadonlySet<number>): Generator<boolean> {
  for (let index = first; index <= last; index++) yield hidden.has(index);
}

const select: Method<RangeTarget> = {
  call: (target, _args, session) => {
    if (session.conditions.isAnotherWorkbookInFront) throw new ApiError("GeneralException");
    session.book.select(sheetOf(target, session), target.range);
    return null;
  },
};

/** Contents, Formats, or both; a range far beyond the used one costs only the used part. */
const clear: Method<RangeTarget> = {
  call: (target, [applyTo], session) => {
    const sheet = sheetOf(target, session);
    const used = sheet.usedRange(false);
    const range = used === null ? null : overlapOf(used, target.range);
    if (range === null) return null;
    if (applyTo !== "Formats") writeCells(session.book, sheet, range, () => "", session.origin);
    if (applyTo !== "Contents") {
      const cleared = { ...NO_LOOKS, numberFormat: undefined };
      formatCells(session.book, sheet, range, () => cleared, session.origin);
    }
    return null;
  },
};

const NO_LOOKS = {
  fillColor: undefined,
  fillPattern: undefined,
  fillPatternColor: undefined,
  fontColor: undefined,
  bold: undefined,
  italic: undefined,
  indentLevel: undefined,
  horizontalAlignment: undefined,
  wrapText: undefined,
};

const merge: Method<RangeTarget> = {
  since: "1.2",
  call: (target, [across], session) => {
    const { range } = target;
    const parts = across === true ? rowsOf(range) : [range];
    for (const part of parts) mergeCells(session.book, sheetOf(target, session), part, session.origin);
    return null;
  },
};

function rowsOf(range: CellRange): CellRange[] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, index) => ({
    ...range,
    top: range.top + index,
    bottom: range.top + index,
  }));
}

/** Merges that begin inside the range, cut off at its edge; Excel gives up beyond a number of them. */
const mergedAreas: Method<RangeTarget> = {
  since: "1.13",
  call: (target, _args, session) => {
    const areas = sheetOf(target, session)
      .merges.filter(({ top, left }) => overlapOf({ top, left, bottom: top, right: left }, target.range) !== null)
      .map((area) => overlapOf(area, target.range)!);
    if (areas.length > MAX_MERGED_AREAS) throw new ApiError("GeneralException");
    return areas.length === 0 ? null : rangeAreas.of({ sheet: target.sheet, areas });
  },
};

export const range: ApiType<RangeTarget> = new ApiType<RangeTarget>("Range", {
  isTracked: true,
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: plain((area) => area.top),
    ColumnIndex: plain((area) => area.left),
    RowCount: plain((area) => area.bottom - area.top + 1),
    ColumnCount: plain((area) => area.right - area.left + 1),
    CellCount: plain(cellCount),
    IsEntireRow: plain(isEntireRow, "1.7"),
    IsEntireColumn: plain(isEntireColumn, "1.7"),
    Hidden: {
      since: "1.2",
      get: (target, session) => {
        const [rows, columns] = [rowsHidden(target, session), columnsHidden(target, session)];
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
    RowHidden: {
      since: "1.2",
      get: rowsHidden,
      set: (target, value, session) => hideRows(session.book, sheetOf(target, session), target.range, value === true),
    },
    ColumnHidden: {
      since: "1.2",
      get: columnsHidden,
      set: (target, value, session) =>
        hideColumns(session.book, sheetOf(target, session), target.range, value === true),
    },
    ...contentScalars,
  },
  related: {
    Worksheet: { open: (target, session) => worksheet.of(sheetOf(target, session)) },
    Format: { open: ({ sheet, range: area }) => rangeFormat.of({ sheet, areas: [area] }) },
  },
  methods: {
    ...partMethods((target) => range.of(target)),
    ...propertyMethods((target) => range.of(target)),
    Select: select,
    Clear: clear,
    Merge: merge,
    GetMergedAreasOrNullObject: mergedAreas,
    _ValidateArraySize: { since: "1.3", call: () => null },
  },
});

/** RangeAreas.areas. */
const rangeCollection = new ApiType<AreasTarget>("RangeCollection", {
  items: ({ sheet, areas }) => areas.map((area) => range.of({ sheet, range: area })),
  methods: {
    GetCount: { call: ({ areas }) => areas.length },
    GetItemAt: {
      call: ({ sheet, areas }, [index]) => {
        const area = areas[Number(index)];
        if (area === undefined) throw new ApiError("ItemNotFound");
        return range.of({ sheet, range: area });
      },
    },
  },
});

export const rangeAreas = new ApiType<AreasTarget>("RangeAreas", {
  isTracked: true,
  scalars: {
    Address: {
      get: (target, session) =>
        target.areas
          .map((area) => fullAddress(sheetOf(target, session), area))
          .join(",")
          .slice(0, MAX_ADDRESS_LENGTH),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  related: {
    Areas: { open: (target) => rangeCollection.of(target) },
    Format: { open: (target) => rangeFormat.of(target) },
    Worksheet: { open: (target, session) => worksheet.of(sheetOf(target, session)) },
  },
});
