import { personnelPublicSplit } from "../../../src/checking/equations/personnel-public-split";
import { testRule } from "../rule-tester";

testRule(personnelPublicSplit);
