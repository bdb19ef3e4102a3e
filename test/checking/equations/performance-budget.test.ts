import { performanceBudget } from "../../../src/checking/equations/performance-budget";
import { testRule } from "../rule-tester";

testRule(performanceBudget);
