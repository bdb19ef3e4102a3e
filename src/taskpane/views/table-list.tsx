import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LOW_CONFIDENCE, type BudgetTable, type RecognizedSheet } from "../../recognition";
import type { Sheet } from "../../workbook";
import { usePane } from "../context";
import { PartHeading } from "../parts/page";
import { Row, RowList } from "../parts/row-list";
import type { Result } from "../state/pane-state";
import type { Translate } from "../wording/translate";
import { placeInSheet, placeOf, sameTable, tableKey } from "../state/table-key";

/** From here on recognition is sure enough to say nothing about it. */
const HIGH_CONFIDENCE = 0.85;

const useStyles = makeStyles({
  name: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minWidth: 0 },
  remark: { color: tokens.colorStatusWarningForeground3 },
  corrected: { color: tokens.colorBrandForeground1 },
  facts: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One row a table, then the sheets that hold none. */
export function TableList({ result }: { readonly result: Result }): ReactNode {
  const { t } = usePane();
  const { sheets } = result.review.recognition;
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const unread = sheets.filter((sheet) => sheet.role === "unread");
  const others = sheets.filter((sheet) => sheet.role !== "unread" && sheet.tables.length === 0);
  return (
    <>
      {unread.length > 0 && (
        <>
          <PartHeading inset>{t("tables.unreadHeading")}</PartHeading>
          <OtherSheets sheets={unread} label={t("tables.unreadHeading")} />
        </>
      )}
      <PartHeading inset>{t("tables.heading")}</PartHeading>
      <RowList label={t("tables.heading")}>
        {tables.map((table) => (
          <li key={tableKey(placeOf(table))}>
            <TableRow table={table} />
          </li>
        ))}
      </RowList>
      {others.length > 0 && (
        <>
          <PartHeading inset>{t("tables.otherHeading")}</PartHeading>
          <OtherSheets sheets={others} label={t("tables.otherHeading")} />
        </>
      )}
    </>
  );
}

function TableRow({ table }: { readonly table: BudgetTable }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const key = tableKey(placeOf(table));
  const rows = table.data.lastRow - table.data.firstRow + 1;
  const sheet = state.result?.workbook.sheets.find((one) => one.name === table.sheet);
  const facts = [
    table.sheet,
    table.unit,
    table.empty ? t("tables.empty") : t("tables.rows", { n: rows }),
    ...(sheet === undefined ? [] : sheetRemarks(t, sheet)),
  ];
  return (
    <Row rowId={key} current={state.openTable === key} onClick={() => dispatch({ type: "table-opened", key })}>
      {table.title}
      <span className={styles.facts}>
        {facts.join(" · ")}
        <TableRemark table={table} />
      </span>
    </Row>
  );
}

/** What the user should know of the sheet itself: that it is hidden, that it was too large to be read to its end. */
function sheetRemarks(t: Translate, { visibility, rowsNotRead, columnsNotRead }: Sheet): readonly string[] {
  return [
    ...(visibility === "visible" ? [] : [t("tables.hidden")]),
    ...(rowsNotRead === 0 ? [] : [t("tables.rowsNotRead", { n: rowsNotRead })]),
    ...(columnsNotRead === 0 ? [] : [t("tables.columnsNotRead", { n: columnsNotRead })]),
  ];
}

/** Says something only when there is something to say. */
function TableRemark({ table }: { readonly table: BudgetTable }): ReactNode {
  const styles = useStyles();
  const { state, t } = usePane();
  if (state.notes.corrections.some((one) => sameTable(one, placeOf(table))))
    return <span className={styles.corrected}> · {t("tables.corrected")}</span>;
  if (table.confidence >= HIGH_CONFIDENCE) return null;
  const level = table.confidence < LOW_CONFIDENCE ? "low" : "medium";
  return <span className={styles.remark}> · {t(`tables.confidence.${level}`)}</span>;
}

export function OtherSheets(props: { readonly sheets: readonly RecognizedSheet[]; readonly label: string }): ReactNode {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const { workbook } = state.result ?? {};
  return (
    <RowList label={props.label}>
      {props.sheets.map((sheet) => {
        const data = workbook?.sheets.find((one) => one.name === sheet.sheet);
        const key = data === undefined ? sheet.sheet : tableKey(placeInSheet(data));
        const ignored = state.notes.corrections.some((one) => one.sheet === sheet.sheet && one.ignore === true);
        return (
          <li key={sheet.sheet}>
            <Row rowId={key} current={state.openTable === key} onClick={() => dispatch({ type: "table-opened", key })}>
              <span className={styles.name}>
                <span className={styles.title}>{sheet.sheet}</span>
                <span className={styles.facts}>
                  {[
                    t(ignored ? "tables.ignored" : `tables.role.${sheet.role}`),
                    ...(data === undefined ? [] : sheetRemarks(t, data)),
                  ].join(" · ")}
                </span>
              </span>
            </Row>
          </li>
        );
      })}
    </RowList>
  );
}
