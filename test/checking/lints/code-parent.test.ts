import { codeParent } from "../../../src/checking/lints/code-parent";
import { testLint } from "../lint-tester";

testLint(codeParent);
