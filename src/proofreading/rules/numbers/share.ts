import { add, type Amount, formatWithUnit, intervalOf, overlaps, TEXT_STYLE } from "../../../amounts";
import type { FigureCell } from "../../../narrative";
import { bindingsOf, meansOf } from "../../binding";
import type { Claim } from "../../claim";
import { evensOut } from "../../comparing/evened-shares";
import { bestOf, isCutFrom, percentText, shareOf, type Worked } from "../../comparing/quotient";
import { type Share, sharesIn } from "../../comparing/shares";
import { sumsNamed } from "../../comparing/sums-named";
import type { Figure } from "../../reading/figures";
import { printedMoney } from "../../comparing/printed-money";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "share";
const CUT = "share-cut";
const NOTHING = "share-of-nothing";
const UNKNOWN = "share-unknown";

/** A sum with what in the tables states it. */
interface Sum {
  readonly amount: Amount;
  readonly cells: readonly FigureCell[];
}

interface Basis {
  readonly part: Amount;
  readonly whole: Amount;
  readonly cells: readonly FigureCell[];
}

function* claims(reading: Reading): Generator<Claim> {
  for (const share of sharesIn(reading)) yield judge(reading, share);
}

function judge(reading: Reading, share: Share): Claim {
  const { rate } = share;
  const base = { rule: RULE, kind: "share", at: rate, severity: "inconsistent", message: RULE } as const;
  const wholes = wholesOf(reading, share);
  const ways = partsOf(reading, share).flatMap((part) => wholes.flatMap((whole) => wayOf(part, whole)));
  const best = bestOf(rate, ways);
  if (best === null) {
    const isOfNothing = wholes[0]?.amount.value.isZero() === true;
    if (!isOfNothing) return claimOf(reading, { ...base, verdict: "unverifiable", message: UNKNOWN });
    const { cells } = wholes[0]!;
    return claimOf(reading, { ...base, verdict: "disagrees", severity: "warning", message: NOTHING, cells });
  }
  const { fit, by } = best;
  const { cells, part, whole } = by.from;
  const { nominal } = by.percentage;
  if (fit !== "wrong" || evensOut(share, whole)) return claimOf(reading, { ...base, verdict: "agrees", cells });
  return claimOf(reading, {
    ...base,
    verdict: "disagrees",
    message: isCutFrom(rate, nominal) ? CUT : RULE,
    data: {
      part: formatWithUnit(part, TEXT_STYLE),
      whole: formatWithUnit(whole, TEXT_STYLE),
      exact: percentText(nominal, { ...rate, decimals: rate.decimals + 2 }),
    },
    expected: percentText(nominal, rate),
    cells,
  });
}

function wayOf(part: Sum, whole: Sum): readonly Worked<Basis>[] {
  const percentage = shareOf(part.amount, whole.amount);
  const from = { part: part.amount, whole: whole.amount, cells: [...part.cells, ...whole.cells] };
  return percentage === null ? [] : [{ percentage, from }];
}

/** As the text states it, then as the tables do. */
function partsOf(reading: Reading, { part, partName, sentence }: Share): readonly Sum[] {
  if (part !== null) return [printed(reading, part), ...meantBy(reading, part)];
  if (partName === null) return [];
  return [
    ...sumsNamed(reading, partName.text, partName).map((one) => printed(reading, one)),
    ...meansOf(partName.text, sentence.section, reading.now),
  ];
}

function wholesOf(reading: Reading, { wholeName, wholes, list, sentence, part }: Share): readonly Sum[] {
  if (wholeName !== null) {
    const stated = sumsNamed(reading, wholeName.text, wholeName).filter((figure) => figure !== part);
    const meant = stated.flatMap((one) => meantExactly(reading, one));
    const named = meansOf(wholeName.text, sentence.section, reading.now);
    return [...stated.map((one) => printed(reading, one)), ...named, ...meant];
  }
  const own = wholes.own.flatMap((one) => [printed(reading, one), ...meantExactly(reading, one)]);
  const listed =
    list.length > 1
      ? sumsOf(
          reading,
          list.map((one) => one.part),
        )
      : [];
  if (own.length > 0) return [...own, ...listed];
  // A total stated earlier is the whole where the sentence has none; a list that adds up to it proves it.
  const proved = wholes.above.filter(
    (one) => listed[0] !== undefined && isSame(printedMoney(reading, one), listed[0].amount),
  );
  const above = proved.length > 0 ? proved : wholes.above;
  return [...listed, ...above.flatMap((one) => [printed(reading, one), ...meantExactly(reading, one)])];
}

