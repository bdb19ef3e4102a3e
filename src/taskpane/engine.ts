import {
  kindText,
  messageText,
  notRunText,
  roundingText,
  ruleOf,
  suspectText,
  titlesOf,
  unprovedText,
} from "../checking";
import { reviewSteps } from "../pipeline";
import type { Engine, Words } from "./session/services";
import { largestFirst } from "./state/finding-size";
import { readNotes } from "./state/read-notes";

/** The words of checking as the pane asks for them. */
export const words: Words = {
  finding: messageText,
  notRun: notRunText,
  rounding: roundingText,
  suspect: suspectText,
  unproved: unprovedText,
  kind: kindText,
  titles: titlesOf,
  rule: (id) => ruleOf(id) ?? null,
};

/** The pipeline and its words, as chunks that are loaded when work starts. */
export async function loadEngine(): Promise<Engine> {
  const { draftSteps, ...drafting } = (await import(/* webpackChunkName: "draft-engine" */ "./draft-engine"))
    .draftEngine;
  return {
    ...drafting,
    reviewSteps: (input) => reviewSteps(input, draftSteps),
    readNotes,
    largestFirst,
    loadProofreading: async () => (await import(/* webpackChunkName: "proof-engine" */ "./proof-engine")).proofEngine,
    words,
  };
}
