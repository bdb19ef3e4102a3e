export * from "./amount";
export * from "./decimal";
export * from "./format";
export * from "./half-width";
export * from "./interval";
export * from "./ordinal";
export * from "./parse";
export * from "./unit";