/** All parts of a list together, as the text states them and as the tables do. */
function sumsOf(reading: Reading, parts: readonly Figure[]): readonly Sum[] {
  const stated = parts.map((part) => printed(reading, part));
  const meant = parts.flatMap((part) => meantBy(reading, part).slice(0, 1));
  return [stated, ...(meant.length === parts.length ? [meant] : [])].map((sums) => ({
    amount: sumOf(sums.map(({ amount }) => amount)),
    cells: sums.flatMap(({ cells }) => cells),
  }));
}

function sumOf([first, ...others]: readonly Amount[]): Amount {
  return add(first!, ...others);
}

function printed(reading: Reading, figure: Figure): Sum {
  return { amount: printedMoney(reading, figure), cells: [] };
}

function meantBy(reading: Reading, figure: Figure): readonly Sum[] {
  return bindingsOf(reading).find((bound) => bound.figure === figure)?.meant ?? [];
}

/** Of what the tables state for a printed sum, only what it may have been rounded from. */
function meantExactly(reading: Reading, figure: Figure): readonly Sum[] {
  return meantBy(reading, figure).filter(({ amount }) => isSame(printedMoney(reading, figure), amount));
}

function isSame(left: Amount, right: Amount): boolean {
  return overlaps(intervalOf(left), intervalOf(right, left.unit));
}

export const share: ProofRule = {
  id: RULE,
  title: "占比",
  kind: "share",
  severity: "inconsistent",
  basis: "占比等于部分除以总体，按文中的小数位数四舍五入。",
  proves:
    "文中“占15.56%”“占本年支出合计的100%”等占比，与文中的两个金额或表中的两个数字算出的结果一致；总体为0的，不应有占比。",
  appliesTo: "写明占比，并能从文中或表中找到部分和总体金额的句子。各项占比合计调整为100%的尾差不作问题。",
  advice: "按提示的算式重算；金额本身写错的，先改金额。总体为0的，删去占比。",
  messages: [RULE, CUT, NOTHING, UNKNOWN],
  good: [
    {
      title: "两位小数",
      text: "（二）支出预算情况\n云台区图书馆2025年支出预算337.42万元，其中：基本支出210万元，占62.24%；项目支出127.42万元，占37.76%。",
    },
    {
      title: "各项之和即总体",
      text: "（二）一般公共预算当年拨款结构情况\n文化旅游体育与传媒支出280.15万元，占83%；社会保障和就业支出57.27万元，占17%。",
    },
    {
      title: "为凑足100%而调整末位",
      text: "三、支出决算情况说明\n本年支出合计90.03万元，其中：基本支出30.01万元，占33.33%；项目支出30.01万元，占33.33%；经营支出30.01万元，占33.34%。",
    },
    {
      title: "总体另有名称",
      text: "二、收入情况\n本年支出合计337.42万元。\n三、政府性基金情况\n2024年度政府性基金预算财政拨款支出0万元，占本年支出合计的0%。",
    },
  ],
  bad: [
    {
      title: "除错了总体",
      text: "（二）支出预算情况\n云台区图书馆2025年支出预算337.42万元，其中：基本支出210万元，占62.24%；项目支出127.42万元，占60.68%。",
      quotes: ["60.68%"],
    },
    {
      title: "截去尾数",
      text: "（二）支出预算情况\n云台区图书馆2025年支出预算337.42万元，其中：基本支出210万元，占62.2%；项目支出127.42万元，占37.7%。",
      quotes: ["37.7%"],
    },
    {
      title: "总体为0",
      text: "（二）政府采购情况\n政府采购支出总额6.55万元，其中：政府采购货物支出6.55万元、政府采购工程支出0万元。工程采购授予中小企业合同金额占工程支出金额的0%。",
      quotes: ["0%"],
    },
  ],
  claims,
};
