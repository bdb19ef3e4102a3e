export * from "./check";
export * from "./equation";
export * from "./finding";
