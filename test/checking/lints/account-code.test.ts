import { accountCode } from "../../../src/checking/lints/account-code";
import { testLint } from "../lint-tester";

testLint(accountCode);
