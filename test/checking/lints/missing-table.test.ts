import { missingTable } from "../../../src/checking/lints/missing-table";
import { testLint } from "../lint-tester";

testLint(missingTable);
