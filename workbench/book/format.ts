/** Number formats with a meaning of their own. */
export const GENERAL = "General";
export const TEXT_FORMAT = "@";

/** Looks of one cell, blank or not. Colours are #RRGGBB; absent means Excel's default. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fillColor?: string;
  /** Excel's name of the pattern over the fill; absent for a plain fill. */
  readonly fillPattern?: string;
  readonly fillPatternColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly indentLevel?: number;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly wrapText?: boolean;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";

/** `undefined` in a change takes the property back to the default. */
export type FormatChange = { readonly [K in keyof CellFormat]?: CellFormat[K] | undefined };

export function changeFormat(format: CellFormat, change: FormatChange): CellFormat {
  const entries = Object.entries({ ...format, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
