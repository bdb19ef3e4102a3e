import type { FigureFormula } from "../../narrative";
import type { Translate } from "./translate";

const OPERATORS: Readonly<Record<FigureFormula["kind"], string>> = {
  read: "、",
  sum: " + ",
  difference: " − ",
  share: " ÷ ",
  completion: " ÷ ",
  "change-rate": " − ",
  count: "、",
};

/** How a figure came about, in the table's own words: 占比：城乡医疗救助 1,000.00 ÷ 支出总计 2,781.20. */
export function formulaText(t: Translate, { kind, terms }: FigureFormula): string {
  const written = terms.map(({ label, text }) => (text === "" ? label : `${label} ${text}`));
  const expression = written.join(OPERATORS[kind]);
  const before = written.at(-1);
  const whole = kind === "change-rate" && before !== undefined ? `(${expression}) ÷ ${before}` : expression;
  return t("formula.how", { figure: t(`formula.${kind}`), how: whole });
}
