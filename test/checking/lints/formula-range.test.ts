import { formulaRange } from "../../../src/checking/lints/formula-range";
import { testLint } from "../lint-tester";

testLint(formulaRange);
