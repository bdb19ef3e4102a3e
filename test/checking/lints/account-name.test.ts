import { accountName } from "../../../src/checking/lints/account-name";
import { testLint } from "../lint-tester";

testLint(accountName);
