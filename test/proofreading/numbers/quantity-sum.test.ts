import { quantitySum } from "../../../src/proofreading/rules/numbers/quantity-sum";
import { testProofRule } from "../proof-tester";

testProofRule(quantitySum);
