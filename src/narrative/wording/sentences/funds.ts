import { spending } from "../../concepts";
import { type Drafting, money, orAsk } from "../../drafting";
import { isZero } from "../../quantity";
import type { Sentence } from "../../pack";
import { say } from "../../say";
import { thisYear, who } from "../names";
import { comparedWithLastYear } from "./change";
import { SPENDING_REASONS } from "./reasons";
import { usesOf } from "./uses";

const FUND_NAMES = {
  general: "一般公共预算",
  "gov-fund": "政府性基金预算",
  "state-capital": "国有资本经营预算",
} as const;
type Fund = keyof typeof FUND_NAMES;

/** 没有使用…安排的支出 only where a table says so; without the table the amount is asked for. */
export function fundParagraphs(d: Drafting, fund: Fund): readonly Sentence[] {
  const name = FUND_NAMES[fund];
  const now = orAsk(d, spending(d.now, fund), `${fund}.total`, `${thisYear(d)}${name}支出`);
  if (isZero(now) && now.asked === null) return [say`${who(d)}${thisYear(d)}没有使用${name}拨款安排的支出。`];
  const before = d.before === null ? null : spending(d.before, fund);
  const compared = comparedWithLastYear(d, {
    now,
    before,
    topic: fund,
    what: `${name}支出预算`,
    base: "预算数",
    phrases: SPENDING_REASONS,
  });
  return [
    say`${who(d)}${thisYear(d)}${name}拨款安排的支出${money(d, now)}${compared}。`,
    ...usesOf(d, fund, "total", now),
  ];
}
