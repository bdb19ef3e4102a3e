export * from "./blanks";
export * from "./changes";
export * from "./empty";
export * from "./stages";
export * from "./words";
export * from "./years";
