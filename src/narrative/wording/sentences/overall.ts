import { incomeTotal, spendingTotal } from "../../concepts";
import { type Drafting, money, orAsk, organisationBlank, yearBlank } from "../../drafting";
import { plainMoney } from "../../figures";
import type { Run } from "../../narrative";
import { addUp } from "../../parts";
import type { Known, Quantity } from "../../quantity";
import type { Nature, Scope } from "../../../report";
import { type Part, say } from "../../say";
import type { Source } from "../../source";
import { thisYear, who } from "../names";
import { comparedWithLastYear } from "./change";
import { mainDrivers, SPENDING_REASONS } from "./reasons";

/** A total with last year's beside it, and where to look for the accounts that explain its change. */
export interface Total {
  readonly now: Quantity;
  readonly before: Known | null;
  readonly topic: string;
  readonly what: string;
  readonly scope: Scope;
  readonly nature?: Nature;
  readonly base?: string;
  /** What stands before the amount; the name of the total unless the genre says more: 收、支总计均为. */
  readonly subject?: string;
  /** Said between the amount and the comparison: its share of a larger total. */
  readonly aside?: Part;
}

/** 2025年收支预算总数2781.2万元，比2024年收支预算总数增加…，主要原因是…。 */
export function totalSentence(d: Drafting, total: Total): readonly Run[] {
  // The totals of a unit mostly move for one reason: what was said of the first is offered for the others.
  const said = [d.blanks.words("reason.total-change", "").answer].filter((answer) => answer !== null);
  const compared = comparedWithLastYear(d, {
    ...total,
    phrases: SPENDING_REASONS,
    drivers: (direction) => [...said, ...mainDrivers(d, total.scope, total.nature ?? "total", direction)],
  });
  const { subject = total.what, now, aside = null } = total;
  return say`${who(d)}${thisYear(d)}${subject}${money(d, now)}${aside}${compared}。`;
}

/** 收支总数 of the unit or of its fiscal appropriation. */
export function grandTotals(
  d: Drafting,
  scope: "all" | "fiscal",
  what: string,
): Pick<Total, "now" | "before" | "topic" | "what" | "scope"> {
  const topic = scope === "all" ? "total" : "fiscal-total";
  const now = balanced(d, d.now, scope, `${topic}.amount`, `${thisYear(d)}${what}`);
  const before = d.before === null ? null : incomeTotal(d.before, scope);
  return { now, before, topic, what, scope };
}

/** One number for both sides, where both are stated and are the same. */
function balanced(d: Drafting, source: Source, scope: "all" | "fiscal", id: string, what: string): Quantity {
  const [received, spent] = [incomeTotal(source, scope), spendingTotal(source, scope)];
  if (received !== null && spent !== null && addUp(received, [spent])) return orAsk(d, received, id, what);
  const offered = [received, spent].flatMap((one) => (one === null ? [] : [plainMoney(one, d.style)]));
  if (offered.length === 0) return d.blanks.money(id, what);
  const why =
    received === null
      ? "表中没有收入总计，只有支出总计"
      : spent === null
        ? "表中没有支出总计，只有收入总计"
        : `表中收入总计${offered[0]!}与支出总计${offered[1]!}不相等，请核对表格`;
  return d.blanks.money(id, what, { offered, why });
}

/** Asks who and when, where the tables do not say. */
export function identity(d: Drafting): readonly Run[] {
  const { organisation, year } = d.now.report.document;
  const unnamed = organisation === null ? say`本${d.form}是指${organisationBlank(d.blanks)}。` : [];
  const undated = year === null ? say`本说明的年度为${yearBlank(d.blanks)}年。` : [];
  return say`${unnamed}${undated}`;
}
