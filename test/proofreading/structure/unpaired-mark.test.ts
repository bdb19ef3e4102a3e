import { unpairedMark } from "../../../src/proofreading/rules/structure/unpaired-mark";
import { testProofRule } from "../proof-tester";

testProofRule(unpairedMark);
