import { HostError, type HostProblem } from "../workbook";

/**
 * What each error code of Office.js means to us. Codes are the same in every display language;
 * messages are not and are never looked at. A code that is missing here is "unknown".
 */
const PROBLEM_OF_CODE: ReadonlyMap<string, HostProblem> = new Map<string, HostProblem>([
  ["InvalidOperationInCellEditMode", "edit-mode"],
  ["AccessDenied", "protected"],
  ["AccessDeniedError", "protected"],
  ["NotAllowed", "protected"],
  ["CannotUpdateReadOnlyProperty", "unsupported"],
  ["ItemNotFound", "sheet-missing"],
  ["InvalidReference", "sheet-missing"],
  ["InvalidObjectPath", "sheet-missing"],
  ["InactiveWorkbook", "other-workbook-in-front"],
  ["InvalidSelection", "other-workbook-in-front"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["Conflict", "busy"],
  ["RequestAborted", "busy"],
  ["Timeout", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "busy"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["InvalidRequestContext", "session-lost"],
  ["ConnectionFailure", "session-lost"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["CannotRegisterEvent", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
]);

/** The `code` of an Office.js error, or "" for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/**
 * Turns whatever Office.js threw into a HostError; the original stays its cause. Access denied in
 * a document that was opened for viewing is "read-only", otherwise protection is the usual reason.
 */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const problem = PROBLEM_OF_CODE.get(code) ?? "unknown";
  const viewing = problem === "protected" && openedForViewing();
  return new HostError(viewing ? "read-only" : problem, { detail: code, cause: error });
}

export function openedForViewing(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}
