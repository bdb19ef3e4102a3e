import { Button } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { RecognizedSheet } from "../../recognition";
import type { Sheet } from "../../workbook";
import { usePane } from "../context";
import { CellLink } from "../parts/cell-link";
import { Actions, PageText } from "../parts/page";
import { placeInSheet } from "../state/table-key";

const CorrectionForm = lazy(() => import("./correction-form"));

/** A sheet in which no table was recognised: why, and the way to say that there is one. */
export function SheetDetail(props: { readonly sheet: Sheet; readonly recognized: RecognizedSheet }): ReactNode {
  const { state, session, dispatch, t } = usePane();
  const { sheet, recognized } = props;
  const place = placeInSheet(sheet);
  if (state.correcting)
    return (
      <Suspense fallback={t("view.loading")}>
        <CorrectionForm place={place} table={null} columns={[]} name={sheet.name} />
      </Suspense>
    );
  const corrections = state.notes.corrections.filter((one) => one.sheet === sheet.name);
  return (
    <>
      <PageText>
        {recognized.reason === null ? t(`tables.role.${recognized.role}`) : t(`tables.unread.${recognized.reason}`)}{" "}
        {sheet.visibility !== "visible" && t("tables.hidden")}
      </PageText>
      <PageText>
        <CellLink cell={{ sheet: sheet.name, row: place.firstRow, column: 0 }} />
      </PageText>
      <Actions>
        <Button size="small" onClick={() => dispatch({ type: "correcting", on: true })}>
          {t("table.assign")}
        </Button>
        {corrections.map((correction) => (
          <Button
            key={correction.firstRow}
            size="small"
            appearance="subtle"
            onClick={() => session.undoCorrection(correction)}
          >
            {t("table.undo")}
          </Button>
        ))}
      </Actions>
    </>
  );
}
