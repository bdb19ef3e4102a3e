import type { BookEvent, CellValue, Origin } from "../book";
import { EVENT_TYPE, type EventName, WORKBOOK_TARGET } from "./event-types";
import { range, visibilityName } from "./members";
import { localAddress } from "./range-address";
import type { Session } from "./session";

/** Category of workbook events among the library's messages. */
const WORKBOOK_EVENT = 65_536;

interface Announcement {
  readonly event: EventName;
  readonly sheet: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The Rich API messages for the handlers that the session has registered; one entry each. */
export function eventMessages(event: BookEvent, session: Session): readonly unknown[] {
  if (!session.areEventsEnabled) return [];
  return announcements(event, session).flatMap(({ event: name, sheet, data }) => {
    const type = EVENT_TYPE[name];
    return [WORKBOOK_TARGET, sheet]
      .filter((target) => session.registrations.has(`${target}/${type}`))
      .map((target) => [WORKBOOK_EVENT, type, target, JSON.stringify({ ...data, worksheetId: sheet }), 0, false]);
  });
}

function announcements(event: BookEvent, session: Session): readonly Announcement[] {
  const { sheet } = event;
  const one = (name: EventName, data: Readonly<Record<string, unknown>> = {}): readonly Announcement[] => [
    { event: name, sheet, data },
  ];
  switch (event.kind) {
    case "cells-changed":
      return one("DataChangedEvent", changeData(event, session));
    case "format-changed":
      return one("FormatChangedEvent", rangeData(event, session));
    case "selection-changed":
      return one("SelectionChangedEvent", { address: localAddress(event.range) });
    case "activated":
      return [{ event: "DeactivatedEvent", sheet: event.previous, data: {} }, ...one("ActivatedEvent")];
    case "added":
      return one("AddedEvent", { source: sourceOf(event.origin) });
    case "deleted":
      return one("DeletedEvent", { source: sourceOf(event.origin) });
    case "renamed":
      return one("EventNameChanged", {
        nameBefore: event.before,
        nameAfter: event.after,
        source: sourceOf(event.origin),
      });
    case "moved":
      return one("EventMoved", { positionBefore: event.before, positionAfter: event.after, source: "Local" });
    case "visibility-changed":
      return one("EventVisibilityChanged", {
        visibilityBefore: visibilityName(event.before),
        visibilityAfter: visibilityName(event.after),
        source: sourceOf(event.origin),
      });
    case "rows-hidden":
      return one("RowHiddenChangedEvent", {
        address: localAddress(event.range),
        changeType: event.hidden ? "Hidden" : "Unhidden",
        source: "Local",
      });
    case "protection-changed":
      return one("ProtectionChangedEvent", { isProtected: event.isProtected, source: "Local" });
    case "columns-hidden":
      return [];
  }
}

type RangeEvent = Extract<BookEvent, { kind: "cells-changed" | "format-changed" }>;

function rangeData({ sheet, range: area, origin }: RangeEvent, session: Session): Record<string, unknown> {
  return {
    address: localAddress(area),
    source: sourceOf(origin),
    referenceId: session.references.keep(range.of({ sheet, range: area })),
  };
}

function changeData(event: Extract<BookEvent, { kind: "cells-changed" }>, session: Session): Record<string, unknown> {
  const { origin, detail } = event;
  const isOurs = origin.kind === "add-in" && origin.session === session.id;
  return {
    ...rangeData(event, session),
    changeType: "RangeEdited",
    shiftDirection: "None",
    triggerSource: isOurs ? "ThisLocalAddin" : "Unknown",
    ...(detail === undefined
      ? {}
      : {
          valueBefore: detail.before ?? "",
          valueAfter: detail.after ?? "",
          valueTypeBefore: valueType(detail.before),
          valueTypeAfter: valueType(detail.after),
        }),
  };
}

function sourceOf(origin: Origin): "Local" | "Remote" {
  return origin.kind === "co-author" ? "Remote" : "Local";
}

function valueType(value: CellValue | undefined): string {
  if (value === undefined) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
