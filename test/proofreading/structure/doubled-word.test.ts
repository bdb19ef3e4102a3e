import { doubledWord } from "../../../src/proofreading/rules/structure/doubled-word";
import { testProofRule } from "../proof-tester";

testProofRule(doubledWord);
