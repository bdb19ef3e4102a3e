import { sameSubject } from "../../../src/proofreading/rules/numbers/same-subject";
import { testProofRule } from "../proof-tester";

testProofRule(sameSubject);
