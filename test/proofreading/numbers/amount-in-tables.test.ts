import { amountInTables } from "../../../src/proofreading/rules/numbers/amount-in-tables";
import { testProofRule } from "../proof-tester";

testProofRule(amountInTables);
