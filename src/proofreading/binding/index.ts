export { differenceOf, isSame, type Standing, standingOf } from "./agreement";
export type { Bound, MoneyRole, Subject } from "./bound";
export { bindingsOf, meansOf } from "./bindings";
export type { Notion } from "./notion";
export { type Whole, wholesOf } from "./wholes";
