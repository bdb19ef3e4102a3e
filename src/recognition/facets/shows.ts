/** What the cells of a column are: money that may be added up, how it changed, or a count of things. */
export type Shows = "money" | "change" | "rate" | "quantity";

const RATE = /[%％]\)?$|占比|比重|比例$|幅度?$|率$/;
const CHANGE = /增减|(?:比|较)(?:上|去|年初|预算)|增长|变动|变化|^差[额异]数?$|^(?:增加|减少)[额数]?$/;
const WORDS = /原因|说明|理由|依据/;

/** 增减额, 增减%, 占比: what is said about amounts, whatever the columns below are called. */
export function comparisonIn(keys: readonly string[]): "change" | "rate" | "words" | null {
  if (WORDS.test(keys.at(-1) ?? "")) return keys.some((key) => CHANGE.test(key)) ? "words" : null;
  if (keys.some((key) => RATE.test(key))) return "rate";
  return keys.some((key) => CHANGE.test(key)) ? "change" : null;
}

// eslint-disable-next-line lexicon/word-lists -- what a column may be counted in, as headings write it
const COUNTED = "个|人|人次|人数|批|批次|次|辆|台|套|台\\/套|台\\(套\\)|件|项|部|平方米|㎡|亩|户|张";
const QUANTITY = new RegExp(
  // eslint-disable-next-line lexicon/word-lists -- headings that count: 保有 and 编制 among the units
  `数量|(?:件|台|套|辆|个|次|人|户|批次|人次|团组|编制|职工|保有|购置|实有|人员)数(?:量)?$|保有量|批次$|人次$|团组$|人数$|面积$|\\((?:单位[:：])?(?:${COUNTED})\\)$`,
);

/** 采购数量, 公务用车保有量（辆）, 国内接待批次: counts never join sums of money. */
export function countsThings(leaf: string): boolean {
  return QUANTITY.test(leaf);
}
