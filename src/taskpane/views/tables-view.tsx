import { tablesOf } from "../../recognition";
import type { ReactNode } from "react";
import { usePane } from "../context";
import { Split, type Detail } from "../parts/split";
import type { Result } from "../state/pane-state";
import { placeInSheet, placeOf, tableKey } from "../state/table-key";
import { SheetDetail } from "./sheet-detail";
import { TableDetail } from "./table-detail";
import { TableList } from "./table-list";

/** 表格: what was recognised, why, and the way to put it right. */
export function TablesView({ result }: { readonly result: Result }): ReactNode {
  const { state, dispatch, t } = usePane();
  return (
    <Split
      label={t("view.tables")}
      list={<TableList result={result} />}
      detail={detailOf(result, state.openTable)}
      onBack={() => dispatch({ type: "table-opened", key: null })}
    />
  );
}

function detailOf({ review, workbook }: Result, key: string | null): Detail | null {
  if (key === null) return null;
  const table = tablesOf(review.recognition).find((one) => tableKey(placeOf(one)) === key);
  if (table !== undefined) return { id: key, heading: table.title, body: <TableDetail key={key} table={table} /> };
  const sheet = workbook.sheets.find((one) => tableKey(placeInSheet(one)) === key);
  const recognized = review.recognition.sheets.find((one) => one.sheet === sheet?.name);
  if (sheet === undefined || recognized === undefined) return null;
  return { id: key, heading: sheet.name, body: <SheetDetail key={key} sheet={sheet} recognized={recognized} /> };
}
