import type { ReactNode } from "react";
import type { FigureRun } from "../../narrative";
import { usePane } from "../context";
import { Strip } from "../parts/foot";
import { formulaText } from "../wording/formula-text";
import { placeOfSide } from "../wording/places";

export const FIGURE_STRIP_ID = "figure-strip";

/** How the figure pointed at came about, and from which cells. */
export function FigureStrip({ figure }: { readonly figure: FigureRun }): ReactNode {
  const { t } = usePane();
  const places = figure.cells.map(({ workbook, cell }) => placeOfSide(t, workbook, cell));
  return (
    <Strip id={FIGURE_STRIP_ID}>
      {formulaText(t, figure.formula)}
      {places.length > 0 && ` · ${t("formula.cells")} ${places.join("、")}`}
    </Strip>
  );
}
