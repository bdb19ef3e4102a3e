import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../context";
import { tablesOf } from "../../recognition";
import type { PaneState, Result } from "../state/pane-state";
import type { FigureRun } from "../../narrative";
import { Foot } from "../parts/foot";
import { SelectionStrip } from "../parts/selection-strip";
import { EmptyWorkbook } from "./empty-workbook";
import { FigureStrip } from "./figure-strip";
import { FindingsView } from "./findings-view";
import { HelpView } from "./help-view";
import { NarrativeView } from "./narrative-view";
import { ProofreadingView } from "./proofreading-view";
import { SettingsView } from "./settings-view";
import { SummaryView } from "./summary-view";
import { TablesView } from "./tables-view";
import { Tour } from "./tour";

const useStyles = makeStyles({ panel: { flexGrow: 1 } });

/** Everything that shows a result. */
export default function ReviewViews({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { state } = usePane();
  const { view } = state;
  const [figure, setFigure] = useState<FigureRun | null>(null);
  return (
    <>
      <div
        id="view"
        className={styles.panel}
        data-view={view}
        {...(view === "settings" || view === "help" ? {} : { role: "tabpanel", "aria-labelledby": `tab-${view}` })}
      >
        {viewOf(state, result, setFigure)}
      </div>
      <Foot>
        {state.tour !== null && tablesOf(result.review.recognition).length > 0 ? (
          <Tour step={state.tour} />
        ) : figure !== null && view === "narrative" ? (
          <FigureStrip figure={figure} />
        ) : (
          view !== "settings" && view !== "help" && view !== "proofreading" && <SelectionStrip result={result} />
        )}
      </Foot>
    </>
  );
}

function viewOf({ view }: PaneState, result: Result, onPoint: (figure: FigureRun | null) => void): ReactNode {
  switch (view) {
    case "summary":
      return tablesOf(result.review.recognition).length === 0 ? (
        <EmptyWorkbook result={result} />
      ) : (
        <SummaryView result={result} />
      );
    case "tables":
      return <TablesView result={result} />;
    case "findings":
      return <FindingsView result={result} />;
    case "narrative":
      return <NarrativeView result={result} onPoint={onPoint} />;
    case "proofreading":
      return <ProofreadingView />;
    case "settings":
      return <SettingsView />;
    case "help":
      return <HelpView />;
  }
}
