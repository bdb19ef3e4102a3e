import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../checking";
import { usePane } from "../context";
import { CellLink } from "../parts/cell-link";
import { RuleHelp } from "../parts/rule-help";
import { SeverityMark } from "../parts/severity-mark";
import { StepButtons } from "../parts/step-buttons";
import { groupFindings, walkOf, type ListedFinding } from "../state/finding-list";
import { Acceptance } from "./acceptance";
import { Calculation } from "./calculation";
import { Suspects } from "./suspects";

const useStyles = makeStyles({
  sentence: { display: "block", fontWeight: tokens.fontWeightRegular },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
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

/** What to mend comes first; then the sum worked out, what it rests on and what to do about it. */
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
        <Acceptance fingerprints={[finding.fingerprint]} />
      </div>
      <Suspects finding={finding} />
      {finding.equation === null ? (
        <div className={styles.cells}>
          {finding.cells.map(({ workbook, cell }) => (
            <CellLink key={`${workbook} ${cell.sheet}!${cell.row},${cell.column}`} cell={cell} side={workbook} />
          ))}
        </div>
      ) : (
        <Calculation finding={finding} equation={finding.equation} />
      )}
      <RuleHelp rule={session.words()?.rule(finding.rule) ?? null} topic={{ page: "rules", rule: finding.rule }} />
    </>
  );
}

/** Where one is among the findings shown, and the way on. */
export function FindingSteps({ item }: { readonly item: ListedFinding }): ReactNode {
  const { state, session } = usePane();
  if (state.result === null) return null;
  const groups = groupFindings(session.shown());
  const walk = walkOf(groups, item.id);
  return <StepButtons here={walk.findIndex((step) => step.item.id === item.id)} count={walk.length} />;
}
