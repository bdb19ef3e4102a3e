import { projectCount } from "../../../src/proofreading/rules/numbers/project-count";
import { testProofRule } from "../proof-tester";

testProofRule(projectCount);
