import { indicatorDirection } from "../../../src/checking/lints/indicator-direction";
import { testLint } from "../lint-tester";

testLint(indicatorDirection);
