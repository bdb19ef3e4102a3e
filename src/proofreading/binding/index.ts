export type { Bound, MoneyRole, Subject } from "./bound";
export { bindingsOf, meansOf } from "./bindings";
export type { Notion } from "./notion";
