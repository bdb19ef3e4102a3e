import type { CellRange, Visibility } from "../../../src/workbook";
import type { BookSheet } from "../../book";
import { ApiError } from "../api-error";
import { ApiType, type Method } from "../api-type";
import { SHEET_EVENTS } from "../event-types";
import { MAX_ADDRESS_LENGTH, readAddress, WHOLE_SHEET, within } from "../range-address";
import type { Session } from "../session";
import { eventMethods } from "./event-methods";
import { range, rangeAreas } from "./range";
import { integer, text } from "./range-target";
import { worksheetProtection } from "./worksheet-protection";
import { worksheetProperties } from "./worksheet-properties";

const VISIBILITIES: readonly (readonly [Visibility, string])[] = [
  ["visible", "Visible"],
  ["hidden", "Hidden"],
  ["very-hidden", "VeryHidden"],
];

export function visibilityName(visibility: Visibility): string {
  return VISIBILITIES.find(([ours]) => ours === visibility)![1];
}

function visibilityFrom(value: unknown): Visibility {
  const found = VISIBILITIES.find(([, theirs]) => theirs === value);
  if (found === undefined) throw new ApiError("InvalidArgument");
  return found[0];
}

const rangeOf = (sheet: BookSheet, area: CellRange) => range.of({ sheet: sheet.id, range: area });
const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

function neighbour(step: 1 | -1, orNull: boolean): Method<BookSheet> {
  return {
    since: "1.5",
    call: (sheet, [visibleOnly], session) => {
      const { sheets } = session.book;
      for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step)
        if (visibleOnly !== true || sheets[at]!.visibility === "visible") return worksheet.of(sheets[at]!);
      if (orNull) return null;
      throw new ApiError("ItemNotFound");
    },
  };
}

function activate(sheet: BookSheet, session: Session): null {
  if (session.conditions.isAnotherWorkbookInFront) throw new ApiError("GeneralException");
  session.book.activate(sheet);
  return null;
}

export const worksheet: ApiType<BookSheet> = new ApiType<BookSheet>("Worksheet", {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => session.book.renameSheet(sheet, text(value), session.origin),
    },
    Position: {
      get: (sheet, session) => session.book.sheets.indexOf(sheet),
      set: (sheet, value, session) => session.book.moveSheet(sheet, integer(value)),
    },
    Visibility: {
      get: (sheet) => visibilityName(sheet.visibility),
      set: (sheet, value, session) => session.book.setVisibility(sheet, visibilityFrom(value), session.origin),
    },
  },
  related: {
    Protection: { since: "1.2", open: (sheet) => worksheetProtection.of(sheet) },
    CustomProperties: { since: "1.12", open: (sheet) => worksheetProperties.of(sheet) },
  },
  methods: {
    Activate: { call: (sheet, _args, session) => activate(sheet, session) },
    Delete: {
      call: (sheet, _args, session) => {
        session.book.deleteSheet(sheet, session.origin);
        return null;
      },
    },
    GetCell: {
      call: (sheet, [row, column]) => {
        const [top, left] = [integer(row), integer(column)];
        return rangeOf(sheet, within({ top, left, bottom: top, right: left }));
      },
    },
    GetRange: {
      call: (sheet, [address]) =>
        rangeOf(sheet, typeof address === "string" && address !== "" ? readAddress(address) : WHOLE_SHEET),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call: (sheet, [row, column, rows, columns]) => {
        const [top, left] = [integer(row), integer(column)];
        return rangeOf(
          sheet,
          within({ top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 }),
        );
      },
    },
    GetRanges: {
      since: "1.9",
      call: (sheet, [address]) => {
        const list = text(address);
        if (list.length > MAX_ADDRESS_LENGTH) throw new ApiError("InvalidArgument", "The address is too long.");
        return rangeAreas.of({ sheet: sheet.id, areas: list.split(",").map((part) => readAddress(part.trim())) });
      },
    },
    GetUsedRange: {
      call: (sheet, [valuesOnly]) => rangeOf(sheet, sheet.usedRange(valuesOnly === true) ?? FIRST_CELL),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, [valuesOnly]) => {
        const used = sheet.usedRange(valuesOnly === true);
        return used === null ? null : rangeOf(sheet, used);
      },
    },
    GetNext: neighbour(1, false),
    GetNextOrNullObject: neighbour(1, true),
    GetPrevious: neighbour(-1, false),
    GetPreviousOrNullObject: neighbour(-1, true),
    ...eventMethods<BookSheet>(SHEET_EVENTS, (sheet) => sheet.id),
  },
});
