import type { ReactNode } from "react";
import { usePane } from "../context";
import { otherPriors, priorRefused } from "../state/prior";
import { priorText } from "../wording/prior-text";
import { FileChoice, WORKBOOKS } from "./file-choice";
import { TextButton } from "./text-button";

/** Last year's numbers come from a file, because only one workbook is open in front of the pane. */
export function PriorYear({ hint }: { readonly hint: string }): ReactNode {
  const { state, session, t } = usePane();
  if (state.priorReading !== null) return t("narrative.priorReading", { name: state.priorReading });
  const choice = (
    <FileChoice
      label={t("narrative.prior")}
      accept={WORKBOOKS}
      onFile={(file) => void session.files.choosePrior(file)}
    />
  );
  const others = otherPriors(state).map((prior) => (
    <span key={prior.name}>
      {" "}
      <TextButton onClick={() => void session.files.usePrior(prior)}>
        {t("narrative.priorAgain", { name: prior.name })}
      </TextButton>
    </span>
  ));
  if (state.prior === null)
    return (
      <>
        {choice}
        {others} {hint}
      </>
    );
  const { prior } = state;
  return (
    <>
      {priorText(t, state)}{" "}
      {priorRefused(state) !== null && (
        <TextButton onClick={() => void session.files.usePrior({ ...prior, anyway: true })}>
          {t("narrative.priorAnyway")}
        </TextButton>
      )}{" "}
      <TextButton onClick={() => void session.files.removePrior()}>{t("file.remove")}</TextButton>
      {others}
    </>
  );
}
