import { AMOUNT_BAD, AMOUNT_GOOD } from "../amount-in-tables";
import type { ProofExamples } from "../kinds";

export const amountInTables: ProofExamples = {
  good: AMOUNT_GOOD,
  bad: AMOUNT_BAD,
};
