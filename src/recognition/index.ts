export * from "./corrections";
export * from "./kinds";
export * from "./roles";
export * from "./row-kind";
export { PROCUREMENT_CATEGORIES, type ProcurementCategory, procurementCategoryOf } from "./rows/procurement-categories";
export * from "./recognize";
export {
  childrenOf,
  hasUnplacedRows,
  isFilled,
  isTotalKind,
  moneyColumns,
  rowStates,
  summedRows,
} from "./rows/row-sums";
export { otherNumberShown, showsNothing } from "./rows/scaled-formats";
export * from "./table";
export { type ThreePublicItem, threePublicItemOf } from "./rows/three-public-items";
export type { Stage } from "../lexicon";
export { columnNames } from "./facets/column-names";
export type { Facets } from "./facets/facets";
export { measureOf, type Measure } from "./facets/measure";
export { stagesWanted, type When } from "./facets/own";
export { facetsOfRole } from "./facets/role-name";
export { type Measurement, measurementsOfRows } from "./facets/rows";
