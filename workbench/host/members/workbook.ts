import { ApiError, type ApiErrorCode } from "../api-error";
import { type ApiObject, ApiType, type Method } from "../api-type";
import type { Session } from "../session";
import { application, runtime } from "./application";
import { names } from "./names";
import { range, rangeAreas } from "./range";
import { text } from "./range-target";
import { settings } from "./settings";
import { workbookProtection } from "./worksheet-protection";
import { worksheets } from "./worksheets";

function requireInFront(session: Session, code: ApiErrorCode): void {
  if (session.conditions.isAnotherWorkbookInFront) throw new ApiError(code);
}

const selected = ({ book }: Session) => {
  const sheet = book.activeSheet;
  return { sheet: sheet.id, range: book.selectionOn(sheet).range };
};

function eventRange(orNull: boolean): Method<Session> {
  return {
    since: "1.7",
    call: (session, [id]) => {
      const found = session.references.get(text(id));
      if (found === undefined && !orNull) throw new ApiError("ItemNotFound", "The event's range is gone.");
      return found ?? null;
    },
  };
}

export const workbook = new ApiType<Session>("Workbook", {
  scalars: {
    Name: { since: "1.7", get: ({ book }) => book.name },
    ReadOnly: { since: "1.8", get: () => false },
  },
  related: {
    Worksheets: { open: ({ book }) => worksheets.of(book) },
    Names: { open: ({ book }) => names.of(book) },
    Settings: { since: "1.4", open: ({ book }) => settings.of(book) },
    Protection: { since: "1.7", open: ({ book }) => workbookProtection.of(book) },
    Application: { open: (session) => application.of(session) },
    _Runtime: { since: "1.5", open: (session) => runtime.of(session) },
  },
  methods: {
    GetActiveCell: {
      since: "1.7",
      call: (session) => {
        requireInFront(session, "GeneralException");
        const sheet = session.book.activeSheet;
        const { row, column } = session.book.selectionOn(sheet).active;
        return range.of({ sheet: sheet.id, range: { top: row, left: column, bottom: row, right: column } });
      },
    },
    GetSelectedRange: {
      call: (session) => {
        requireInFront(session, "InvalidSelection");
        return range.of(selected(session));
      },
    },
    GetSelectedRanges: {
      since: "1.9",
      call: (session) => {
        requireInFront(session, "InvalidSelection");
        const target = selected(session);
        return rangeAreas.of({ sheet: target.sheet, areas: [target.range] });
      },
    },
    _GetRangeForEventByReferenceId: eventRange(false),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange(true),
    _GetReferenceCount: { call: (session) => session.references.size },
    _RemoveReference: {
      call: (session, [id]) => {
        session.references.remove(text(id));
        return null;
      },
    },
    _RemoveAllReferences: {
      call: (session) => {
        session.references.clear();
        return null;
      },
    },
  },
});

export function workbookObject(session: Session): ApiObject {
  return workbook.of(session);
}
