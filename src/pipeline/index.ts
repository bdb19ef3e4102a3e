export * from "./review";
