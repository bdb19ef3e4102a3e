import { completion } from "../../../src/proofreading/rules/numbers/completion";
import { testProofRule } from "../proof-tester";

testProofRule(completion);
