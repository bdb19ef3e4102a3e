import type { ReactNode } from "react";
import { usePane } from "../context";
import { FileChoice, WORKBOOKS } from "./file-choice";
import { TextButton } from "./text-button";

/** Last year's numbers come from a file, because only one workbook is open in front of the pane. */
export function PriorYear({ hint }: { readonly hint: string }): ReactNode {
  const { state, session, t } = usePane();
  if (state.priorReading !== null) return t("narrative.priorReading", { name: state.priorReading });
  if (state.prior !== null)
    return (
      <>
        {t("narrative.priorChosen", { name: state.prior.name })}{" "}
        <TextButton onClick={() => void session.files.removePrior()}>{t("file.remove")}</TextButton>
      </>
    );
  return (
    <>
      <FileChoice
        label={t("narrative.prior")}
        accept={WORKBOOKS}
        onFile={(file) => void session.files.choosePrior(file)}
      />{" "}
      {hint}
    </>
  );
}
