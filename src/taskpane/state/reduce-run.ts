import type { RunAction } from "./actions";
import { underWay, type PaneState } from "./pane-state";

/** The only place that says how work begins, goes on and ends. */
export function reduceRun(state: PaneState, action: RunAction): PaneState {
  switch (action.type) {
    case "reading-started":
      return { ...state, run: { kind: "reading", progress: null }, overtaken: false, notice: null };
    case "reading-progressed":
      return state.run.kind === "reading" ? { ...state, run: { kind: "reading", progress: action.progress } } : state;
    case "checking-started":
      return { ...state, run: { kind: "checking", progress: null } };
    case "checking-progressed":
      return state.run.kind === "checking" ? { ...state, run: { kind: "checking", progress: action.progress } } : state;
    case "finished": {
      const { review, workbook, readAt } = action;
      // A change that came in meanwhile makes even a fresh result old news.
      const outdated = state.overtaken;
      return {
        ...state,
        run: { kind: outdated ? "stale" : "ready" },
        result: { review, workbook, readAt, outdated },
        overtaken: false,
      };
    }
    case "redrafted":
      return state.result === null ? state : { ...state, result: { ...state.result, review: action.review } };
    case "failed":
      return ended({ ...state, run: { kind: "failed", problem: action.problem } });
    case "cancelled":
      return ended({ ...state, run: { kind: "cancelled" } });
    case "workbook-changed":
      if (underWay(state.run)) return { ...outdatedResult(state), overtaken: true };
      if (state.result === null) return state;
      return { ...outdatedResult(state), run: { kind: "stale" } };
    case "changes-watched":
      return state.unwatched === !action.on ? state : { ...state, unwatched: !action.on };
    case "editing-awaited":
      return { ...state, editingAwaited: action.waiting };
  }
}

/** A run that ended without a result leaves the older one on view, if a change has come in, as outdated. */
function ended(state: PaneState): PaneState {
  return state.overtaken ? { ...outdatedResult(state), overtaken: false } : state;
}

export function outdatedResult(state: PaneState): PaneState {
  return state.result === null || state.result.outdated
    ? state
    : { ...state, result: { ...state.result, outdated: true } };
}
