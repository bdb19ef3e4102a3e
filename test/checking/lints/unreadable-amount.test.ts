import { unreadableAmount } from "../../../src/checking/lints/unreadable-amount";
import { testLint } from "../lint-tester";

testLint(unreadableAmount);
