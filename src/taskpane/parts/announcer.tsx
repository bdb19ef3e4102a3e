import type { ReactNode } from "react";
import { usePane, type Pane } from "../context";
import { claimLists } from "../state/claim-list";
import { countsOf, listFindings } from "../state/finding-list";
import { noticeText } from "../wording/notice-text";
import { claimSentence, proofSummaryText, verdictText } from "../wording/proof-text";
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
        {proofAnnouncement(pane)}
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

function proofAnnouncement({ state, session, language, t }: Pane): string {
  const { run, result, open } = state.proof;
  if (run.kind === "proving") return t("announce.proving");
  if (run.kind === "failed") return t("proof.failed");
  if (run.kind === "cancelled") return t("proof.cancelled");
  if (result === null) return "";
  const item = open === null ? undefined : claimLists(result.proofreading).byId.get(open);
  return item === undefined
    ? proofSummaryText(t, result)
    : `${verdictText(t, item)}：${claimSentence(t, session.proofs.words(), item, language)}`;
}
