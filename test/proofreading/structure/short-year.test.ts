import { shortYear } from "../../../src/proofreading/rules/structure/short-year";
import { testProofRule } from "../proof-tester";

testProofRule(shortYear);
