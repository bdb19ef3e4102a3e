import { headingNumbering } from "../../../src/proofreading/rules/structure/heading-numbering";
import { testProofRule } from "../proof-tester";

testProofRule(headingNumbering);
