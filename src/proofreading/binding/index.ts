export { type Standing, standingOf } from "./agreement";
export type { Bound, MoneyRole, Subject } from "./bound";
export { bindingsOf, bindingSteps, meansOf } from "./bindings";
export { type CountedProjects, countedProjects } from "./counted-projects";
export type { Notion } from "./notion";
export { projectsOf } from "./projects";
export { partsOf, type Whole, wholesOf } from "./wholes";
