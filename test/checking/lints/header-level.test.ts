import { headerLevel } from "../../../src/checking/lints/header-level";
import { testLint } from "../lint-tester";

testLint(headerLevel);
