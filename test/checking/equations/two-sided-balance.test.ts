import { twoSidedBalance } from "../../../src/checking/equations/two-sided-balance";
import { testRule } from "../rule-tester";

testRule(twoSidedBalance);
