import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { underWay } from "../state/pane-state";
import { runText } from "../wording/run-text";
import { FootMessages, RunMessages } from "./messages";
import { ProgressLine } from "./progress-line";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    // The host draws its own menu over this corner.
    paddingRight: "36px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  start: { alignSelf: "flex-start" },
  work: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  workText: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px" },
});

/** Before the first result: what this is, that nothing leaves the machine, and one button. */
export function FirstOpen(): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const busy = underWay(state.run);
  return (
    <main className={styles.page} data-run={state.run.kind}>
      <h1 className={styles.title}>{t("app.title")}</h1>
      <p className={styles.line}>{t("start.what")}</p>
      <p className={styles.line}>{t("start.privacy")}</p>
      {busy ? (
        <div className={styles.work}>
          <div className={styles.workText}>
            <span>{runText(t, state)}</span>
            <Button onClick={() => session.cancel()}>{t("run.cancel")}</Button>
          </div>
          <ProgressLine />
        </div>
      ) : state.run.kind === "failed" ? null : (
        <Button appearance="primary" className={styles.start} onClick={() => void session.start()}>
          {t("start.button")}
        </Button>
      )}
      {state.run.kind === "cancelled" && <p className={styles.line}>{t("run.cancelled")}</p>}
      <RunMessages />
      <FootMessages />
    </main>
  );
}
