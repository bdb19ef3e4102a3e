import type { ReactNode } from "react";
import { usePane } from "../context";
import { Chip, ChipBar } from "../parts/chip";
import { SeverityIcon } from "../parts/severity-mark";
import { countsOf, WORST_FIRST, type ListedFinding, type SeverityFilter } from "../state/finding-list";

/** One chip a severity with its count; a severity nothing has is left out. */
export function SeverityFilterBar({ items }: { readonly items: readonly ListedFinding[] }): ReactNode {
  const { state, dispatch, t } = usePane();
  const counts = countsOf(items, state.notes.accepted);
  const chip = (filter: SeverityFilter, content: ReactNode) => (
    <Chip
      key={filter}
      pressed={state.severity === filter}
      onPress={() => dispatch({ type: "severity-chosen", severity: filter })}
    >
      {content}
    </Chip>
  );
  return (
    <ChipBar label={t("findings.filter")}>
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
    </ChipBar>
  );
}
