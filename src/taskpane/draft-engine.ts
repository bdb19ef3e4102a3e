import { draftSteps, wordingPacks } from "../narrative";
import { redraft } from "../pipeline";

/** Everything that writes; loaded after what checks, which has work to do meanwhile. */
export const draftEngine = { draftSteps, redraft, wordings: wordingPacks };
