import type { PaneState } from "../state/pane-state";
import { priorRefused, reviewWith } from "../state/prior";
import { documentText } from "./document-text";
import type { Translate } from "./translate";

/** Whose numbers of which year and kind they are, and, where they are not compared with, why. */
export function priorText(t: Translate, state: Pick<PaneState, "prior" | "result">): string {
  const { prior, result } = state;
  if (prior === null) return "";
  const document = reviewWith(prior, result)?.priorReport?.document;
  if (document === undefined) return t("narrative.priorChosen", { name: prior.name });
  const unit = document.organisation ?? t("document.noOrganisation");
  const told = t("narrative.priorOf", { unit, document: documentText(t, document), name: prior.name });
  const refused = priorRefused(state);
  return refused === null ? told : t("narrative.priorRefused", { told, why: t(`narrative.prior.${refused}`) });
}
