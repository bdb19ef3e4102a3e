import { MAX_COLUMNS, MAX_ROWS } from "../../book";
import { ApiError } from "../api-error";
import type { ApiObject, Method } from "../api-type";
import { project, type Selection } from "../projection";
import type { Session } from "../session";
import { matrix, type RangeTarget } from "./range-target";

type RangeMaker = (target: RangeTarget) => ApiObject;

/** getCellProperties and its kin: the members named in the options, for each cell, row or column. */
export function propertyMethods(rangeObject: RangeMaker): Record<string, Method<RangeTarget>> {
  const reader = (options: unknown, session: Session) => {
    const selection = selectionFrom(options);
    return (target: RangeTarget) => inClientSpelling(project(rangeObject(target), selection, session));
  };
  return {
    GetCellProperties: {
      since: "1.9",
      call: ({ sheet, range }, [options], session) => {
        const read = reader(options, session);
        return matrix(range, (row, column) =>
          read({ sheet, range: { top: row, left: column, bottom: row, right: column } }),
        );
      },
    },
    GetRowProperties: {
      since: "1.9",
      call: ({ sheet, range }, [options], session) => {
        const read = reader(options, session);
        return matrix({ ...range, right: range.left }, (row) =>
          read({ sheet, range: { top: row, left: 0, bottom: row, right: MAX_COLUMNS - 1 } }),
        ).flat();
      },
    },
    GetColumnProperties: {
      since: "1.9",
      call: ({ sheet, range }, [options], session) => {
        const read = reader(options, session);
        return matrix({ ...range, bottom: range.top }, (_row, column) =>
          read({ sheet, range: { top: 0, left: column, bottom: MAX_ROWS - 1, right: column } }),
        ).flat();
      },
    },
  };
}

/** {format: {fill: {color: true}}} → format/fill/color. @throws ApiError InvalidArgument */
function selectionFrom(options: unknown): Selection {
  if (typeof options !== "object" || options === null) throw new ApiError("InvalidArgument");
  const selection: Selection = new Map();
  for (const [name, wanted] of Object.entries(options))
    if (wanted === true) selection.set(name, new Map());
    else if (typeof wanted === "object") selection.set(name, selectionFrom(wanted));
  return selection;
}

/** The library hands these results on as they come, so they carry the names add-ins use. */
function inClientSpelling(values: unknown): unknown {
  if (typeof values !== "object" || values === null) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      inClientSpelling(value),
    ]),
  );
}
