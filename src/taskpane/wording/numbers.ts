import { decimalsOf, formatDecimal, type Amount, type Decimal } from "../../amounts";
import type { Finding } from "../../checking";

const USUAL_DECIMALS = 2;

/** As the table prints it: 2,781.20. An exact amount shows the digits it has, whole yuan none. */
export function printAmount(amount: Amount): string {
  return print(amount.value, decimalsOf(amount) ?? 0);
}

/** `decimals` at least, more when the value needs them; whole numbers stay whole when none are asked for. */
export function print(value: Decimal, decimals: number): string {
  const needed = value.decimalPlaces();
  const shown = Math.max(decimals, needed === 0 ? 0 : Math.max(needed, USUAL_DECIMALS));
  return formatDecimal(value, { decimals: shown, grouping: true });
}

/** Digits after the point that the numbers of a finding are printed with. */
export function decimalsOfFinding({ equation }: Finding): number {
  if (equation === null) return 0;
  const amounts = [equation.reported, ...equation.contributors].map((term) => term.amount);
  return Math.max(0, ...amounts.map((amount) => (amount === null ? 0 : (decimalsOf(amount) ?? 0))));
}
