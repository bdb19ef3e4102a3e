import { hiddenAmounts } from "../../../src/checking/lints/hidden-amounts";
import { testLint } from "../lint-tester";

testLint(hiddenAmounts);
