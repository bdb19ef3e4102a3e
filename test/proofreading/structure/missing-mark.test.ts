import { missingMark } from "../../../src/proofreading/rules/structure/missing-mark";
import { testProofRule } from "../proof-tester";

testProofRule(missingMark);
