import type { ReactNode } from "react";
import type { Review } from "../../pipeline/review";
import { usePane } from "../context";
import type { Prior } from "../state/pane-state";
import { FileChoice, WORKBOOKS } from "./file-choice";
import { TextButton } from "./text-button";

/** Last year's numbers come from a file, because only one workbook is open in front of the pane. */
export function PriorYear({ hint }: { readonly hint: string }): ReactNode {
  const { state, session, t } = usePane();
  if (state.priorReading !== null) return t("narrative.priorReading", { name: state.priorReading });
  if (state.prior !== null)
    return (
      <>
        <PriorTold prior={state.prior} review={state.result?.review ?? null} />{" "}
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

/** Whose numbers of which year they are, or why they are not compared with and the way to have it done all the same. */
function PriorTold({ prior, review }: { readonly prior: Prior; readonly review: Review | null }): ReactNode {
  const { dispatch, t } = usePane();
  const told = t("narrative.priorChosen", { name: prior.name });
  const document = review?.priorReport?.document;
  if (document === undefined) return told;
  const { organisation, year } = document;
  const whose = t("narrative.priorOf", {
    unit: organisation ?? t("narrative.priorUnstated"),
    year: year ?? t("narrative.priorUnstated"),
  });
  const mismatch = review?.priorMismatch ?? null;
  if (mismatch === null || prior.anyway === true) return `${told}（${whose}）`;
  return (
    <>
      {told}（{whose}）{t(`narrative.prior.${mismatch}`)}{" "}
      <TextButton onClick={() => dispatch({ type: "prior-chosen", prior: { ...prior, anyway: true } })}>
        {t("narrative.priorAnyway")}
      </TextButton>
    </>
  );
}
