import { operatingWithinPublic } from "../../../src/checking/equations/operating-within-public";
import { testRule } from "../rule-tester";

testRule(operatingWithinPublic);
