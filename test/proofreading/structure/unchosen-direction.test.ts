import { unchosenDirection } from "../../../src/proofreading/rules/structure/unchosen-direction";
import { testProofRule } from "../proof-tester";

testProofRule(unchosenDirection);
