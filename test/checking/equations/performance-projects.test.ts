import { performanceProjects } from "../../../src/checking/equations/performance-projects";
import { testRule } from "../rule-tester";

testRule(performanceProjects);
