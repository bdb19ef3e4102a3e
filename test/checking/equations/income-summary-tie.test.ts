import { incomeSummaryTie } from "../../../src/checking/equations/income-summary-tie";
import { testRule } from "../rule-tester";

testRule(incomeSummaryTie);
