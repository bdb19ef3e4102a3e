import { Refusal, type RefusalReason } from "../book";

export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

const STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** An answer of the object model that becomes an OfficeExtension.Error in the add-in. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly code: ApiErrorCode,
    message: string = code,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }
}

const REFUSALS: Record<RefusalReason, ApiErrorCode> = {
  "name-taken": "ItemAlreadyExists",
  "name-invalid": "InvalidArgument",
  "last-visible-sheet": "InvalidOperation",
  "hidden-sheet": "GeneralException",
  protected: "AccessDenied",
};

/** What Excel would say to the add-in; anything unforeseen is a general exception that names itself. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Refusal) return new ApiError(REFUSALS[error.reason]);
  return new ApiError("GeneralException", error instanceof Error ? error.message : String(error));
}
