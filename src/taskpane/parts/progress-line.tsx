import { ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { underWay } from "../state/pane-state";
import { runShare, runText } from "../wording/run-text";

/** A thin line of progress, with its words for those who cannot see it; nothing when no work is under way. */
export function ProgressLine(): ReactNode {
  const { state, t } = usePane();
  if (!underWay(state.run)) return null;
  const share = runShare(state.run);
  return (
    <ProgressBar
      thickness="medium"
      shape="square"
      aria-label={t("run.progress")}
      aria-valuetext={runText(t, state)}
      {...(share === undefined ? {} : { value: share })}
    />
  );
}
