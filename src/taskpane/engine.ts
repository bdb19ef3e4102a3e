import { messageText, notRunText, ruleOf, suspectText, unprovedText } from "../checking";
import { reviewSteps } from "../pipeline";
import type { Engine } from "./session/services";

/** The pipeline and its words, as one chunk that is loaded when work starts. */
export const engine: Engine = {
  reviewSteps,
  words: {
    finding: messageText,
    notRun: notRunText,
    suspect: suspectText,
    unproved: unprovedText,
    rule: (id) => ruleOf(id) ?? null,
  },
};
