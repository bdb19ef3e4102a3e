export * from "./accessibility";
export * from "./large-book";
export * from "./layout-book";
export * from "./pane-view";
export * from "./problems";
export * from "./workbench-page";
export * from "./workbook-file";
