import { soleSourceTie } from "../../../src/checking/equations/sole-source-tie";
import { testRule } from "../rule-tester";

testRule(soleSourceTie);
