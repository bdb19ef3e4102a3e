import { scaledFormat } from "../../../src/checking/lints/scaled-format";
import { testLint } from "../lint-tester";

testLint(scaledFormat);
