export * from "./blanks";
export * from "./changes";
export * from "./empty";
export * from "./words";
