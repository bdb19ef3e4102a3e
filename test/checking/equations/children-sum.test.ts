import { childrenSum } from "../../../src/checking/equations/children-sum";
import { testRule } from "../rule-tester";

testRule(childrenSum);
