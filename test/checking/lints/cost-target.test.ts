import { costTarget } from "../../../src/checking/lints/cost-target";
import { testLint } from "../lint-tester";

testLint(costTarget);
