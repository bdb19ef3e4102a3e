import { anyOf, BODY_ENDINGS, LIST_SIGNS } from "../../lexicon";
import type { Scope } from "../../report";

/** What may stand before the name of a sum without changing what it names. */
const YEAR = /^.*(?:\d{4}|\d{2})年度?|^.*(?:本年度?|当年|今年|全年|上年度?|去年)/;
const OTHER_ENDINGS = ["部门", "单位", "团", "本级", "政府", "机关", "集团", "公司"];
const ORGANISATION = new RegExp(`(?:${anyOf([...BODY_ENDINGS, ...OTHER_ENDINGS])}|[县区市镇乡])(?:的|各)?$`);
const WORDS =
  /其中|比|较|与|包括|包含|主要|分别|用于|以下方面|不含|含|本级|部门|单位|预算|决算|安排|全年|本年|年初|年度|当年|财政|拨款|资金|经费|收入|支出|收支|一般公共|政府性基金|国有资本经营|按功能(?:科目)?分类|按经济(?:科目)?分类|[“”"'《》:;，、。的为是各按和与及]/g;

const SCOPES: readonly (readonly [RegExp, Scope])[] = [
  [/政府性基金/, "gov-fund"],
  [/国有资本/, "state-capital"],
  [/一般公共预算/, "general"],
  [/财政拨款/, "fiscal"],
];

/** Whose money the words say it is; null where they leave it to the section. */
export function scopeIn(words: string): Scope | null {
  return SCOPES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const LIST_MARK = new RegExp(
  `^(?:\\d{1,3}[.、]|\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十]+、|[${LIST_SIGNS}])?(?:\\d{3,7}[类款项]?)?`,
);
const LONGEST_UNIT_NAME = 30;

/** Whether the words only say whose, when or where: 区医保局2025年一般公共预算. */
export function isFrame(words: string, organisation: string | null): boolean {
  const afterYear = words.replace(YEAR, "");
  const own = organisation === null ? afterYear : afterYear.replace(organisation, "");
  const rest = own.replace(LIST_MARK, "").replace(WORDS, "");
  return rest === "" || (rest.length <= LONGEST_UNIT_NAME && ORGANISATION.test(rest));
}
