import { direction } from "../../../src/proofreading/rules/numbers/direction";
import { testProofRule } from "../proof-tester";

testProofRule(direction);
