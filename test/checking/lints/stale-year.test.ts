import { staleYear } from "../../../src/checking/lints/stale-year";
import { testLint } from "../lint-tester";

testLint(staleYear);
