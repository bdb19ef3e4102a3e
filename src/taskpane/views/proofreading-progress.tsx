import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { proofRunText } from "../wording/proof-text";

const useStyles = makeStyles({
  work: { margin: `${tokens.spacingVerticalXS} 0` },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
  },
});

/** How far the proofreading has come, and the way out of it. */
export function ProofreadingProgress(): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const { run, opening } = state.proof;
  const progress = run.kind === "proving" ? run.progress : null;
  const text = proofRunText(t, state.proof);
  return (
    <div className={styles.work} data-proof={opening === null ? run.kind : "opening"}>
      <div className={styles.line}>
        <span>{text}</span>
        {run.kind === "proving" && (
          <Button size="small" appearance="subtle" onClick={() => session.proofs.cancel()}>
            {t("run.cancel")}
          </Button>
        )}
      </div>
      <ProgressBar
        thickness="medium"
        shape="square"
        aria-label={t("proof.progress")}
        aria-valuetext={text}
        {...(progress === null ? {} : { value: progress.done / progress.total })}
      />
    </div>
  );
}
