import { FIGURE_KINDS, type ProofSummary } from "../../proofreading";
import type { ListedClaim } from "../state/claim-list";
import type { ProofResult, ProofState } from "../state/proof-state";
import type { Sampling } from "../state/spot-check";
import type { ProofEngine } from "../session/services";
import type { Language, Translate } from "./translate";

/** Where the proofreading stands, in one short line; empty while nothing is under way. */
export function proofRunText(t: Translate, { run, opening }: Pick<ProofState, "run" | "opening">): string {
  if (opening !== null) return t("proof.opening", { name: opening });
  if (run.kind !== "proving") return "";
  return run.progress === null
    ? t("proof.loading")
    : t("proof.proving", { done: run.progress.done, total: run.progress.total });
}

/** 118 个数字：109 个相符，3 个不符，6 个无法核对. */
export function proofSummaryText(t: Translate, { proofreading: { summary } }: ProofResult): string {
  return summary.figures === 0 ? t("proof.noFigures") : t("proof.summary", { ...summary });
}

/** What is said of a claim; of one that agrees, with what it does. */
export function claimSentence(
  t: Translate,
  words: ProofEngine | null,
  { claim }: ListedClaim,
  language: Language,
): string {
  const said = words?.claim(claim, language) ?? "";
  return said === "" ? t(agreement(claim), { quote: claim.quote }) : said;
}

function agreement({ cells, kind }: ListedClaim["claim"]) {
  if (cells.length > 0) return "proof.agreesWith";
  return FIGURE_KINDS.includes(kind) ? "proof.agreesInText" : "proof.agreesItself";
}

/** The worse of what was found and what was not checked: no problem is claimed of figures that nobody looked at. */
export function nothingFoundText(t: Translate, { figures, agree, unverifiable }: ProofSummary): string {
  if (figures === 0) return t("proof.nothing");
  return unverifiable > 0 ? t("proof.unchecked", { figures, agree, unverifiable }) : t("proof.none", { n: agree });
}

/** How the figures of a spot check are taken, for its record. */
export function samplingText(t: Translate, sampling: Sampling): string {
  switch (sampling.how) {
    case "all":
      return t("proof.sampling.told.all");
    case "random":
      return t("proof.sampling.told.random", { n: sampling.size, seed: sampling.seed });
    case "risk":
      return t("proof.sampling.told.risk", { n: sampling.size });
  }
}

/** 不一致, 相符, 无法核对. */
export function verdictText(t: Translate, { claim }: ListedClaim): string {
  if (claim.verdict === "disagrees") return t(`severity.${claim.severity}`);
  return t(claim.verdict === "agrees" ? "proof.agrees" : "proof.unverifiable");
}
