import { partSum } from "../../../src/proofreading/rules/numbers/part-sum";
import { testProofRule } from "../proof-tester";

testProofRule(partSum);
