import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Finding } from "../../checking";
import { usePane } from "../context";
import { CellLink } from "../parts/cell-link";
import { PartHeading } from "../parts/page";
import { SeverityMark } from "../parts/severity-mark";
import { filtered, groupFindings, listFindings, type ListedFinding } from "../state/finding-list";
import { Acceptance } from "./acceptance";
import { Calculation } from "./calculation";
import { Suspects } from "./suspects";

const useStyles = makeStyles({
  steps: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sentence: { display: "block", fontWeight: tokens.fontWeightRegular },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  rule: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** One sentence in the table's own words. */
export function FindingHeading({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { session, language } = usePane();
  return (
    <>
      <SeverityMark of={finding.severity} />
      <span className={styles.sentence}>{session.words()?.finding(finding, language)}</span>
    </>
  );
}

/** Sentence, places, the sum worked out, what may have gone wrong, and what to do about it. */
export function FindingDetail({ item }: { readonly item: ListedFinding }): ReactNode {
  const styles = useStyles();
  const { session, t } = usePane();
  const { finding } = item;
  const first = finding.cells.find((one) => one.workbook === "current");
  return (
    <>
      <div className={styles.actions}>
        {first !== undefined && (
          <Button size="small" onClick={() => void session.goTo(first.cell)}>
            {t("goto.locate")}
          </Button>
        )}
        <Acceptance fingerprint={finding.fingerprint} />
      </div>
      {finding.equation === null ? (
        <div className={styles.cells}>
          {finding.cells.map(({ workbook, cell }) => (
            <CellLink key={`${workbook} ${cell.sheet}!${cell.row},${cell.column}`} cell={cell} side={workbook} />
          ))}
        </div>
      ) : (
        <Calculation finding={finding} equation={finding.equation} />
      )}
      <Suspects finding={finding} />
      <Rule finding={finding} />
    </>
  );
}

/** Where one is among the findings shown, and the way on. */
export function FindingSteps({ item }: { readonly item: ListedFinding }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  if (state.result === null) return null;
  const shown = filtered(listFindings(state.result.review.check.findings), state.severity, state.notes.accepted);
  const order = groupFindings(shown).flatMap((group) => group.items);
  const here = order.findIndex(({ id }) => id === item.id);
  return (
    <span className={styles.steps}>
      {here !== -1 && t("findings.position", { i: here + 1, n: order.length })}
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp16Regular />}
        title={`${t("findings.previous")} (Shift+F8)`}
        aria-label={t("findings.previous")}
        onClick={() => session.step(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown16Regular />}
        title={`${t("findings.next")} (F8)`}
        onClick={() => session.step(1)}
      >
        {t("findings.next")}
      </Button>
    </span>
  );
}

/** What the check rests on, for whoever wants to argue with it. */
function Rule({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { session, t } = usePane();
  const rule = session.words()?.rule(finding.rule) ?? null;
  if (rule === null) return null;
  return (
    <>
      <PartHeading>{t("findings.rule")}</PartHeading>
      <p className={styles.rule}>{rule.basis}</p>
      <PartHeading>{t("findings.advice")}</PartHeading>
      <p className={styles.rule}>{rule.advice}</p>
    </>
  );
}
