import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { UNITS } from "../../amounts";
import { TABLE_KINDS, type BudgetTable, type Column } from "../../recognition";
import { usePane } from "../context";
import { Actions, PageText, PartHeading } from "../parts/page";
import { correctionOf, draftOf, type CorrectionDraft } from "../state/correction-form";
import { sameTable, type TablePlace } from "../state/table-key";
import { ColumnField, RowField } from "./correction-fields";
import { CorrectionPreview } from "./correction-preview";

const useStyles = makeStyles({
  // Selects are as wide as their longest option unless told otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, width: "100%" } },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly place: TablePlace;
  /** Null for a sheet in which no table was recognised. */
  readonly table: BudgetTable | null;
  readonly columns: readonly Column[];
  readonly name: string;
}

/** Lets the user say what a table is; applied as a whole, undone as a whole. */
export default function CorrectionForm({ place, table, columns, name }: Props): ReactNode {
  const styles = useStyles();
  const { state, session, dispatch, t, language } = usePane();
  const earlier = state.notes.corrections.find((one) => sameTable(one, place));
  const [draft, setDraft] = useState(() => draftOf(table, earlier));
  const change = (part: Partial<CorrectionDraft>) => setDraft({ ...draft, ...part });
  const correction = correctionOf(draft, table, earlier, place);
  // What is selected in the sheet says which row or column is meant.
  const pointed = state.selection?.sheet === place.sheet ? state.selection : null;
  const incomplete = correction === null || (table === null && !draft.ignore && draft.kind === "");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (correction !== null && !incomplete) session.correct(correction);
  };

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t("correct.heading", { name })}>
      <PageText>{t("correct.point")}</PageText>
      <Field label={t("correct.kind")} className={styles.field}>
        <Select value={draft.kind} disabled={draft.ignore} onChange={(_, { value }) => change({ kind: value })}>
          {table === null && <option value="">{t("correct.chooseKind")}</option>}
          {TABLE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {session.words()?.kind(kind, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={t("correct.ignore")}
        checked={draft.ignore}
        onChange={(_, { checked }) => change({ ignore: checked === true })}
      />
      {!draft.ignore && (
        <>
          <Field label={t("correct.unit")} className={styles.field}>
            <Select value={draft.unit} onChange={(_, { value }) => change({ unit: value })}>
              {table === null && <option value="">{t("correct.role.keep")}</option>}
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {unit}
                </option>
              ))}
            </Select>
          </Field>
          <RowField
            label={t("correct.headerLastRow")}
            value={draft.headerLastRow}
            pointed={pointed?.row ?? null}
            onChange={(headerLastRow) => change({ headerLastRow })}
          />
          <RowField
            label={t("correct.totalRow")}
            value={draft.totalRow}
            pointed={pointed?.row ?? null}
            onChange={(totalRow) => change({ totalRow })}
          />
          {columns.length > 0 && <PartHeading>{t("correct.columns")}</PartHeading>}
          {columns.map((column) => (
            <ColumnField
              key={column.column}
              column={column}
              draft={draft}
              isPointed={pointed?.column === column.column}
              onChange={change}
            />
          ))}
        </>
      )}
      <CorrectionPreview correction={incomplete ? null : correction} place={place} />
      <Actions>
        <Button type="submit" appearance="primary" size="small" disabled={incomplete}>
          {t("correct.apply")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "correcting", on: false })}>
          {t("correct.cancel")}
        </Button>
      </Actions>
    </form>
  );
}
