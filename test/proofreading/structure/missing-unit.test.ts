import { missingUnit } from "../../../src/proofreading/rules/structure/missing-unit";
import { testProofRule } from "../proof-tester";

testProofRule(missingUnit);
