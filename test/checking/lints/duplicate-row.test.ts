import { duplicateRow } from "../../../src/checking/lints/duplicate-row";
import { testLint } from "../lint-tester";

testLint(duplicateRow);
