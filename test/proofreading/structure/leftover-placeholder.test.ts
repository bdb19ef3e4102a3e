import { leftoverPlaceholder } from "../../../src/proofreading/rules/structure/leftover-placeholder";
import { testProofRule } from "../proof-tester";

testProofRule(leftoverPlaceholder);
