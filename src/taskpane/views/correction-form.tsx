import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import { UNITS } from "../../amounts";
import { COLUMN_ROLES, TABLE_KINDS, type BudgetTable, type Column } from "../../recognition";
import { columnLetters } from "../../workbook";
import { usePane } from "../context";
import { Actions, PartHeading } from "../parts/page";
import { correctionOf, draftOf, rowOf, type CorrectionDraft } from "../state/correction-form";
import { sameTable, type TablePlace } from "../state/table-key";
import { COLUMN_ROLE_NAMES } from "../wording/column-roles";

const useStyles = makeStyles({
  // Selects are as wide as their longest option unless told otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, width: "100%" } },
  column: { gridTemplateColumns: "2fr minmax(0, 3fr)", "& select": { minWidth: 0, width: "100%" } },
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
  const incomplete = correction === null || (table === null && !draft.ignore && draft.kind === "");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (correction !== null && !incomplete) session.correct(correction);
  };

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t("correct.heading", { name })}>
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
            onChange={(headerLastRow) => change({ headerLastRow })}
          />
          <RowField
            label={t("correct.totalRow")}
            value={draft.totalRow}
            onChange={(totalRow) => change({ totalRow })}
          />
          {columns.length > 0 && <PartHeading>{t("correct.columns")}</PartHeading>}
          {columns.map((column) => (
            <ColumnField key={column.column} column={column} draft={draft} onChange={change} />
          ))}
        </>
      )}
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

function RowField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = usePane();
  const valid = rowOf(props.value) !== undefined;
  return (
    <Field label={props.label} {...(valid ? {} : { validationMessage: t("correct.rowInvalid") })}>
      <Input inputMode="numeric" value={props.value} onChange={(_, { value }) => props.onChange(value)} />
    </Field>
  );
}

/** Empty choice: the role the header gives it. */
const AS_HEADER = "";

function ColumnField(props: {
  readonly column: Column;
  readonly draft: CorrectionDraft;
  readonly onChange: (part: Partial<CorrectionDraft>) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const { column, draft } = props;
  const choose = (role: string) => {
    const columns = new Map(draft.columns);
    if (role === AS_HEADER) columns.delete(column.column);
    else columns.set(column.column, role);
    props.onChange({ columns });
  };
  const heading = column.path.join(" › ");
  return (
    <Field
      orientation="horizontal"
      className={styles.column}
      size="small"
      label={`${t("correct.column", { letter: columnLetters(column.column) })} ${heading}`}
    >
      <Select
        size="small"
        value={draft.columns.get(column.column) ?? AS_HEADER}
        onChange={(_, { value }) => choose(value)}
      >
        <option value={AS_HEADER}>{t("correct.role.keep")}</option>
        {COLUMN_ROLES.map((role) => (
          <option key={role} value={role}>
            {COLUMN_ROLE_NAMES[role]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
