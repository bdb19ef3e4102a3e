import { performanceAccounts } from "../../../src/checking/equations/performance-accounts";
import { testRule } from "../rule-tester";

testRule(performanceAccounts);
