import { threePublicEconomic } from "../../../src/checking/equations/three-public-economic";
import { testRule } from "../rule-tester";

testRule(threePublicEconomic);
