export * from "./equation";
export * from "./finding";
