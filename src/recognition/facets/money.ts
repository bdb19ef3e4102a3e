/** Whose money it is, as a heading names it. */
export type Fund = "general" | "fund" | "capital" | "refund";
export type MoneySource = "transfer" | "carry" | "current";
export type Nature = "basic" | "project" | "subtotal";

const FUNDS: readonly (readonly [RegExp, Fund])[] = [
  [/应返还|额度结转/, "refund"],
  [/一般公共|^公共(?:财政)?预算/, "general"],
  [/政府性基金/, "fund"],
  [/国有资本/, "capital"],
];
const SOURCES: readonly (readonly [RegExp, MoneySource])[] = [
  [/提前(?:通知|下达)|转移支付/, "transfer"],
  [/上年结转|上年(?:财政拨款)?(?:结转|结余)|以前年度/, "carry"],
  [/当年|本年|本级/, "current"],
];

/** Any level of the header may name the budget the money is of. */
export function fundOf(keys: readonly string[]): Fund | null {
  return FUNDS.find(([pattern]) => keys.some((key) => pattern.test(key)))?.[1] ?? null;
}

/** Where the money comes from stands above what it is spent on. */
export function sourceOf(keys: readonly string[]): MoneySource | null {
  const above = keys.slice(0, Math.max(1, keys.length - 1));
  return SOURCES.find(([pattern]) => above.some((key) => pattern.test(key)))?.[1] ?? null;
}

/** 小计 below 基本支出 is not told here: what it sums depends on the group, see column-roles.ts. */
export function natureOf(leaf: string): Nature | null {
  if (leaf.includes("基本支出")) return "basic";
  if (leaf.includes("项目支出")) return "project";
  return /小计|合计|^全年数$/.test(leaf) ? "subtotal" : null;
}
