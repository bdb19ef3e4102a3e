export * from "./check";
export { cellsInDoubt } from "./coverage";
export * from "./equation";
export * from "./finding";
export * from "./fold";
export { ruleOf } from "./rules";
export type { Rule, RuleWords } from "./rule";
export * from "./wording";
