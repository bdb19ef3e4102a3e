import { headerSum } from "../../../src/checking/equations/header-sum";
import { testRule } from "../rule-tester";

testRule(headerSum);
