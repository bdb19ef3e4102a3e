import { unitLabel } from "../../../src/checking/lints/unit-label";
import { testLint } from "../lint-tester";

testLint(unitLabel);
