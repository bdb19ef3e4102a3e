import { requestedView, type RibbonView } from "../../commands";
import type { ViewId } from "../state/pane-state";
import type { Session } from "./session";

const VIEW_OF_BUTTON: Readonly<Record<RibbonView, ViewId>> = {
  draft: "narrative",
  check: "findings",
  proofread: "proofreading",
};

/** Buttons that name work to be done; whoever presses one need not press 开始 as well. */
const BEGINS_WORK: ReadonlySet<RibbonView> = new Set(["draft", "check"]);

/**
 * Shows the view the ribbon asked for, and begins the work where none has been done. Now and
 * whenever another of its buttons is pressed: only what follows the # differs.
 */
export function followRibbon(session: Session, page: Window): void {
  const { store } = session;
  const follow = () => {
    const asked = requestedView(page.location.hash);
    if (asked === null) return;
    store.dispatch({ type: "view-chosen", view: VIEW_OF_BUTTON[asked] });
    if (BEGINS_WORK.has(asked) && store.getState().run.kind === "idle") void session.start();
  };
  follow();
  page.addEventListener("hashchange", follow);
}
