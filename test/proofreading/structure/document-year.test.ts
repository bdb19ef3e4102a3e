import { documentYear } from "../../../src/proofreading/rules/structure/document-year";
import { testProofRule } from "../proof-tester";

testProofRule(documentYear);
