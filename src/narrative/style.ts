import type { AmountStyle, Unit } from "../amounts";

/** How a narrative prints its numbers; one choice for the whole document. */
export interface NumberStyle {
  /** The unit amounts are stated in, whatever unit the tables use. */
  readonly unit: Unit;
  /** "as-needed" drops closing zeros: 2781.2; 2 keeps them: 2781.20. */
  readonly decimals: AmountStyle["decimals"];
  /** Thousands separators. */
  readonly grouping: boolean;
  readonly percentDecimals: number;
  /** 8.20% is printed 8.2%. */
  readonly dropPercentZeros: boolean;
}

export const USUAL_STYLE: NumberStyle = {
  unit: "万元",
  decimals: "as-needed",
  grouping: false,
  percentDecimals: 2,
  dropPercentZeros: true,
};

/** Two decimals throughout: 0.00万元, 100.00%. */
export const FIXED_STYLE: NumberStyle = {
  ...USUAL_STYLE,
  decimals: 2,
  dropPercentZeros: false,
};
