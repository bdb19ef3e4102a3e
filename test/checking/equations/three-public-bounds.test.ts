import { threePublicBounds } from "../../../src/checking/equations/three-public-bounds";
import { testRule } from "../rule-tester";

testRule(threePublicBounds);
