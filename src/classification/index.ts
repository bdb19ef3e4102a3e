export * from "./account";
export * from "./classification";
export * from "./code";
export * from "./names";
