import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notepad16Regular, QuestionCircle16Regular, TableSimple16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { LOW_CONFIDENCE, tablesOf } from "../../recognition";
import { usePane } from "../context";
import { Actions, Page, PageTitle } from "../parts/page";
import { SeverityIcon } from "../parts/severity-mark";
import { TextButton } from "../parts/text-button";
import { countDraft, nextBlank } from "../state/draft";
import { countsOf, listFindings, WORST_FIRST } from "../state/finding-list";
import type { Result } from "../state/pane-state";
import { documentText, usualUnit } from "../wording/document-text";

const useStyles = makeStyles({
  subtitle: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  lines: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  parts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS },
  part: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { marginTop: "2px", color: tokens.colorNeutralForeground2 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** One screen, three answers: are the tables right, is the text written, will it pass. */
export function SummaryView({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const { document } = result.review.recognition;
  const unit = usualUnit(result.review.recognition);
  return (
    <Page>
      <PageTitle>{document.organisation ?? t("document.noOrganisation")}</PageTitle>
      <p className={styles.subtitle}>
        {documentText(t, document)}
        {unit !== null && ` · ${unit}`}
      </p>
      <ul className={styles.lines}>
        <TablesLine result={result} />
        <FindingsLine result={result} />
        <DraftLine result={result} />
      </ul>
      <NextSteps result={result} />
    </Page>
  );
}

function TablesLine({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  const { sheets } = result.review.recognition;
  const tables = tablesOf(result.review.recognition);
  const empty = tables.filter((table) => table.empty).length;
  const doubtful = tables.filter((table) => table.confidence < LOW_CONFIDENCE).length;
  const unread = sheets.filter((sheet) => sheet.role === "unread").length;
  const show = () => dispatch({ type: "view-chosen", view: "tables" });
  return (
    <li className={styles.line}>
      <TableSimple16Regular className={styles.icon} aria-hidden />
      <div className={styles.parts}>
        <TextButton onClick={show}>
          {empty === 0
            ? t("summary.tables", { n: tables.length })
            : t("summary.tablesEmpty", { n: tables.length, empty })}
        </TextButton>
        {unread > 0 && (
          <span className={styles.part}>
            <QuestionCircle16Regular className={styles.muted} aria-hidden />
            <TextButton onClick={show}>{t("summary.unread", { n: unread })}</TextButton>
          </span>
        )}
        {doubtful > 0 && (
          <span className={styles.part}>
            <QuestionCircle16Regular className={styles.muted} aria-hidden />
            <TextButton onClick={show}>{t("summary.doubtful", { n: doubtful })}</TextButton>
          </span>
        )}
      </div>
    </li>
  );
}

function FindingsLine({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const { check } = result.review;
  const open = countsOf(listFindings(check.findings), state.notes.accepted);
  const counts = { ...open, "not-checked": open["not-checked"] + check.relations.notRun.length };
  const { numericCells, proved } = check.coverage;
  return (
    <li className={styles.line}>
      <span className={styles.icon}>
        <SeverityIcon of="holds" />
      </span>
      <div className={styles.parts}>
        <TextButton onClick={() => dispatch({ type: "severity-chosen", severity: "all" })}>
          {t("summary.holding", { n: check.relations.holding })}
        </TextButton>
        {WORST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => (
          <span key={severity} className={styles.part}>
            <SeverityIcon of={severity} />
            <TextButton onClick={() => dispatch({ type: "severity-chosen", severity })}>
              {t(`summary.count.${severity}`, { n: counts[severity] })}
            </TextButton>
          </span>
        ))}
        <TextButton className={styles.muted} onClick={() => dispatch({ type: "coverage-shown", on: true })}>
          {t("summary.coverage", { total: numericCells, proved })}
        </TextButton>
      </div>
    </li>
  );
}

function DraftLine({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  const { narrative } = result.review;
  if (narrative === null)
    return (
      <li className={styles.line}>
        <Notepad16Regular className={styles.icon} aria-hidden />
        <span>{t("summary.noDraft")}</span>
      </li>
    );
  const { figures, open } = countDraft(narrative);
  return (
    <li className={styles.line}>
      <Notepad16Regular className={styles.icon} aria-hidden />
      <div className={styles.parts}>
        <TextButton onClick={() => dispatch({ type: "view-chosen", view: "narrative" })}>
          {t("summary.drafted")}
        </TextButton>
        <span>{t("summary.figures", { n: figures })}</span>
        <span>{open.length === 0 ? t("summary.noBlanks") : t("summary.blanks", { n: open.length })}</span>
      </div>
    </li>
  );
}

/** The most pressing step stands first and is the primary one. */
function NextSteps({ result }: { readonly result: Result }): ReactNode {
  const { state, session, dispatch, t } = usePane();
  const { check, narrative } = result.review;
  const counts = countsOf(listFindings(check.findings), state.notes.accepted);
  const open = narrative === null ? 0 : countDraft(narrative).open.length;
  const steps: { readonly text: string; readonly take: () => void }[] = [];
  if (counts.error + counts.inconsistent + counts.warning > 0)
    steps.push({ text: t("summary.seeProblems"), take: () => dispatch({ type: "severity-chosen", severity: "all" }) });
  const blank = narrative === null ? null : nextBlank(narrative, null);
  if (blank !== null)
    steps.push({
      text: t("summary.fillBlanks", { n: open }),
      take: () => dispatch({ type: "blank-visited", id: blank }),
    });
  if (narrative !== null) steps.push({ text: t("summary.copyAll"), take: () => void session.draft.copy("rich") });
  return (
    <Actions>
      {steps.map(({ text, take }, index) => (
        <Button key={text} appearance={index === 0 ? "primary" : "secondary"} onClick={take}>
          {text}
        </Button>
      ))}
    </Actions>
  );
}
