import type { ViewId } from "./pane-state";

/** What a newcomer is shown, one view after the other, once there is a first result. */
export const TOUR_STEPS = ["summary", "findings", "narrative", "proofreading"] as const satisfies readonly ViewId[];
