export * from "./address";
export * from "./builder";
export * from "./port";
export * from "./snapshot";
