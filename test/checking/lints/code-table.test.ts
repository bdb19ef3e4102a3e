import { codeTable } from "../../../src/checking/lints/code-table";
import { testLint } from "../lint-tester";

testLint(codeTable);
