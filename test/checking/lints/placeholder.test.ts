import { placeholder } from "../../../src/checking/lints/placeholder";
import { testLint } from "../lint-tester";

testLint(placeholder);
