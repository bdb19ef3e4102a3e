/**
 * The messages that Office.js exchanges with Excel on the web: JSON text through postMessage.
 * Names and numbers are those of the library.
 */

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;

export interface RequestMessage {
  readonly _messageType: 0;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

export interface ResponseMessage {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

/** DispatchId of `executeMethod`. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** `Error` of an `executeMethod` answer. */
export const PROTOCOL_ERROR = {
  none: 0,
  operationNotSupported: 5000,
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** Second element of the data of `ContextActivationManager_notifyHost`. */
export const NOTICE = {
  controlF6Left: 5,
  controlShiftF6Left: 6,
  tabLeft: 13,
  shiftTabLeft: 14,
  escapeLeft: 15,
  f2Left: 16,
} as const;

/** What the host tells a page through `Office_notifyAgave`. */
export const HOST_ACTION = { tabIn: 11 } as const;

export interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Reads a message from a frame; null when it is not one of ours. */
export function readRequest(data: unknown): RequestMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    const message = JSON.parse(data) as Partial<RequestMessage>;
    return message._messageType === MESSAGE.request && typeof message._actionName === "string"
      ? (message as RequestMessage)
      : null;
  } catch {
    return null;
  }
}
