import { strayMark } from "../../../src/proofreading/rules/structure/stray-mark";
import { testProofRule } from "../proof-tester";

testProofRule(strayMark);
