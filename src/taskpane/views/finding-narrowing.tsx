import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../context";
import { Chip } from "../parts/chip";
import { TextButton } from "../parts/text-button";
import type { ListedFinding } from "../state/finding-list";
import { choicesOf, isNarrowed, NOT_NARROWED } from "../state/narrowing";

/** A list this short is read faster than it is narrowed. */
const SHORT = 8;

const useStyles = makeStyles({
  opener: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
  fields: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    // Each takes what it needs, and none runs out of the pane.
    "> *": { minWidth: "0", maxWidth: "100%" },
  },
  search: { flex: "1 1 120px" },
});

/** For long lists: one table, one rule, words of a place, the largest differences first. */
export function FindingNarrowing({ items }: { readonly items: readonly ListedFinding[] }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const { narrowing } = state;
  const [opened, setOpened] = useState(false);
  if (items.length <= SHORT && !isNarrowed(narrowing)) return null;
  if (!opened && !isNarrowed(narrowing) && !narrowing.largestFirst)
    return (
      <div className={styles.opener}>
        <TextButton onClick={() => setOpened(true)}>{t("narrow.open")}</TextButton>
      </div>
    );
  return (
    <div className={styles.fields} role="search" aria-label={t("narrow.label")}>
      <Input
        className={styles.search}
        size="small"
        type="search"
        value={narrowing.text}
        aria-label={t("narrow.text")}
        placeholder={t("narrow.text")}
        onChange={(_, { value }) => dispatch({ type: "narrowed", to: { text: value } })}
      />
      <Choices items={items} />
      <Chip
        pressed={narrowing.largestFirst}
        onPress={() => dispatch({ type: "narrowed", to: { largestFirst: !narrowing.largestFirst } })}
      >
        {t("narrow.largest")}
      </Chip>
      <TextButton
        onClick={() => {
          setOpened(false);
          dispatch({ type: "narrowed", to: NOT_NARROWED });
        }}
      >
        {t("narrow.close")}
      </TextButton>
    </div>
  );
}

function Choices({ items }: { readonly items: readonly ListedFinding[] }): ReactNode {
  const { state, session, language, dispatch, t } = usePane();
  const { table, rule } = state.narrowing;
  const { tables, rules } = choicesOf(items);
  return (
    <>
      <Select
        size="small"
        aria-label={t("narrow.table")}
        value={table ?? ""}
        onChange={(_, { value }) => dispatch({ type: "narrowed", to: { table: value === "" ? null : value } })}
      >
        <option value="">{t("narrow.allTables")}</option>
        {tables.map((title) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t("narrow.rule")}
        value={rule ?? ""}
        onChange={(_, { value }) => dispatch({ type: "narrowed", to: { rule: value === "" ? null : value } })}
      >
        <option value="">{t("narrow.allRules")}</option>
        {rules.map((id) => (
          <option key={id} value={id}>
            {session.words()?.titles(id, language).breach ?? id}
          </option>
        ))}
      </Select>
    </>
  );
}
