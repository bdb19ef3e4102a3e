import { priorContinuity } from "../../../src/checking/equations/prior-continuity";
import { testRule } from "../rule-tester";

testRule(priorContinuity);
