import { type Fitted, isCutFrom, percentText, type PrintedPercent } from "../../reckoning";

/** What a rule says of a percentage that nothing reproduces, by how far it is off. */
export interface MisfitMessages {
  readonly wrong: string;
  /** The precision of the printed numbers could explain it. */
  readonly near: string;
  /** Its last digits were dropped, not rounded. */
  readonly cut: string;
}

/** How a percentage that does not fit is told of; what unpublished digits could explain is only a warning. */
export function misfitOf<T>(
  rate: PrintedPercent,
  { fit, by }: Fitted<T>,
  messages: MisfitMessages,
): { readonly severity: "inconsistent" | "warning"; readonly message: string; readonly expected: string } {
  const { nominal } = by.percentage;
  return {
    severity: fit === "wrong" ? "inconsistent" : "warning",
    message: isCutFrom(rate, nominal) ? messages.cut : fit === "near" ? messages.near : messages.wrong,
    expected: percentText(nominal, rate),
  };
}
