import {
  Field,
  makeStyles,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  Select,
  tokens,
} from "@fluentui/react-components";
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

/** Name of the radio items in the menu, and so of what is checked there. */
export const WORDING = "wording";

interface Wordings {
  /** The empty value stands for what the document asks for. */
  readonly choices: readonly { readonly value: string; readonly title: string }[];
  readonly chosen: string;
}

/** Places word the same document differently; null where there is no choice to make. */
export function useWordings({ review: { recognition, narrative } }: Result): Wordings | null {
  const { state, session, t } = usePane();
  const choices = session.wordingsFor(recognition.document.kind).map(({ id, title }) => ({ value: id, title }));
  const chosen = state.notes.wording ?? narrative?.wording ?? "";
  if (!choices.some(({ value }) => value === chosen))
    return { choices: [{ value: "", title: t("narrative.usualWording") }, ...choices], chosen: "" };
  return choices.length < 2 ? null : { choices, chosen };
}

/** The choice on a page that has nothing else to show. */
export function WordingChoice({ result }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const { session, t } = usePane();
  const wordings = useWordings(result);
  if (wordings === null) return null;
  return (
    <Field className={styles.field} orientation="horizontal" size="small" label={t("narrative.wording")}>
      <Select
        size="small"
        value={wordings.chosen}
        onChange={(_, { value }) => session.chooseWording(value === "" ? null : value)}
      >
        {wordings.choices.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The same choice within a menu. */
export function WordingItems({ wordings }: { readonly wordings: Wordings }): ReactNode {
  const { t } = usePane();
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t("narrative.wording")}</MenuGroupHeader>
        {wordings.choices.map(({ value, title }) => (
          <MenuItemRadio key={value} name={WORDING} value={value}>
            {title}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}
