import { documentForm } from "../../../src/proofreading/rules/structure/document-form";
import { testProofRule } from "../proof-tester";

testProofRule(documentForm);
