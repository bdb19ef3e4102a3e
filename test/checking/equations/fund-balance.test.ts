import { fundBalance } from "../../../src/checking/equations/fund-balance";
import { testRule } from "../rule-tester";

testRule(fundBalance);
