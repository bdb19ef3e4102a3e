import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../context";
import { filtered, listFindings, type ListedFinding } from "../state/finding-list";
import { marksOf, reportSheet } from "../state/report-sheet";

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  question: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
});

/** What can be written into the workbook: said beforehand, done only on a second press, undoable. And what can be handed on. */
export function SheetActions({ items }: { readonly items: readonly ListedFinding[] }): ReactNode {
  const styles = useStyles();
  const { state, session, language, t } = usePane();
  const [asking, setAsking] = useState<"mark" | "report" | null>(null);
  const { result } = state;
  const open = result === null ? [] : listFindings(result.review.check.findings);
  const marks = marksOf(filtered(open, "all", state.notes.accepted));
  const words = session.words();
  if (items.length === 0 || words === null || result === null) return null;
  const report = () =>
    reportSheet(
      open,
      state.notes.accepted,
      result,
      t,
      ({ finding }) => words.titles(finding.rule, language).breach,
      ({ finding }) => words.finding(finding, language),
    );

  if (asking === null)
    return (
      <div className={styles.box}>
        <div className={styles.buttons}>
          {marks.length > 0 && (
            <Button size="small" onClick={() => setAsking("mark")}>
              {t("sheet.mark")}
            </Button>
          )}
          <Button size="small" onClick={() => void session.sheets.unmark()}>
            {t("sheet.unmark")}
          </Button>
          <Button size="small" onClick={() => setAsking("report")}>
            {t("sheet.report")}
          </Button>
          {(["docx", "html"] as const).map((format) => (
            <Button
              key={format}
              size="small"
              onClick={() => void session.reports.check(format, t("report.name"), language)}
            >
              {t(`report.${format}`)}
            </Button>
          ))}
        </div>
      </div>
    );

  const act = () => {
    setAsking(null);
    void (asking === "mark" ? session.sheets.mark(marks) : session.sheets.write(report()));
  };
  return (
    <div className={styles.box}>
      <p className={styles.question}>
        {asking === "mark"
          ? t("sheet.markAsk", { n: marks.length })
          : t("sheet.reportAsk", { name: t("sheet.reportName") })}
      </p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={act}>
          {t(asking === "mark" ? "sheet.markDo" : "sheet.reportDo")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setAsking(null)}>
          {t("sheet.keep")}
        </Button>
      </div>
    </div>
  );
}
