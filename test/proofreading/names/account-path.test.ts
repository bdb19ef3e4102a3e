import { accountPath } from "../../../src/proofreading/rules/names/account-path";
import { testProofRule } from "../proof-tester";

testProofRule(accountPath);
