import { glossaryDefinition } from "../../../src/proofreading/rules/names/glossary-definition";
import { testProofRule } from "../proof-tester";

testProofRule(glossaryDefinition);
