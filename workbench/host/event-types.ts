/** Numbers of the workbook events in Rich API messages, by the event's name in the register methods. */
export const EVENT_TYPE = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export type EventName = keyof typeof EVENT_TYPE;

/** Versions of the events, for handlers on the collection of sheets and on one sheet. */
export const COLLECTION_EVENTS: Readonly<Record<EventName, string>> = {
  DataChangedEvent: "1.9",
  ActivatedEvent: "1.7",
  DeactivatedEvent: "1.7",
  AddedEvent: "1.7",
  SelectionChangedEvent: "1.9",
  DeletedEvent: "1.7",
  CalculatedEvent: "1.8",
  FormatChangedEvent: "1.9",
  RowHiddenChangedEvent: "1.11",
  ProtectionChangedEvent: "1.14",
  EventNameChanged: "1.17",
  EventVisibilityChanged: "1.17",
  EventMoved: "1.17",
};

export const SHEET_EVENTS: Readonly<Partial<Record<EventName, string>>> = {
  DataChangedEvent: "1.7",
  ActivatedEvent: "1.7",
  DeactivatedEvent: "1.7",
  SelectionChangedEvent: "1.7",
  CalculatedEvent: "1.8",
  FormatChangedEvent: "1.9",
  RowHiddenChangedEvent: "1.11",
  ProtectionChangedEvent: "1.14",
  EventNameChanged: "1.17",
  EventVisibilityChanged: "1.17",
};

/** Target of handlers on the collection. */
export const WORKBOOK_TARGET = "Workbook";
