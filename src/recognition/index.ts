export * from "./corrections";
export * from "./kinds";
export * from "./recognize";
export * from "./table";
export { type ThreePublicItem, threePublicItemOf } from "./three-public-items";
