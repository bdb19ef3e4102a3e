import { Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { COLUMN_ROLES, type Column } from "../../recognition";
import { columnLetters } from "../../workbook";
import { usePane } from "../context";
import { TextButton } from "../parts/text-button";
import { rowOf, type CorrectionDraft } from "../state/correction-form";
import { COLUMN_ROLE_NAMES } from "../wording/column-roles";

const useStyles = makeStyles({
  // Selects are as wide as their longest option unless told otherwise.
  column: { gridTemplateColumns: "2fr minmax(0, 3fr)", "& select": { minWidth: 0, width: "100%" } },
  pointed: { fontWeight: tokens.fontWeightSemibold },
});

/** A row number, typed or taken from what is selected in the sheet. */
export function RowField(props: {
  readonly label: string;
  readonly value: string;
  /** The row of the cell that is selected in this table's sheet; null when none is. */
  readonly pointed: number | null;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = usePane();
  const { label, value, pointed, onChange } = props;
  const valid = rowOf(value) !== undefined;
  const offered = pointed === null || rowOf(value) === pointed ? null : String(pointed + 1);
  return (
    <Field label={label} {...(valid ? {} : { validationMessage: t("correct.rowInvalid") })}>
      <Input
        inputMode="numeric"
        value={value}
        onChange={(_, data) => onChange(data.value)}
        contentAfter={
          offered === null ? null : (
            <TextButton
              aria-label={`${label}：${t("correct.useRow", { row: offered })}`}
              onClick={() => onChange(offered)}
            >
              {t("correct.useRow", { row: offered })}
            </TextButton>
          )
        }
      />
    </Field>
  );
}

/** Empty choice: the role the header gives it. */
const AS_HEADER = "";

/** What a column is; the one selected in the sheet is brought into view. */
export function ColumnField(props: {
  readonly column: Column;
  readonly draft: CorrectionDraft;
  /** The cell that is selected in this table's sheet stands in this column. */
  readonly isPointed: boolean;
  readonly onChange: (part: Partial<CorrectionDraft>) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const { column, draft, isPointed } = props;
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPointed) own.current?.scrollIntoView({ block: "nearest" });
  }, [isPointed]);
  const choose = (role: string) => {
    const columns = new Map(draft.columns);
    if (role === AS_HEADER) columns.delete(column.column);
    else columns.set(column.column, role);
    props.onChange({ columns });
  };
  const heading = column.path.join(" › ");
  return (
    <div ref={own}>
      <Field
        orientation="horizontal"
        className={mergeClasses(styles.column, isPointed && styles.pointed)}
        {...(isPointed ? { "data-pointed": true } : {})}
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
    </div>
  );
}
