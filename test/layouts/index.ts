export { build, buildWorkbook, type Built } from "./build";
export type { Reading } from "./canvas";
export { dataFor } from "./data-for";
export { generateData, type BudgetData, type DataOptions } from "./data";
export { coreFacts, exactFacts, expectedFacts, statedFacts } from "./expected";
export { keyText, yuanText } from "./facts";
export type { Layout, TablePlan } from "./layout";
export { PRESETS, vary } from "./presets";
export { randomLayout } from "./random-layout";
