import { add, type Amount, formatWithUnit, TEXT_STYLE } from "../../../amounts";
import type { FigureCell, Known } from "../../../narrative";
import { meansOf } from "../../binding";
import type { Claim } from "../../claim";
import { mayBe, storedOf } from "../../comparing/bound-figures";
import { evensOut } from "../../comparing/evened-shares";
import { printedMoney } from "../../comparing/printed-money";
import { bestOf, fitOf, isCutFrom, percentText, shareOf, type Worked } from "../../comparing/quotient";
import { type Share, sharesIn } from "../../comparing/shares";
import { sumsNamed } from "../../comparing/sums-named";
import { type Figure, moneyOf } from "../../reading/figures";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "share";
const CUT = "share-cut";
const NEAR = "share-near";
const NOTHING = "share-of-nothing";
const UNKNOWN = "share-unknown";

/** A sum as the text prints it, or as the tables state it. */
interface Sum {
  readonly amount: Amount;
  readonly cells: readonly FigureCell[];
  /** A total that is only named may have been read off the tables by whoever wrote the text. */
  readonly by: "text" | "tables" | "either";
}

interface Basis {
  readonly part: Amount;
  readonly whole: Amount;
  readonly cells: readonly FigureCell[];
}

/** What may be the whole. Where it is not sure, the share may be of something else. */
interface Wholes {
  readonly sums: readonly Sum[];
  readonly sure: boolean;
}

function* claims(reading: Reading): Generator<Claim> {
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
  const { nominal } = by.percentage;
  return claimOf(reading, {
    ...base,
    verdict: "disagrees",
    severity: fit === "wrong" ? "inconsistent" : "warning",
    message: isCutFrom(rate, nominal) ? CUT : fit === "near" ? NEAR : RULE,
    data: {
      part: formatWithUnit(part, TEXT_STYLE),
      whole: formatWithUnit(whole, TEXT_STYLE),
      exact: percentText(nominal, { ...rate, decimals: rate.decimals + 2 }),
    },
    expected: percentText(nominal, rate),
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

/** Of sums that are alike, the first. */
function distinct(sums: readonly Sum[]): readonly Sum[] {
  const known = new Map<string, Sum>();
  for (const sum of sums) {
    const { value, unit } = sum.amount;
    const key = `${sum.by} ${value.toString()}${unit}`;
    if (!known.has(key)) known.set(key, sum);
  }
  return [...known.values()];
}

/** As the text states it, then as the tables do. */
function partsOf(reading: Reading, { part, partName, sentence }: Share): readonly Sum[] {
  if (part !== null) return toldBy(reading, part);
  if (partName === null) return [];
  return [
    ...sumsNamed(reading, partName.text, partName).map((one) => printed(reading, one)),
    ...meansOf(partName.text, sentence.section, reading.now).map(stored),
  ];
}

function wholesOf(reading: Reading, share: Share): Wholes {
  const { wholeName, wholes, list, sentence, part } = share;
  if (wholeName !== null) {
    const stated = sumsNamed(reading, wholeName.text, wholeName).filter((figure) => figure !== part);
    // 占本年支出合计 in a chapter on 财政拨款 may be of all the unit spends.
    const named = [sentence.section, reading.outline].flatMap((section) =>
      meansOf(wholeName.text, section, reading.now).map((one): Sum => ({ ...stored(one), by: "either" })),
    );
    return { sums: [...stated.flatMap((one) => toldBy(reading, one)), ...named], sure: true };
  }
  const own = wholes.own.flatMap((one) => toldBy(reading, one));
  const listed = list.length > 1 ? sumsOf(reading, list) : [];
  if (own.length > 0) return { sums: [...own, ...listed], sure: true };
  // A total stated earlier is the whole where the sentence has none; a list that adds up to it proves it.
  const above = wholes.above.flatMap((one) => toldBy(reading, one));
  const beside = wholes.beside.flatMap((one) => toldBy(reading, one));
  const proved = [...above, ...beside].filter((one) => listed[0] !== undefined && mayBe(listed[0].amount, one.amount));
  if (proved.length > 0) return { sums: [...listed, ...proved], sure: true };
  const totals = above.length > 0 ? [] : TOTALS.flatMap((total) => meansOf(total, sentence.section, reading.now));
  const sure = above.length > 0 || isProved(share, listed);
  return { sums: [...above, ...listed, ...beside, ...totals.map(stored)], sure };
}

/** What the tables of the section add up to. */
const TOTALS = ["支出合计", "收入合计"];

/** All other shares of the list are of what the list adds up to. */
function isProved({ list, rate }: Share, [whole]: readonly Sum[]): boolean {
  if (whole === undefined) return false;
  return list.every(({ part, rate: other }) => {
    const percentage = shareOf(moneyOf(part), whole.amount);
    return other === rate || (percentage !== null && fitOf(other, percentage) !== "wrong");
  });
}

const sums = new WeakMap<Share["list"], readonly Sum[]>();

/** All parts of a list together, as the text states them and as the tables do. */
function sumsOf(reading: Reading, list: Share["list"]): readonly Sum[] {
  let found = sums.get(list);
  if (found === undefined) sums.set(list, (found = addUp(reading, list)));
  return found;
}

function addUp(reading: Reading, list: Share["list"]): readonly Sum[] {
  const printedOnes = list.map(({ part }) => printed(reading, part));
  const storedOnes = list.flatMap(({ part }) => storedOf(reading, part).slice(0, 1).map(stored));
  return [printedOnes, ...(storedOnes.length === list.length ? [storedOnes] : [])].map(([first, ...others]) => ({
    amount: add(first!.amount, ...others.map(({ amount }) => amount)),
    cells: [first!, ...others].flatMap(({ cells }) => cells),
    by: first!.by,
  }));
}

function toldBy(reading: Reading, figure: Figure): readonly Sum[] {
  return [printed(reading, figure), ...storedOf(reading, figure).map(stored)];
}

function printed(reading: Reading, figure: Figure): Sum {
  return { amount: printedMoney(reading, figure), cells: [], by: "text" };
}

function stored({ amount, cells }: Known): Sum {
  return { amount, cells, by: "tables" };
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
    {
      title: "总额写在分项之前",
      text: "三、一般公共预算支出情况\n2025年一般公共预算支出400万元，主要用于以下方面：\n（一）行政运行（2013101）：300万元，占75%。\n（二）一般行政管理事务（2013102）：60万元，占15%。\n（三）其他支出（2013199）：40万元，占10%。",
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
    {
      title: "分项列在总额之后",
      text: "三、一般公共预算支出情况\n2025年一般公共预算支出400万元，主要用于以下方面：\n（一）行政运行（2013101）：300万元，占75%。\n（二）一般行政管理事务（2013102）：60万元，占20%。",
      quotes: ["20%"],
    },
  ],
  claims,
};
