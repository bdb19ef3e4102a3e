import { changeRate } from "../../../src/proofreading/rules/numbers/change-rate";
import { testProofRule } from "../proof-tester";

testProofRule(changeRate);
