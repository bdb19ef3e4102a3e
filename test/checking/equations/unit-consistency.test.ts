import { unitConsistency } from "../../../src/checking/equations/unit-consistency";
import { testRule } from "../rule-tester";

testRule(unitConsistency);
