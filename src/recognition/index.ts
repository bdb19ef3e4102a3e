export * from "./corrections";
export * from "./kinds";
export * from "./recognize";
export * from "./table";
