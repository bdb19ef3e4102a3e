export * from "./fact";
