import { economicName } from "../../../src/proofreading/rules/names/economic-name";
import { testProofRule } from "../proof-tester";

testProofRule(economicName);
