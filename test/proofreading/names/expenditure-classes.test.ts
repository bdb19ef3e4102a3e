import { expenditureClasses } from "../../../src/proofreading/rules/names/expenditure-classes";
import { testProofRule } from "../proof-tester";

testProofRule(expenditureClasses);
