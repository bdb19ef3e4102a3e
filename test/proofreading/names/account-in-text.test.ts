import { accountInText } from "../../../src/proofreading/rules/names/account-in-text";
import { testProofRule } from "../proof-tester";

testProofRule(accountInText);
