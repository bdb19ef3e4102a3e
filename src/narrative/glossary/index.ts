export { DEFINITIONS, itemDefinition } from "./definitions";
export * from "./terms";
