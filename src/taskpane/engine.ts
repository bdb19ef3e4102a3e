import { messageText, notRunText, ruleOf, suspectText, unprovedText } from "../checking";
import { reviewSteps } from "../pipeline";
import type { Engine } from "./session/services";
import { readNotes } from "./state/read-notes";

/** The pipeline and its words, as one chunk that is loaded when work starts. */
export const engine: Engine = {
  reviewSteps,
  readNotes,
  words: {
    finding: messageText,
    notRun: notRunText,
    suspect: suspectText,
    unproved: unprovedText,
    rule: (id) => ruleOf(id) ?? null,
  },
};
