import { projectPeriod } from "../../../src/proofreading/rules/structure/project-period";
import { testProofRule } from "../proof-tester";

testProofRule(projectPeriod);
