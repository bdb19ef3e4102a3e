import { hiddenDigits } from "../../../src/checking/lints/hidden-digits";
import { testLint } from "../lint-tester";

testLint(hiddenDigits);
