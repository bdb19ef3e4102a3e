import { copiedSentence } from "../../../src/proofreading/rules/names/copied-sentence";
import { testProofRule } from "../proof-tester";

testProofRule(copiedSentence);
