import { partWithinWhole } from "../../../src/checking/equations/part-within-whole";
import { testRule } from "../rule-tester";

testRule(partWithinWhole);
