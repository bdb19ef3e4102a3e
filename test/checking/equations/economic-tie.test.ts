import { economicTie } from "../../../src/checking/equations/economic-tie";
import { testRule } from "../rule-tester";

testRule(economicTie);
