export { bookSteps, type Book, type BookOptions } from "./book";
export * from "./review";
export { finish } from "./steps";
