import { tableNumber } from "../../../src/checking/lints/table-number";
import { testLint } from "../lint-tester";

testLint(tableNumber);
