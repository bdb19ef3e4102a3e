/**
 * The ribbon buttons and what each asks of the pane. All of them only open the pane (ShowTaskpane);
 * none runs a function: a function on the ribbon would run in a runtime of its own, away from the
 * pane's results, and would have to read the whole workbook again.
 *
 * The buttons share one pane (one TaskpaneId): pressing another one turns the open pane to its view
 * instead of opening a second pane beside it. The view stands behind the # of the address, so the
 * page is not loaded anew and nothing the user has typed is lost.
 */
export const RIBBON_BUTTONS = [
  { control: "BudgetNarrative.Draft", view: "draft" },
  { control: "BudgetNarrative.Check", view: "check" },
  { control: "BudgetNarrative.Proofread", view: "proofread" },
] as const;

export type RibbonView = (typeof RIBBON_BUTTONS)[number]["view"];

/**
 * The view that an address asks for; null for the plain address. Excel on the web may add parameters
 * of its own after the view, separated by &.
 * @param hash what `location.hash` holds, with or without its #
 */
export function requestedView(hash: string): RibbonView | null {
  const asked = /^#?\/?([a-z]*)/.exec(hash)?.[1];
  return RIBBON_BUTTONS.find(({ view }) => view === asked)?.view ?? null;
}
