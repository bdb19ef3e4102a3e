import { bodyName } from "../../../src/proofreading/rules/names/body-name";
import { testProofRule } from "../proof-tester";

testProofRule(bodyName);
