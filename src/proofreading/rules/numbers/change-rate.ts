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
  good: [
    {
      title: "以上年数为分母",
      text: "2025年，青禾区文化馆机关运行经费预算为66万元，比2024年预算增加6万元，增长10%，主要是人员增加。",
    },
    {
      title: "一位小数，四舍五入",
      text: "2024年度收、支总计均为412.36万元。与2023年度相比，收、支总计各增加12.8万元，增长3.2%。",
    },
    {
      title: "括号里的百分比",
      text: "2025年收入预算90万元，比上年减少10万元(10%)。",
    },
  ],
  bad: [
    {
      title: "数额很小，用文中的数算不出",
      text: "2025年公务接待费预算1.2万元，比上年增加0.37万元，增长44.8%。",
      quotes: ["44.8%"],
    },
    {
      title: "误用本年数作分母",
      text: "2025年，青禾区文化馆机关运行经费预算为66.55万元，比2024年预算增加6.05万元，增长9.09%，主要是人员增加。",
      quotes: ["9.09%"],
    },
    {
      title: "截去尾数",
      text: "2025年支出预算208.77万元，比上年增加8.77万元，增加4.3%。",
      quotes: ["4.3%"],
    },
    {
      title: "文中的上年数算不出",
      text: "2025年政府采购预算26万元，其中货物17.5万元，服务8.5万元，比上年24万元增加2万元，增加7%。",
      quotes: ["7%"],
    },
    {
      title: "上年为0",
      text: "2025年培训费预算5万元，比上年增加5万元，增长100%。",
      quotes: ["100%"],
    },
  ],
  claims,
};
