import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { BudgetTable } from "../../recognition";
import { columnLetters, type CellRef } from "../../workbook";
import { usePane } from "../context";
import { CellLink } from "../parts/cell-link";
import { Facts } from "../parts/facts";
import { Actions, PartHeading } from "../parts/page";
import { placeOf, sameTable } from "../state/table-key";
import { columnRoleName } from "../wording/column-roles";
import type { Translate } from "../wording/translate";

/** Most tables need no correction, so its form comes when asked for. */
const CorrectionForm = lazy(() => import("./correction-form"));

const useStyles = makeStyles({
  columns: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  role: { color: tokens.colorNeutralForeground2 },
  evidence: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** What was taken as title, unit, header, columns and total. */
export function TableDetail({ table }: { readonly table: BudgetTable }): ReactNode {
  const { state, session, dispatch, t, language } = usePane();
  const place = placeOf(table);
  const kindName = session.words()?.kind(table.kind, language) ?? "";
  const corrected = state.notes.corrections.some((one) => sameTable(one, place));
  if (state.correcting)
    return (
      <Suspense fallback={t("view.loading")}>
        <CorrectionForm place={place} table={table} columns={table.columns} name={table.title} />
      </Suspense>
    );
  return (
    <>
      <Facts facts={factsOf(table, kindName, t)} />
      <Actions>
        <Button size="small" onClick={() => dispatch({ type: "correcting", on: true })}>
          {t("table.correct")}
        </Button>
        {corrected && (
          <Button size="small" appearance="subtle" onClick={() => session.undoCorrection(place)}>
            {t("table.undo")}
          </Button>
        )}
      </Actions>
      <Columns table={table} />
      <Evidence table={table} />
    </>
  );
}

function factsOf(table: BudgetTable, kind: string, t: Translate): Parameters<typeof Facts>[0]["facts"] {
  const cellOf = (cell: CellRef | null) => cell !== null && <CellLink cell={cell} within={table.sheet} />;
  const rowCell = (row: number): CellRef => ({ sheet: table.sheet, row, column: table.columns[0]?.column ?? 0 });
  const span = ({ firstRow, lastRow }: BudgetTable["data"]) =>
    t("table.rowSpan", { first: firstRow + 1, last: lastRow + 1 });
  return [
    { label: t("table.kind"), value: kind },
    { label: t("table.title"), value: table.title, place: cellOf(table.titleCell) },
    ...(table.number === null ? [] : [{ label: t("table.number"), value: table.number }]),
    {
      label: t("table.unit"),
      value: table.unitCell === null ? `${table.unit}（${t("tables.inferred")}）` : table.unit,
      place: cellOf(table.unitCell),
    },
    {
      label: t("table.organisation"),
      value: table.organisation ?? t("table.none"),
      place: cellOf(table.organisationCell),
    },
    { label: t("table.year"), value: table.year ?? t("table.none"), place: cellOf(table.yearCell) },
    {
      label: t("table.header"),
      value: span(table.header),
      place: <CellLink cell={rowCell(table.header.firstRow)} within={table.sheet} />,
    },
    {
      label: t("table.data"),
      value: table.empty ? `${span(table.data)} · ${t("tables.empty")}` : span(table.data),
      place: <CellLink cell={rowCell(table.data.firstRow)} within={table.sheet} />,
    },
    {
      label: t("table.totalRow"),
      value: table.totalRow === null ? t("table.none") : t("table.rowNumber", { n: table.totalRow + 1 }),
      place: table.totalRow !== null && <CellLink cell={rowCell(table.totalRow)} within={table.sheet} />,
    },
  ];
}

function Columns({ table }: { readonly table: BudgetTable }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  if (table.columns.length === 0) return null;
  return (
    <>
      <PartHeading>{t("table.columns")}</PartHeading>
      <table className={styles.columns}>
        <tbody>
          {table.columns.map((column) => {
            const heading = column.path.join(" › ");
            const role = columnRoleName(column.role);
            return (
              <tr key={column.column}>
                <th scope="row" className={styles.cell}>
                  {columnLetters(column.column)}
                </th>
                <td className={styles.cell}>
                  {heading}
                  {role !== null && role !== column.path.at(-1) && <span className={styles.role}> · {role}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function Evidence({ table }: { readonly table: BudgetTable }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  if (table.evidence.length === 0) return null;
  return (
    <>
      <PartHeading>{t("table.evidence")}</PartHeading>
      <ul className={styles.evidence}>
        {table.evidence.map(({ kind, detail, reading }, index) => (
          <li key={index}>
            {t(`table.evidence.${kind}`)}
            {detail !== "" && `：${detail}`}
            {reading !== undefined && ` · ${t(`table.reading.${reading}`)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
