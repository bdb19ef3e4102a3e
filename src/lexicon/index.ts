export * from "./blanks";
export * from "./changes";
export * from "./empty";
export * from "./not-applicable";
export * from "./regions";
export * from "./stages";
export * from "./words";
export * from "./years";
