import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CellRef } from "../../workbook";
import { usePane } from "../context";
import { PageText, PartHeading } from "../parts/page";
import { Row, RowList } from "../parts/row-list";
import { SeverityIcon } from "../parts/severity-mark";
import { WIDE } from "../parts/wide";
import {
  filtered,
  groupFindings,
  isUnfolded,
  listFindings,
  type FindingGroup,
  type ListedFinding,
} from "../state/finding-list";
import type { Result } from "../state/pane-state";
import { placeOfSide, placeText } from "../wording/places";
import { Acceptance } from "./acceptance";
import { CoverageLine } from "./coverage";
import { FindingNarrowing } from "./finding-narrowing";
import { SeverityFilterBar } from "./severity-filter";
import { SheetActions } from "./sheet-actions";

const useStyles = makeStyles({
  inset: { padding: `0 ${tokens.spacingHorizontalM}` },
  finding: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", alignItems: "start" },
  // Beside an open detail, the beginning of the sentence is enough to know it by.
  sentence: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "5",
    [WIDE]: { WebkitLineClamp: "3" },
  },
  // Under the words of its group, whose sign stands for all of the same kind.
  nested: { paddingLeft: `calc(${tokens.spacingHorizontalM} + 20px)` },
  together: { display: "flex", flexWrap: "wrap", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  word: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  group: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 16px", alignItems: "start" },
  notRun: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function FindingList({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const { check } = result.review;
  const items = listFindings(check.findings);
  const ofSeverity = filtered(items, state.severity, state.notes.accepted);
  const shown = session.shown();
  return (
    <>
      <SeverityFilterBar items={items} />
      <CoverageLine result={result} />
      <FindingNarrowing items={ofSeverity} />
      {shown.length === 0 && (
        <div className={styles.inset}>
          <PageText>
            {ofSeverity.length > 0
              ? t("narrow.none")
              : items.length > 0
                ? t("findings.noneLeft")
                : check.relations.checked === 0
                  ? t("findings.nothingChecked")
                  : t("findings.none", { n: check.relations.holding })}
          </PageText>
        </div>
      )}
      <RowList label={t("findings.list")}>
        {groupFindings(shown).map((group) =>
          group.by === "itself" ? (
            group.items.map((item) => (
              <li key={item.id}>
                <FindingRow item={item} group={group} />
              </li>
            ))
          ) : (
            <GroupRows key={group.key} group={group} />
          ),
        )}
      </RowList>
      {(state.severity === "all" || state.severity === "not-checked") && <NotRunList result={result} />}
      <SheetActions items={shown} />
    </>
  );
}

function GroupRows({ group }: { readonly group: FindingGroup }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const unfolded = isUnfolded(group, state.folding);
  const Chevron = unfolded ? ChevronDown16Regular : ChevronRight16Regular;
  const toggle = () => dispatch({ type: "group-folded", group: group.key, unfolded: !unfolded });
  return (
    <>
      <li>
        <Row rowId={group.key} aria-expanded={unfolded} onClick={toggle}>
          <span className={styles.group}>
            <SeverityIcon of={group.severity} />
            <span>
              <span className={styles.word}>{t(`severity.${group.severity}`)}</span> {useGroupTitle(group)}
            </span>
            <Chevron aria-hidden />
          </span>
        </Row>
      </li>
      {unfolded &&
        group.items.map((item) => (
          <li key={item.id}>
            <FindingRow item={item} group={group} nested />
          </li>
        ))}
      {unfolded && state.severity !== "accepted" && (
        <li className={styles.together}>
          <Acceptance
            fingerprints={group.items.map(({ finding }) => finding.fingerprint)}
            label={t("accept.together", { n: group.items.length })}
          />
        </li>
      )}
    </>
  );
}

function useGroupTitle(group: FindingGroup): string {
  const { session, language, t } = usePane();
  const n = group.items.length;
  const finding = group.items[0]?.finding;
  const suspect = finding?.suspects[0];
  if (finding === undefined) return "";
  if (group.by === "suspect" && suspect !== undefined) {
    const what = session.words()?.suspect(suspect, finding, language);
    // What to change comes before where it shows.
    return finding.verdict === "certain" && what !== undefined
      ? t("findings.groupFix", { what: withSheet(what, suspect.cell), n: suspect.mends })
      : t("findings.groupSuspect", { place: placeOfSide(t, suspect.workbook, suspect.cell), n });
  }
  // Relations are gathered by table, remarks on words and codes by the law they break.
  const title = finding.equation?.place.table ?? session.words()?.titles(finding.rule, language).breach ?? "";
  return t("findings.group", { title, n });
}

/** A heading stands above findings of several sheets: the cell it begins with is named with its own. */
function withSheet(what: string, cell: CellRef): string {
  const address = placeText(cell, cell.sheet);
  return what.startsWith(address) ? placeText(cell) + what.slice(address.length) : what;
}

interface FindingRowProps {
  readonly item: ListedFinding;
  readonly group: FindingGroup;
  readonly nested?: boolean;
}

function FindingRow({ item, group, nested = false }: FindingRowProps): ReactNode {
  const styles = useStyles();
  const { state, session, language, t } = usePane();
  const { id, finding } = item;
  const sentence = session.words()?.finding(finding, language);
  return (
    <Row
      rowId={id}
      current={state.openFinding === id}
      onClick={() => session.openFinding(item, nested ? group.key : undefined)}
      {...(nested && { className: styles.nested })}
    >
      {nested && finding.severity === group.severity ? (
        <span className={styles.sentence}>{sentence}</span>
      ) : (
        <span className={styles.finding}>
          <SeverityIcon of={finding.severity} />
          <span className={styles.sentence}>
            <span className={styles.word}>{t(`severity.${finding.severity}`)}</span> {sentence}
          </span>
        </span>
      )}
    </Row>
  );
}

/** Checks that could not run are told with their reason, never left out silently. */
function NotRunList({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { session, language, t } = usePane();
  const { notRun } = result.review.check.relations;
  const words = session.words();
  if (notRun.length === 0 || words === null) return null;
  return (
    <>
      <PartHeading inset>{t("findings.notRun", { n: notRun.length })}</PartHeading>
      <ul className={styles.notRun}>
        {notRun.map((one, index) => (
          <li key={index}>{words.notRun(one, language)}</li>
        ))}
      </ul>
    </>
  );
}
