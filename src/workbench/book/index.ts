export * from "./book";
export * from "./book-event";
export * from "./book-sheet";
export * from "./content";
export * from "./format";
export * from "./load";
export * from "./refusal";
