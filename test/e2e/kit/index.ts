export * from "./problems";
export * from "./workbench-page";
export * from "./workbook-file";
