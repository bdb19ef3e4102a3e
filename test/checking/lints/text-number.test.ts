import { textNumber } from "../../../src/checking/lints/text-number";
import { testLint } from "../lint-tester";

testLint(textNumber);
