import { formatWithUnit, TEXT_STYLE } from "../../../amounts";
import type { Claim } from "../../claim";
import { evidenceOf } from "../../comparing/evidence";
import { misfitOf } from "../../comparing/misfit";
import { bestOf, type Fitted, percentText, roundedTo, shareOf } from "../../../reckoning";
import { beganWithNothing, type RateBasis, ratesOf } from "../../comparing/rates";
import { type Change, changesIn } from "../../comparing/statements";
import type { Figure } from "../../reading/figures";
import { withText } from "../../ledger/remarks";
import { claimOf, type Reading, type Remark } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "change-rate";
const THIS_YEAR = "change-rate-of-this-year";
const CUT = "change-rate-cut";
const NEAR = "change-rate-near";
const NOTHING = "change-rate-of-nothing";
const IMPOSSIBLE = "change-rate-impossible";
const UNKNOWN = "change-rate-unknown";
const MISFIT = { wrong: RULE, near: NEAR, cut: CUT };

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, byTables(reading));
}

function* byTables(reading: Reading): Generator<Claim> {
  for (const change of changesIn(reading)) if (change.rate !== null) yield judge(reading, change, change.rate);
}

function judge(reading: Reading, change: Change, rate: Figure): Claim {
  const base = { rule: RULE, kind: "change", at: rate, severity: "inconsistent", message: RULE } as const;
  const best = bestOf(rate, ratesOf(reading, change));
  if (best === null) {
    if (!beganWithNothing(reading, change))
      return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
    const cells = evidenceOf(reading, change).years.flatMap(({ before }) => before.cells);
    return claimOf(reading, { ...base, verdict: "disagrees", message: NOTHING, cells });
  }
  const { fit, by } = best;
  const { cells } = by.from;
  if (fit === "right") return claimOf(reading, { ...base, verdict: "agrees", cells });
  return claimOf(reading, { ...base, verdict: "disagrees", cells, ...faultOf(rate, best) });
}

/** What went wrong, as far as the number printed betrays it. */
function faultOf(rate: Figure, best: Fitted<RateBasis>): Pick<Remark, "severity" | "message" | "data" | "expected"> {
  const { percentage, from } = best.by;
  const [rise, before, now] = [from.rise, from.before, from.now].map((one) => formatWithUnit(one, TEXT_STYLE));
  const data = {
    rise: rise!,
    before: before!,
    now: now!,
    exact: percentText(percentage.nominal, { ...rate, decimals: rate.decimals + 2 }),
  };
  const misfit = { ...misfitOf(rate, best, MISFIT), data };
  const ofThisYear = shareOf(from.rise, from.now);
  const isOfThisYear = ofThisYear !== null && roundedTo(ofThisYear.nominal, rate.decimals).eq(rate.value);
  return isOfThisYear ? { ...misfit, message: THIS_YEAR } : misfit;
}

export const changeRate: ProofRule = {
  id: RULE,
  title: "增减百分比",
  kind: "change",
  severity: "inconsistent",
  basis: "增减百分比等于增减额除以上年数，按文中的小数位数四舍五入；上年数等于本年数减去增加额（或加上减少额）。",
  proves:
    "文中“增长8.73%”“下降12.5%”等百分比，与文中的增减额、本年数、上年数，或与两年表中的数字算出的结果一致；上年为0的，不应有百分比。",
  appliesTo:
    "写明增减百分比，并能从文中或表中找到本年数和增减额（或上年数）的句子。由文中数字或表中数字任何一方算得出的，都算相符。",
  advice:
    "按提示的算式重算，改正百分比；常见的是误用本年数作分母，或截去尾数而没有四舍五入。上年为0的，删去百分比，只写增减额。",
  messages: [RULE, THIS_YEAR, CUT, NEAR, NOTHING, IMPOSSIBLE, UNKNOWN],
  claims,
};
