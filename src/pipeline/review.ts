import { type Answers, draftNarrative, draftSteps } from "../narrative";
import { type Review, type ReviewInput, reviewSteps, toldAgain } from "./review-steps";
import { finish } from "./steps";

/** The whole review at once, for hosts that nobody waits on. */
export function review(input: ReviewInput): Review {
  return finish(reviewSteps(input, draftSteps));
}

/** The review with its text told again from what has been filled in since; nothing is read or checked anew. */
export function redraft(review: Review, answers: Answers, style = review.drafting.style ?? {}): Review {
  const drafting = { ...review.drafting, style };
  return {
    ...review,
    drafting,
    answers,
    narrative: toldAgain(drafting, answers) ?? draftNarrative({ ...drafting, answers }),
  };
}
