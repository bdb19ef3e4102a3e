import { emptySlot } from "../../../src/proofreading/rules/structure/empty-slot";
import { testProofRule } from "../proof-tester";

testProofRule(emptySlot);
