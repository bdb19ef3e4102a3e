import { siblingAccounts } from "../../../src/checking/lints/sibling-accounts";
import { testLint } from "../lint-tester";

testLint(siblingAccounts);
