import { weightSum } from "../../../src/checking/lints/weight-sum";
import { testLint } from "../lint-tester";

testLint(weightSum);
