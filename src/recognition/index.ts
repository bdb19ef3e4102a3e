export * from "./kinds";
export * from "./table";
