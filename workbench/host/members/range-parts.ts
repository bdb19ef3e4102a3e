import type { CellRange } from "../../../src/workbook";
import { MAX_COLUMNS, MAX_ROWS, overlapOf, unionOf } from "../../book";
import { ApiError } from "../api-error";
import type { ApiObject, Method } from "../api-type";
import { readAddress, within } from "../range-address";
import type { Session } from "../session";
import { integer, rangeArgument, type RangeTarget, sheetOf } from "./range-target";

type RangeMaker = (target: RangeTarget) => ApiObject;

/** Methods of a range that yield another range of the same sheet. */
export function partMethods(rangeObject: RangeMaker): Record<string, Method<RangeTarget>> {
  const part = (
    since: string,
    pick: (range: CellRange, args: readonly unknown[], target: RangeTarget, session: Session) => CellRange,
  ): Method<RangeTarget> => ({
    since,
    call: (target, args, session) => {
      sheetOf(target, session);
      return rangeObject({ sheet: target.sheet, range: within(pick(target.range, args, target, session)) });
    },
  });
  const used = (whenBlank: (target: RangeTarget) => ApiObject | null): Method<RangeTarget>["call"] => {
    return (target, args, session) => {
      const range = sheetOf(target, session).usedRange(args[0] === true);
      const inside = range === null ? null : overlapOf(range, target.range);
      return inside === null ? whenBlank(target) : rangeObject({ sheet: target.sheet, range: inside });
    };
  };
  return {
    GetCell: part("1.1", (range, [row, column]) => {
      const [top, left] = [range.top + integer(row), range.left + integer(column)];
      return { top, left, bottom: top, right: left };
    }),
    GetRow: part("1.1", (range, [row]) => {
      const top = range.top + integer(row);
      return { ...range, top, bottom: top };
    }),
    GetColumn: part("1.1", (range, [column]) => {
      const left = range.left + integer(column);
      return { ...range, left, right: left };
    }),
    GetLastCell: part("1.1", (range) => ({ ...range, top: range.bottom, left: range.right })),
    GetLastRow: part("1.1", (range) => ({ ...range, top: range.bottom })),
    GetLastColumn: part("1.1", (range) => ({ ...range, left: range.right })),
    GetEntireRow: part("1.1", (range) => ({ ...range, left: 0, right: MAX_COLUMNS - 1 })),
    GetEntireColumn: part("1.1", (range) => ({ ...range, top: 0, bottom: MAX_ROWS - 1 })),
    GetOffsetRange: part("1.1", (range, [rows, columns]) => {
      const [down, right] = [integer(rows), integer(columns)];
      return {
        top: range.top + down,
        left: range.left + right,
        bottom: range.bottom + down,
        right: range.right + right,
      };
    }),
    GetResizedRange: part("1.3", (range, [rows, columns]) => ({
      ...range,
      bottom: range.bottom + integer(rows),
      right: range.right + integer(columns),
    })),
    GetAbsoluteResizedRange: part("1.7", (range, [rows, columns]) => ({
      ...range,
      bottom: range.top + integer(rows) - 1,
      right: range.left + integer(columns) - 1,
    })),
    GetBoundingRect: part("1.1", (range, [other]) => unionOf(range, rangeOrAddress(other))),
    GetIntersection: part("1.1", (range, [other]) => {
      const inside = overlapOf(range, rangeOrAddress(other));
      if (inside === null) throw new ApiError("ItemNotFound", "The ranges do not meet.");
      return inside;
    }),
    GetIntersectionOrNullObject: {
      since: "1.4",
      call: (target, [other]) => {
        const inside = overlapOf(target.range, rangeOrAddress(other));
        return inside === null ? null : rangeObject({ sheet: target.sheet, range: inside });
      },
    },
    GetUsedRange: {
      call: used(({ sheet, range }) =>
        rangeObject({ sheet, range: { ...range, bottom: range.top, right: range.left } }),
      ),
    },
    GetUsedRangeOrNullObject: { since: "1.4", call: used(() => null) },
  };
}

function rangeOrAddress(argument: unknown): CellRange {
  return typeof argument === "string" ? readAddress(argument) : rangeArgument(argument).range;
}
