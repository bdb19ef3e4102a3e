import type { ViewId } from "../state/pane-state";
import type { Session } from "./session";

/** What the ribbon buttons put behind the # of the pane's address, and the view each asks for. */
const RIBBON_VIEWS: ReadonlyMap<string, ViewId> = new Map([
  ["draft", "narrative"],
  ["check", "findings"],
  ["proofread", "proofreading"],
]);

/** The view an address asks for; null for the plain address. The host may add parameters of its own after the view. */
export function viewOfHash(hash: string): ViewId | null {
  const asked = /^#?\/?([a-z]*)/.exec(hash)?.[1] ?? "";
  return RIBBON_VIEWS.get(asked) ?? null;
}

/** Shows the view the ribbon asked for, now and whenever another of its buttons is pressed. */
export function followRibbon(session: Session, page: Window): void {
  const follow = () => {
    const view = viewOfHash(page.location.hash);
    if (view !== null) session.store.dispatch({ type: "view-chosen", view });
  };
  follow();
  page.addEventListener("hashchange", follow);
}
