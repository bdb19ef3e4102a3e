export * from "./narrative";
