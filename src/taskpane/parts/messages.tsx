import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../context";
import { asksAboutNotes, type Notice } from "../state/pane-state";
import { noticeIntent, noticeText } from "../wording/notice-text";
import { timeText } from "../wording/places";
import { TextButton } from "./text-button";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  body: { fontSize: tokens.fontSizeBase200, whiteSpace: "normal", overflowWrap: "anywhere" },
  hint: { display: "block", marginTop: tokens.spacingVerticalXXS },
});

/** Under the state of the work: why it stopped, and that what is on view is older than the workbook. */
export function RunMessages(): ReactNode {
  const styles = useStyles();
  const { run, result } = usePane().state;
  const stopped = run.kind === "failed" || run.kind === "cancelled";
  return (
    <div className={styles.stack}>
      {run.kind === "failed" && <Failure />}
      {stopped && result?.outdated === true && <OldResult />}
    </div>
  );
}

/** At the foot, where it covers nothing being worked on: what came of a request, and the one question about saving. */
export function FootMessages(): ReactNode {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <div className={styles.stack}>
      {state.notice !== null && <Told notice={state.notice} />}
      {asksAboutNotes(state) && <NotesQuestion />}
    </div>
  );
}

function Failure(): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  if (state.run.kind !== "failed") return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>{t(`problem.${state.run.problem}`)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.recheck()}>
          {t("app.retry")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function OldResult(): ReactNode {
  const styles = useStyles();
  const { state, t } = usePane();
  if (state.result === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{t("run.old", { time: timeText(state.result.readAt) })}</MessageBarBody>
    </MessageBar>
  );
}

function Told({ notice }: { readonly notice: Notice }): ReactNode {
  const styles = useStyles();
  const { session, dispatch, t, language } = usePane();
  return (
    <MessageBar intent={noticeIntent(notice)} layout="multiline">
      <MessageBarBody className={styles.body}>
        {noticeText(t, notice, language)}
        {notice.kind === "exported" && <NoReaction />}
      </MessageBarBody>
      <MessageBarActions>
        {notice.kind === "hidden" && (
          <Button size="small" onClick={() => void session.goTo(notice.cell, true)}>
            {t("goto.reveal")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "told", notice: null })}>
          {t("notice.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A download that a host swallows gives no sign, so the hint is always there. */
function NoReaction(): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const [asked, setAsked] = useState(false);
  return (
    <span className={styles.hint}>
      <TextButton aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {t("narrative.noReaction")}
      </TextButton>
      {asked && <span className={styles.hint}>{t("narrative.noReactionText")}</span>}
    </span>
  );
}

function NotesQuestion(): ReactNode {
  const styles = useStyles();
  const { session, t } = usePane();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>{t("notes.ask")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => session.notes.decide(true)}>
          {t("notes.yes")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => session.notes.decide(false)}>
          {t("notes.no")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
