import { expenditureBounds } from "../../../src/checking/equations/expenditure-bounds";
import { testRule } from "../rule-tester";

testRule(expenditureBounds);
