import type { Notice } from "../state/pane-state";
import { placeText } from "./places";
import type { Language, Translate } from "./translate";

export function noticeText(t: Translate, notice: Notice, language: Language): string {
  switch (notice.kind) {
    case "problem":
      return t(`problem.${notice.problem}`);
    case "hidden":
      return t(HIDDEN[notice.what], { place: placeText(notice.cell) });
    case "maybe-moved":
      return t("goto.maybeMoved", { place: placeText(notice.cell) });
    case "moved-away":
      return t("goto.movedAway", { place: placeText(notice.cell) });
    case "copied":
      return withDoubts(
        t,
        notice.doubts,
        notice.blanks === 0 ? t("narrative.copied") : t("narrative.copiedBlanks", { n: notice.blanks }),
      );
    case "exported":
      return withDoubts(t, notice.doubts, t("narrative.exported", { name: notice.name }));
    case "export-failed":
      return t("narrative.exportFailed");
    case "report-failed":
      return t("report.failed");
    case "sentence-copied":
      return t("proof.sentenceCopied", { sentence: notice.sentence });
    case "sentence-not-copied":
      return t("proof.sentenceNotCopied", { sentence: notice.sentence });
    case "file-unreadable":
      return t("problem.file-unreadable", {
        name: notice.name,
        reason: notice.reasons?.[language] ?? t("problem.file-unknown"),
      });
    case "text-unreadable":
      return t("problem.file-unreadable", {
        name: notice.name,
        reason: notice.reasons?.[language] ?? t("problem.text-unknown"),
      });
    case "no-text":
      return t("problem.no-text", { name: notice.name });
    case "no-spot-check":
      return t("problem.no-spot-check", { name: notice.name });
    case "spot-check-resumed":
      return t("proof.resumed", { n: notice.ticked });
    case "no-accounts":
      return t("problem.no-accounts", { name: notice.name });
    case "marked":
      return t("sheet.marked", { n: notice.cells });
    case "unmarked":
      return t("sheet.unmarked");
    case "report-written":
      return t("sheet.reported", { name: notice.name });
    case "notes-removed":
      return t("settings.notesRemoved");
    case "notes-damaged":
      return t("notes.damaged");
  }
}

const HIDDEN = { sheet: "goto.hiddenSheet", row: "goto.hiddenRow", column: "goto.hiddenColumn" } as const;

export type NoticeIntent = "info" | "success" | "warning" | "error";

export function noticeIntent(notice: Notice): NoticeIntent {
  switch (notice.kind) {
    case "problem":
    case "export-failed":
    case "report-failed":
    case "file-unreadable":
    case "text-unreadable":
    case "no-text":
    case "no-spot-check":
    case "no-accounts":
      return "error";
    case "hidden":
    case "sentence-not-copied":
    case "maybe-moved":
    case "moved-away":
    case "notes-damaged":
      return "warning";
    case "copied":
    case "sentence-copied":
    case "spot-check-resumed":
    case "marked":
    case "unmarked":
    case "report-written":
    case "notes-removed":
      return "success";
    case "exported":
      return "info";
  }
}

/** What leaves the pane with doubts in it is not let go without a word. */
function withDoubts(t: Translate, doubts: number, told: string): string {
  return doubts === 0 ? told : `${told} ${t("narrative.doubts", { n: doubts })}`;
}
