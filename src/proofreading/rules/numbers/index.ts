import type { ProofRule } from "../../rule";
import { amountInTables } from "./amount-in-tables";
import { changeAmount } from "./change-amount";
import { changeRate } from "./change-rate";
import { completion } from "./completion";
import { direction } from "./direction";
import { partSum } from "./part-sum";
import { projectCount } from "./project-count";
import { quantitySum } from "./quantity-sum";
import { sameSubject } from "./same-subject";
import { share } from "./share";

/** Rules about sums of money, changes, shares, directions: what the tables and arithmetic can judge. */
export const NUMBER_RULES: readonly ProofRule[] = [
  amountInTables,
  partSum,
  sameSubject,
  projectCount,
  quantitySum,
  changeAmount,
  changeRate,
  direction,
  share,
  completion,
];
