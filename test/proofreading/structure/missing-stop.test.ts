import { missingStop } from "../../../src/proofreading/rules/structure/missing-stop";
import { testProofRule } from "../proof-tester";

testProofRule(missingStop);
