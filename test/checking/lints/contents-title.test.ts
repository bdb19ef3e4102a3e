import { contentsTitle } from "../../../src/checking/lints/contents-title";
import { testLint } from "../lint-tester";

testLint(contentsTitle);
