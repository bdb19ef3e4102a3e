export * from "./corrections";
export * from "./kinds";
export { PROCUREMENT_CATEGORIES, type ProcurementCategory, procurementCategoryOf } from "./procurement-categories";
export * from "./recognize";
export { childrenOf, hasUnplacedRows, isFilled, isTotalKind, moneyColumns, rowStates, summedRows } from "./row-sums";
export { otherNumberShown, showsNothing } from "./scaled-formats";
export * from "./table";
export { type ThreePublicItem, threePublicItemOf } from "./three-public-items";
