import { emptyNote } from "../../../src/checking/lints/empty-note";
import { testLint } from "../lint-tester";

testLint(emptyNote);
