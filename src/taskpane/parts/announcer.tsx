import type { ReactNode } from "react";
import { usePane, type Pane } from "../context";
import { countsOf, listFindings } from "../state/finding-list";
import { noticeText } from "../wording/notice-text";
import { useOffScreen } from "./off-screen";

/** Says aloud what changes on its own: the state of the work, the finding stepped to, the outcome of a request. */
export function Announcer(): ReactNode {
  const offScreen = useOffScreen();
  const pane = usePane();
  return (
    <>
      <div className={offScreen} role="status">
        {runAnnouncement(pane)}
      </div>
      <div className={offScreen} role="status">
        {findingAnnouncement(pane)}
      </div>
      <div className={offScreen} role="status">
        {pane.state.notice === null ? "" : noticeText(pane.t, pane.state.notice, pane.language)}
      </div>
    </>
  );
}

function runAnnouncement({ state, t }: Pane): string {
  const { run, result } = state;
  switch (run.kind) {
    case "idle":
      return "";
    case "reading":
      return t("announce.reading");
    case "checking":
      return t("announce.checking");
    case "ready": {
      if (result === null) return "";
      const { check, recognition } = result.review;
      // Nothing was checked, and nobody should hear that nothing is wrong.
      if (recognition.sheets.every((sheet) => sheet.tables.length === 0)) return t("empty.title");
      const counts = countsOf(listFindings(check.findings), state.notes.accepted);
      const problems = counts.error + counts.inconsistent + counts.warning;
      return t("announce.ready", { relations: check.relations.holding, problems });
    }
    case "stale":
      return t("announce.stale");
    case "failed":
      return t("announce.failed", { reason: t(`problem.${run.problem}`) });
    case "cancelled":
      return t("announce.cancelled");
  }
}

function findingAnnouncement({ state, session, language, t }: Pane): string {
  const words = session.words();
  if (state.openFinding === null || state.result === null || words === null) return "";
  const items = listFindings(state.result.review.check.findings);
  const open = items.find(({ id }) => id === state.openFinding);
  if (open === undefined) return "";
  return `${t(`severity.${open.finding.severity}`)}：${words.finding(open.finding, language)}`;
}
