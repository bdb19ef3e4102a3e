import { basicExpenditureTie } from "../../../src/checking/equations/basic-expenditure-tie";
import { testRule } from "../rule-tester";

testRule(basicExpenditureTie);
