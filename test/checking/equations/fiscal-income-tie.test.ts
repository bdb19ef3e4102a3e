import { fiscalIncomeTie } from "../../../src/checking/equations/fiscal-income-tie";
import { testRule } from "../rule-tester";

testRule(fiscalIncomeTie);
