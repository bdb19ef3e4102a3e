import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import type { Result } from "../state/pane-state";

const useStyles = makeStyles({
  field: {
    marginTop: tokens.spacingVerticalXS,
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    "& select": { minWidth: 0, width: "100%" },
  },
});

/** Places word the same document differently; where there is a choice the user makes it. */
export function WordingChoice({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { state, session, t } = usePane();
  const { recognition, narrative } = result.review;
  const choices = session.wordingsFor(recognition.document.kind);
  const chosen = state.notes.wording ?? narrative?.wording ?? "";
  const known = choices.some(({ id }) => id === chosen);
  if (choices.length < 2 && known) return null;
  return (
    <Field className={styles.field} orientation="horizontal" size="small" label={t("narrative.wording")}>
      <Select
        size="small"
        value={known ? chosen : ""}
        onChange={(_, { value }) => session.chooseWording(value === "" ? null : value)}
      >
        {!known && <option value="">{t("narrative.usualWording")}</option>}
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
