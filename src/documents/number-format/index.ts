export { shownText } from "./shown-text";
export { builtInFormat } from "./built-in";
