import { projectExpenditureTie } from "../../../src/checking/equations/project-expenditure-tie";
import { testRule } from "../rule-tester";

testRule(projectExpenditureTie);
