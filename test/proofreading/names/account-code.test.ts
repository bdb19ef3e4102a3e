import { accountCode } from "../../../src/proofreading/rules/names/account-code";
import { testProofRule } from "../proof-tester";

testProofRule(accountCode);
