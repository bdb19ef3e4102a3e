import { useEffect, type ReactNode } from "react";
import { tablesOf } from "../../recognition";
import { usePane } from "../context";
import { Page, PageText } from "../parts/page";
import type { Result } from "../state/pane-state";
import { ProofreadingInput } from "./proofreading-input";
import { ProofreadingResult } from "./proofreading-result";

/** 校对: a finished text, every number of it compared with the tables. */
export function ProofreadingView({ result }: { readonly result: Result }): ReactNode {
  const { state, session, t } = usePane();
  const { proof } = state;
  const hasTables = tablesOf(result.review.recognition).length > 0;
  useEffect(() => {
    if (hasTables) session.proofs.prepare();
  }, [session, hasTables]);
  if (proof.result !== null && !proof.writing) return <ProofreadingResult result={proof.result} />;
  if (!hasTables)
    return (
      <Page>
        <PageText>{t("proof.noTables")}</PageText>
      </Page>
    );
  return <ProofreadingInput />;
}
