export * from "./agreement";
export * from "./equation";
export * from "./isolated";
export * from "./judge";
export * from "./parts";
export * from "./ratio";
export * from "./reading";
export * from "./slips";
