import { leftoverMarkup } from "../../../src/proofreading/rules/structure/leftover-markup";
import { testProofRule } from "../proof-tester";

testProofRule(leftoverMarkup);
