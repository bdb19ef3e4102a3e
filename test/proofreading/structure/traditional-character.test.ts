import { traditionalCharacter } from "../../../src/proofreading/rules/structure/traditional-character";
import { testProofRule } from "../proof-tester";

testProofRule(traditionalCharacter);
