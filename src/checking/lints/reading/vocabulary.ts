import { compact } from "../../../amounts";
import { anyOf, BODY_ENDINGS, NOT_IN_BODIES, RARER_BODY_ENDINGS, SETS_OF_TABLES } from "../../../lexicon";
import { PLAIN } from "../../keys";

/** Marks that titles and names are compared without. */
const QUOTES = /["'“”‘’「」『』《》]/g;

/** A text without spaces, quotes and full-width forms, as the patterns here expect it. */
export function squeezed(text: string): string {
  return PLAIN.test(text) ? text : compact(text).replace(QUOTES, "");
}

export const CONDITION = /如|若|凡|的表格|可为空|应/;

/** The budgets a note may name. */
export const FUND_WORDS = [
  ["gov-fund", /政府性基金/],
  ["state-capital", /国有资本经营/],
  ["general", /一般公共预算/],
  ["special-account", /财政专户/],
  ["social-insurance", /社会保险基金/],
] as const;
export type FundWord = (typeof FUND_WORDS)[number][0];

export const UNIT_LABEL =
  /(?:单位|金额):?\(?(?:人民币)?[亿万千]?元|^位?:?\(?(?:人民币)?[亿万千]?元\)?$|\([亿万千]?元\)/;

/** 部门： with nothing behind it. */
export const BLANK_ORGANISATION =
  /^(?:填报|编制|公开|预算|报送)?(?:部门|单位)(?:\/单位|\/部门|\((?:单位|部门)\))?(?:名称|全称|\(盖章\)|\(公章\))?:$/;

/** A public body by its last words, and none of the words of a document's title. */
export const PUBLIC_BODY = new RegExp(
  `^(?!.*${anyOf(NOT_IN_BODIES)}).{4,40}${anyOf([...BODY_ENDINGS, ...RARER_BODY_ENDINGS])}$`,
);

const BODY_SUFFIX = new RegExp(`(?:\\(${anyOf(SETS_OF_TABLES)}\\)|部门|本级|机关)$`);

/** The name of a body without what tells the department from its head office. */
export function bodyName(text: string): string {
  return squeezed(text).replace(/^\d+-/, "").replace(BODY_SUFFIX, "");
}

export const YEARS = /(?<!\d)(?:19|20)\d{2}(?=年)/g;

/** Every year written in a text, 2025 of 2025年. */
export function yearsIn(text: string): readonly number[] {
  if (!text.includes("年")) return [];
  return [...compact(text).matchAll(YEARS)].map(([year]) => Number(year));
}
