import { glossaryExtra } from "../../../src/proofreading/rules/names/glossary-extra";
import { testProofRule } from "../proof-tester";

testProofRule(glossaryExtra);
