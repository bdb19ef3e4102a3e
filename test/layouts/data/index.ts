export * from "./accounts";
export * from "./dice";
export * from "./generate";
export * from "./model";
export type { Grain } from "./spending";
