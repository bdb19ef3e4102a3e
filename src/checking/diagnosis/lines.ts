import { type Decimal, inUnit, type Unit, ZERO } from "../../amounts";
import { type CellRef, sameCell } from "../../workbook";
import type { JudgedEquation, Term } from "../equation";
import type { Hypothesis } from "./hypothesis";

const ROW_SUMS: ReadonlySet<string> = new Set(["children-sum", "total-row"]);
/** Ties that add up whatever rows of a list belong to an account, so that a row left out is missed there too. */
const LIST_TIES: ReadonlySet<string> = new Set(["project-expenditure-tie"]);

/**
 * Whether a row too few or too many explains as much as the one wrong number does. A sum that is short by its last
 * rows may have lost the heading above them, and one that is short by one row may count it twice; where a sum exceeds
 * its rows and nothing speaks of the accused row alone, another row may have been left out.
 */
export function mayBeALine({ node, mends }: Hypothesis): boolean {
  const { cell } = node.term;
  return mends.some((sum) => {
    if (!isRowSum(sum)) return false;
    if (sameCell(sum.equation.reported.cell, cell)) return hasSurplus(sum);
    if (hasStray(sum, cell)) return true;
    return (
      isShort(sum) && mends.every((relation) => relation === sum || sumsTheSame(relation, sum.equation.contributors))
    );
  });
}

function isRowSum({ equation }: JudgedEquation): boolean {
  const { column } = equation.reported.cell;
  return ROW_SUMS.has(equation.rule) && equation.contributors.every(({ cell }) => cell.column === column);
}

function isShort({ difference }: JudgedEquation): boolean {
  return difference.isPositive() && !difference.isZero();
}

/** Whether what the rows say too much is what one of them says, or the last of them together. */
function hasSurplus({ equation, difference, allowance, unit }: JudgedEquation): boolean {
  const isSurplus = (amount: Decimal): boolean => difference.plus(amount).abs().lte(allowance);
  const amounts = equation.contributors.map((term) => valueOf(term, unit));
  let tail = ZERO;
  return amounts.some(isSurplus) || amounts.reverse().some((amount) => isSurplus((tail = tail.plus(amount))));
}

/** Whether what the rows say too much is what another of them says: a row that came here by a wrong code. */
function hasStray({ equation, difference, allowance, unit }: JudgedEquation, accused: CellRef): boolean {
  return equation.contributors.some(
    (term) =>
      term.amount !== null &&
      !sameCell(term.cell, accused) &&
      difference.plus(valueOf(term, unit)).abs().lte(allowance),
  );
}

function sumsTheSame({ equation }: JudgedEquation, parts: readonly Term[]): boolean {
  // One row alone may be meant itself, wherever no list is added up.
  if (parts.length < 2 && !ROW_SUMS.has(equation.rule) && !LIST_TIES.has(equation.rule)) return false;
  return parts.every(
    ({ cell, amount }) => amount === null || equation.contributors.some((term) => sameCell(term.cell, cell)),
  );
}

function valueOf({ amount }: Term, unit: Unit): Decimal {
  return amount === null ? ZERO : inUnit(amount, unit).value;
}
