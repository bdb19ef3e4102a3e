import { type Amount, formatWithUnit, TEXT_STYLE } from "../../../amounts";
import type { FigureCell } from "../../../narrative";
import type { Claim } from "../../claim";
import { evensOut } from "../../comparing/evened-shares";
import { misfitOf } from "../../comparing/misfit";
import { bestOf, percentText, shareOf, type Worked } from "../../../reckoning";
import { distinct, partsOf, type Sum, wholesOf } from "../../comparing/share-sums";
import { type Share, sharesIn } from "../../comparing/shares";
import { withText } from "../../ledger/remarks";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "share";
const CUT = "share-cut";
const NEAR = "share-near";
const NOTHING = "share-of-nothing";
const UNKNOWN = "share-unknown";
const MISFIT = { wrong: RULE, near: NEAR, cut: CUT };

interface Basis {
  readonly part: Amount;
  readonly whole: Amount;
  readonly cells: readonly FigureCell[];
}

function* claims(reading: Reading): Generator<Claim> {
  yield* withText(reading, RULE, byTables(reading));
}

function* byTables(reading: Reading): Generator<Claim> {
  for (const share of sharesIn(reading)) yield judge(reading, share);
}

function judge(reading: Reading, share: Share): Claim {
  const { rate } = share;
  const base = { rule: RULE, kind: "share", at: rate, severity: "inconsistent", message: RULE } as const;
  const wholes = wholesOf(reading, share);
  const parts = distinct(partsOf(reading, share));
  const best = bestOf(rate, waysOf(parts, distinct(wholes.sums)));
  if (best === null) {
    const [whole] = wholes.sums;
    if (!wholes.sure || whole?.amount.value.isZero() !== true)
      return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
    const { cells } = whole;
    return claimOf(reading, { ...base, verdict: "disagrees", severity: "warning", message: NOTHING, cells });
  }
  const { fit, by } = best;
  const { cells, part, whole } = by.from;
  if (fit === "right" || evensOut(share, whole)) return claimOf(reading, { ...base, verdict: "agrees", cells });
  if (!wholes.sure) return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
  return claimOf(reading, {
    ...base,
    verdict: "disagrees",
    ...misfitOf(rate, best, MISFIT),
    data: {
      part: formatWithUnit(part, TEXT_STYLE),
      whole: formatWithUnit(whole, TEXT_STYLE),
      exact: percentText(by.percentage.nominal, { ...rate, decimals: rate.decimals + 2 }),
    },
    cells,
  });
}

/**
 * Printed sums are set against printed ones and those of the tables against those of the tables, as far
 * as both are there.
 */
function waysOf(parts: readonly Sum[], wholes: readonly Sum[]): readonly Worked<Basis>[] {
  const isMixed = !parts.some(({ by }) => by === "tables") || !wholes.some(({ by }) => by === "text");
  return parts.flatMap((part) =>
    wholes.flatMap((whole) => {
      const percentage =
        isMixed || whole.by === "either" || part.by === whole.by ? shareOf(part.amount, whole.amount) : null;
      const from = { part: part.amount, whole: whole.amount, cells: [...part.cells, ...whole.cells] };
      return percentage === null ? [] : [{ percentage, from }];
    }),
  );
}

export const share: ProofRule = {
  id: RULE,
  title: "占总体的百分比",
  kind: "share",
  severity: "inconsistent",
  basis: "占比等于部分除以总体，按文中的小数位数四舍五入。",
  proves:
    "文中“占15.56%”“占本年支出合计的100%”等占比，与文中的两个金额或表中的两个数字按所写小数位数算出的结果一致；总体为0的，不应有占比。",
  appliesTo: "写明占比，并能从文中或表中找到部分和总体金额的句子。各项占比合计调整为100%的尾差不作问题。",
  advice: "按提示的算式重算；金额本身写错的，先改金额。总体为0的，删去占比。",
  messages: [RULE, CUT, NEAR, NOTHING, UNKNOWN],
  claims,
};
