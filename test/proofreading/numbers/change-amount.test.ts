import { changeAmount } from "../../../src/proofreading/rules/numbers/change-amount";
import { testProofRule } from "../proof-tester";

testProofRule(changeAmount);
