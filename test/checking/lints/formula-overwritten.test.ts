import { formulaOverwritten } from "../../../src/checking/lints/formula-overwritten";
import { testLint } from "../lint-tester";

testLint(formulaOverwritten);
