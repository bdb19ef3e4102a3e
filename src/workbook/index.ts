export * from "./address";
export * from "./builder";
export { WORKBOOK_ENDINGS } from "./endings";
export * from "./port";
export * from "./snapshot";
