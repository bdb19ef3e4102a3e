import { repeatedSection } from "../../../src/proofreading/rules/structure/repeated-section";
import { testProofRule } from "../proof-tester";

testProofRule(repeatedSection);
