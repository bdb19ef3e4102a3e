export * from "./amount";
export * from "./decimal";
export * from "./interval";
export * from "./parse";
export * from "./unit";
