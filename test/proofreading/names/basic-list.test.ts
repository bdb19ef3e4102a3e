import { basicList } from "../../../src/proofreading/rules/names/basic-list";
import { testProofRule } from "../proof-tester";

testProofRule(basicList);
