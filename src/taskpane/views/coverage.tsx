import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../context";
import { CellLink } from "../parts/cell-link";
import { PageText } from "../parts/page";
import { TextButton } from "../parts/text-button";
import type { Result } from "../state/pane-state";

/** How many unproved cells are listed at a time. */
const PAGE = 100;

const useStyles = makeStyles({
  line: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  cell: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

/** How far the proof reaches: what no relation touches is said, not hidden. */
export function CoverageLine({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  const { numericCells, holding, inDoubt, unproved } = result.review.check.coverage;
  return (
    <div className={styles.line}>
      {t("coverage.bar", { total: numericCells, holding, inDoubt })}
      {unproved.length > 0 && (
        <>
          {" · "}
          <TextButton onClick={() => dispatch({ type: "coverage-shown", on: true })}>
            {t("coverage.unproved", { n: unproved.length })}
          </TextButton>
        </>
      )}
    </div>
  );
}

export function CoverageDetail({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { session, language, t } = usePane();
  const [shown, setShown] = useState(PAGE);
  const { unproved } = result.review.check.coverage;
  const words = session.words();
  const left = unproved.length - shown;
  if (unproved.length === 0) return <PageText>{t("coverage.complete")}</PageText>;
  return (
    <>
      <ul className={styles.list}>
        {unproved.slice(0, shown).map((one) => (
          <li key={`${one.cell.sheet}!${one.cell.row},${one.cell.column}`} className={styles.cell}>
            <CellLink cell={one.cell} />
            <span>{words?.unproved(one, language)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <TextButton onClick={() => setShown(shown + PAGE)}>{t("list.more", { n: Math.min(left, PAGE) })}</TextButton>
      )}
    </>
  );
}
