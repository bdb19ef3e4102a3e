import { pastedDefinition } from "../../../src/proofreading/rules/names/pasted-definition";
import { testProofRule } from "../proof-tester";

testProofRule(pastedDefinition);
