import { totalRow } from "../../../src/checking/equations/total-row";
import { testRule } from "../rule-tester";

testRule(totalRow);
