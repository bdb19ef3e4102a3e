import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowClockwise16Regular,
  CheckmarkCircle16Filled,
  Clock16Regular,
  DismissCircle16Regular,
  Info16Regular,
  QuestionCircle16Regular,
  Settings16Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { guideFor } from "../help/topics";
import { underWay, type PaneState, type Run } from "../state/pane-state";
import { standsClean } from "../state/standing";
import { runText } from "../wording/run-text";
import { ProgressLine } from "./progress-line";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  tinted: { backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  // The line of progress takes no room of its own, so that nothing jumps when it comes and goes.
  line: { position: "relative", height: 0 },
});

const ICONS: Readonly<Partial<Record<Run["kind"], FluentIcon>>> = {
  ready: Info16Regular,
  stale: Clock16Regular,
  failed: DismissCircle16Regular,
  cancelled: DismissCircle16Regular,
};

const NEEDS_EYES: ReadonlySet<Run["kind"]> = new Set<Run["kind"]>(["stale", "failed", "cancelled"]);

function needsEyes({ run, unwatched }: Pick<PaneState, "run" | "unwatched">): boolean {
  return NEEDS_EYES.has(run.kind) || (run.kind === "ready" && unwatched);
}

/** Always in the same place: where the work stands, and the one thing to do about it. */
export function StatusBar(): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, t } = usePane();
  const { run } = state;
  const isClean = run.kind === "ready" && standsClean(state.result);
  // The tick is a promise: it stands only where a table was recognised and nothing is inconsistent.
  const Icon = isClean ? CheckmarkCircle16Filled : ICONS[run.kind];
  return (
    <>
      <div className={mergeClasses(styles.bar, needsEyes(state) && styles.tinted)} data-run={run.kind}>
        {Icon !== undefined && (
          <Icon
            className={mergeClasses(
              styles.icon,
              isClean ? styles.ready : needsEyes(state) ? styles.attention : undefined,
            )}
            aria-hidden
          />
        )}
        <span className={styles.text}>{runText(t, state)}</span>
        {underWay(run) ? (
          <Button size="small" appearance="subtle" onClick={() => session.cancel()}>
            {t("run.cancel")}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowClockwise16Regular />}
            onClick={() => void session.recheck()}
          >
            {t(run.kind === "stale" ? "run.now" : "run.again")}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<QuestionCircle16Regular />}
          aria-label={t("help.open")}
          title={t("help.open")}
          aria-pressed={state.view === "help"}
          onClick={() =>
            dispatch(
              state.view === "help"
                ? { type: "view-chosen", view: state.helpFrom }
                : { type: "help-opened", topic: guideFor(state.view) },
            )
          }
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Settings16Regular />}
          aria-label={t("view.settings")}
          title={t("view.settings")}
          aria-pressed={state.view === "settings"}
          onClick={() => dispatch({ type: "view-chosen", view: state.view === "settings" ? "summary" : "settings" })}
        />
      </div>
      <div className={styles.line}>
        <ProgressLine />
      </div>
    </>
  );
}
