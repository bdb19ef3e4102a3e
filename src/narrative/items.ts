import { accountName, lowestAccounts } from "./accounts";
import type { Drafting } from "./drafting";
import { type Part, partsBeside } from "./parts";
import type { Quantity } from "./quantity";
import type { Nature, Scope } from "../report";

/** An account with the amount to print for it. */
export interface Item extends Part {
  readonly code: string;
}

const CLASS = 3;
const SECTION = 5;

/**
 * The lowest accounts of a scope in code order. Those below a 类 or 款 that is stated otherwise than they add up
 * to are asked for, and all of them where they do not make up the whole.
 */
export function itemsOf(d: Drafting, scope: Scope, nature: Nature, whole: Quantity): readonly Item[] {
  const items = lowestAccounts(d.now.report, scope, nature).map((code): Item => {
    const name = `${code}${accountName(d.now.report, code) ?? ""}`;
    return { id: `amount.${scope}.${code}`, code, name, amount: d.now.read("expenditure", scope, code, nature)! };
  });
  const bySection = withinAccounts(d, scope, nature, items, SECTION);
  const byClass = withinAccounts(d, scope, nature, bySection, CLASS);
  return partsBeside(d, whole, byClass, "合计");
}

function withinAccounts(
  d: Drafting,
  scope: Scope,
  nature: Nature,
  items: readonly Item[],
  length: typeof CLASS | typeof SECTION,
): readonly Item[] {
  const above = new Map<string, Item[]>();
  for (const item of items) {
    const code = item.code.slice(0, length);
    const own = above.get(code);
    if (own === undefined) above.set(code, [item]);
    else own.push(item);
  }
  return [...above].flatMap(([code, below]) => {
    const stated = below[0]!.code === code ? null : d.now.read("expenditure", scope, code, nature);
    return stated === null ? below : partsBeside(d, stated, below, `${code}${accountName(d.now.report, code) ?? ""}`);
  });
}
