import { requestedView, type RibbonView } from "../../commands";
import type { ViewId } from "../state/pane-state";
import type { Session } from "./session";

const VIEW_OF_BUTTON: Readonly<Record<RibbonView, ViewId>> = {
  draft: "narrative",
  check: "findings",
  proofread: "proofreading",
};

/** Shows the view the ribbon asked for, now and whenever another of its buttons is pressed: only what follows the # differs. */
export function followRibbon({ store }: Session, page: Window): void {
  const follow = () => {
    const asked = requestedView(page.location.hash);
    if (asked !== null) store.dispatch({ type: "view-chosen", view: VIEW_OF_BUTTON[asked] });
  };
  follow();
  page.addEventListener("hashchange", follow);
}
