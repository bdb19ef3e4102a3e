import { inBothDocuments, kindRecord, type TableKind } from "../recognition";
import type { Nature, Scope, ThreePublicItem } from "../report";

/** Items of 三公经费 and the economic accounts they are booked under. */
export const ITEM_ACCOUNTS: readonly (readonly [ThreePublicItem, readonly string[]])[] = [
  ["overseas-travel", ["30212"]],
  ["official-reception", ["30217"]],
  ["vehicle-running", ["30231"]],
  ["vehicle-purchase", ["31013", "30913"]],
];

/** Where 三公经费 and the economic accounts are stated, for the budget and for the final account. */
export const THREE_PUBLIC_SETS: readonly {
  readonly items: TableKind;
  readonly scope: Scope;
  readonly nature: Nature;
  readonly basic: TableKind;
  readonly detail: TableKind;
}[] = inBothDocuments({
  items: "general-budget-three-public",
  basic: "general-budget-basic-expenditure",
  detail: "fiscal-appropriation-economic",
}).map((kinds) =>
  kindRecord(kinds.items).document === "budget"
    ? { ...kinds, scope: "general", nature: "budget" }
    : { ...kinds, scope: "fiscal", nature: "final" },
);
