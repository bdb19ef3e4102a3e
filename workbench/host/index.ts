export * from "./add-in-page";
export type { ApiErrorCode } from "./api-error";
export * from "./excel-host";
export type { Fault, PlannedFault } from "./faults";
export * from "./missing-members";
export { NOTICE } from "./protocol";
export * from "./requirement-sets";
