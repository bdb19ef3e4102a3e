import type { ReactNode } from "react";
import { usePane } from "../context";
import { Page, PageText, PageTitle } from "../parts/page";

/** Says plainly that there is nothing here yet, so that nobody takes silence for approval. */
export function ProofreadingView(): ReactNode {
  const { t } = usePane();
  return (
    <Page>
      <PageTitle>{t("proofreading.title")}</PageTitle>
      <PageText>{t("proofreading.text")}</PageText>
      <PageText>{t("proofreading.meanwhile")}</PageText>
    </Page>
  );
}
