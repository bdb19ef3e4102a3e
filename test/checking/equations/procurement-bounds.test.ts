import { procurementBounds } from "../../../src/checking/equations/procurement-bounds";
import { testRule } from "../rule-tester";

testRule(procurementBounds);
