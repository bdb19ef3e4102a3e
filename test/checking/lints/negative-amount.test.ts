import { negativeAmount } from "../../../src/checking/lints/negative-amount";
import { testLint } from "../lint-tester";

testLint(negativeAmount);
