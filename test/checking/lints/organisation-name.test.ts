import { organisationName } from "../../../src/checking/lints/organisation-name";
import { testLint } from "../lint-tester";

testLint(organisationName);
