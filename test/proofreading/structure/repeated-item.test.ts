import { repeatedItem } from "../../../src/proofreading/rules/structure/repeated-item";
import { testProofRule } from "../proof-tester";

testProofRule(repeatedItem);
