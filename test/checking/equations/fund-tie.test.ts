import { fundTie } from "../../../src/checking/equations/fund-tie";
import { testRule } from "../rule-tester";

testRule(fundTie);
