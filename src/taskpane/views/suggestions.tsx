import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BlankRun } from "../../narrative";
import { usePane } from "../context";
import { TextButton } from "../parts/text-button";

const useStyles = makeStyles({
  suggestions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    textIndent: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why the blank being filled stands open, and phrases for it; offered, never put in unasked. */
export function Suggestions({ blank }: { readonly blank: BlankRun }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const offered = blank.answer === null && !Object.hasOwn(state.notes.answers, blank.id) ? blank.suggestions : [];
  if (offered.length === 0 && blank.why === undefined) return null;
  return (
    <div className={styles.suggestions}>
      {blank.why !== undefined && <span>{blank.why}</span>}
      {offered.length > 0 && t("narrative.suggestions")}
      {offered.map((suggestion) => (
        <TextButton key={suggestion} onClick={() => session.live.take(blank.id, suggestion)}>
          {suggestion}
        </TextButton>
      ))}
    </div>
  );
}
