import type { ReactNode } from "react";
import { usePane } from "../context";
import { Page, PageText, PageTitle } from "../parts/page";
import type { Result } from "../state/pane-state";
import { OtherSheets } from "./table-list";

/** No table recognised: what was looked for, what is there, and what the user can do about it. */
export function EmptyWorkbook({ result }: { readonly result: Result }): ReactNode {
  const { t } = usePane();
  const { sheets } = result.review.recognition;
  return (
    <>
      <Page>
        <PageTitle>{t("empty.title")}</PageTitle>
        <PageText>{t("empty.lookedFor")}</PageText>
        <PageText>{t("empty.assign")}</PageText>
        <PageText>{t("empty.saw", { n: sheets.length })}</PageText>
      </Page>
      <OtherSheets sheets={sheets} label={t("tables.otherHeading")} />
    </>
  );
}
