import { shortClassName } from "../../../src/proofreading/rules/names/short-class-name";
import { testProofRule } from "../proof-tester";

testProofRule(shortClassName);
