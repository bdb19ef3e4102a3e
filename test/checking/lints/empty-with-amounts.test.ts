import { emptyWithAmounts } from "../../../src/checking/lints/empty-with-amounts";
import { testLint } from "../lint-tester";

testLint(emptyWithAmounts);
