export type { TableStatements } from "./collector";
export * from "./fact";
export * from "./fact-key";
export * from "./labels";
export { type BudgetReport, buildReport, reportSteps } from "./report";
