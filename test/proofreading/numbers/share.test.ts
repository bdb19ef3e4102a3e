import { share } from "../../../src/proofreading/rules/numbers/share";
import { testProofRule } from "../proof-tester";

testProofRule(share);
