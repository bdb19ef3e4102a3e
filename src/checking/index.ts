export * from "./check";
export { type DigitSlip, digitSlip } from "./diagnosis/digits";
export * from "./equation";
export * from "./finding";
export * from "./fold";
export { judge } from "./judge";
export { ruleOf } from "./rules";
export type { Rule, RuleWords } from "./rule";
export * from "./wording";
