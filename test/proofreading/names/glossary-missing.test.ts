import { glossaryMissing } from "../../../src/proofreading/rules/names/glossary-missing";
import { testProofRule } from "../proof-tester";

testProofRule(glossaryMissing);
