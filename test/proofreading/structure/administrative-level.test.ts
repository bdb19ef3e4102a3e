import { administrativeLevel } from "../../../src/proofreading/rules/structure/administrative-level";
import { testProofRule } from "../proof-tester";

testProofRule(administrativeLevel);
