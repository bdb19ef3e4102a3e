export * from "./account";
export { builtInClassification, classificationFor } from "./built-in";
export * from "./classification";
export * from "./code";
export * from "./import";
export * from "./income";
export * from "./names";
export * from "./official-list";
export * from "./restrictions";
