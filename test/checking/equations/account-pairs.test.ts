import { accountPairs } from "../../../src/checking/equations/account-pairs";
import { testRule } from "../rule-tester";

testRule(accountPairs);
