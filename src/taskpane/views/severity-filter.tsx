import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { SeverityIcon } from "../parts/severity-mark";
import { countsOf, WORST_FIRST, type ListedFinding, type SeverityFilter } from "../state/finding-list";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** One chip a severity with its count; a severity nothing has is left out. */
export function SeverityFilterBar({ items }: { readonly items: readonly ListedFinding[] }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const counts = countsOf(items, state.notes.accepted);
  const chip = (filter: SeverityFilter, content: ReactNode) => (
    <button
      key={filter}
      type="button"
      aria-pressed={state.severity === filter}
      className={mergeClasses(styles.chip, state.severity === filter && styles.pressed)}
      onClick={() => dispatch({ type: "severity-chosen", severity: filter })}
    >
      {content}
    </button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={t("findings.filter")}>
      {chip("all", t("findings.all", { n: counts.all }))}
      {WORST_FIRST.filter((severity) => counts[severity] > 0 || state.severity === severity).map((severity) =>
        chip(
          severity,
          <>
            <SeverityIcon of={severity} />
            {t(`severity.${severity}`)} {counts[severity]}
          </>,
        ),
      )}
      {(counts.accepted > 0 || state.severity === "accepted") &&
        chip("accepted", `${t("findings.accepted")} ${counts.accepted}`)}
    </div>
  );
}
