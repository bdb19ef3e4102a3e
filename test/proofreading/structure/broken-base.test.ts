import { brokenBase } from "../../../src/proofreading/rules/structure/broken-base";
import { testProofRule } from "../proof-tester";

testProofRule(brokenBase);
