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
import { wordingPacks } from "../narrative";
import { redraft, reviewSteps } from "../pipeline";
import type { Engine } from "./session/services";
import { largestFirst } from "./state/finding-size";
import { readNotes } from "./state/read-notes";

/** The pipeline and its words, as one chunk that is loaded when work starts. */
export const engine: Engine = {
  reviewSteps,
  redraft,
  readNotes,
  largestFirst,
  wordings: wordingPacks,
  loadProofreading: async () => (await import(/* webpackChunkName: "proof-engine" */ "./proof-engine")).proofEngine,
  words: {
    finding: messageText,
    notRun: notRunText,
    rounding: roundingText,
    suspect: suspectText,
    unproved: unprovedText,
    kind: kindText,
    titles: titlesOf,
    rule: (id) => ruleOf(id) ?? null,
  },
};
