import { expenditureSummaryTie } from "../../../src/checking/equations/expenditure-summary-tie";
import { testRule } from "../rule-tester";

testRule(expenditureSummaryTie);
