import type { TableKind } from "./kinds";
import { arabicYears, squeeze } from "./text";
import { TABLE_NUMBER, TITLE_ATTACHMENT, TITLE_NUMBER } from "./vocabulary";

/** Longest squeezed title seen is 38 letters; a longer text is a sentence. */
const LONGEST_TITLE = 60;

/** Without it no title; asked first, since nearly every cell of a workbook is no title. */
const TABLE_WORD = "表";
const SHAPE = /表(?:[-—]+[^-—()]{2,16})?(?:\([^()]{1,24}\))*$/;
const PREFIX =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.．:：]|\d{1,2}(?:[-.]\d{1,2}){0,2}[、.．:：]?|(?:公开)\d{1,2}表[.．、:：]?)/;
const YEARS = /(?:19|20)\d{2}(?:年度?|-)?/g;
const YEAR_BRACKET = /\((?:19|20)\d{2}年?度?\)/g;

/** 收入预算（草案表） and 收入预算（草案）表 are 收入预算表. */
const DRAFT_TABLE = /\((?:草案|送审稿?|审议稿?)表\)$/;
const DRAFT = /\((?:草案|预算草案|送审稿|审议稿|征求意见稿|公开稿?)\)/g;

/** 支出总表（续表） is the next page of 支出总表. */
export const NEXT_PAGE = /\(?续表?[一二三四五六七八九十\d]*\)?$/;

/**
 * Title text reduced for matching: no year, no numbering in front. What stands in closing brackets
 * stays, since （部门经济分类科目） decides what the table is.
 */
export function titleKey(text: string): string {
  const key = arabicYears(squeeze(text))
    .replace(DRAFT_TABLE, "表")
    .replace(DRAFT, "")
    .replace(NEXT_PAGE, "")
    .replace(YEAR_BRACKET, "")
    .replace(YEARS, "");
  const prefix = [TITLE_NUMBER, TITLE_ATTACHMENT, PREFIX].find((one) => one.test(key));
  return prefix === undefined ? key : key.replace(prefix, "");
}

/** True when a text could be the title of a table: short, ends in 表, and speaks of money or targets. */
export function looksLikeTitle(text: string): boolean {
  if (!text.includes(TABLE_WORD)) return false;
  const key = titleKey(text);
  if (TABLE_NUMBER.test(squeeze(text))) return false;
  if (key.length < 3 || key.length > LONGEST_TITLE) return false;
  return SHAPE.test(key) && TOPIC.test(key) && !SENTENCE.test(key);
}

/** 部门收支总表……3 of a list of contents, without dots and page. */
export function withoutPage(text: string): string {
  return text.replace(/(?<=[表)）])[.…·。\s]*\d*\s*$/, "");
}

const TOPIC = /收支|收入|支出|三公|绩效|采购|购买服务|转移支付|机关运行|资产|预算|决算|空表|专项/;
const SENTENCE = /[。；;，,]|^注|反映|见附表|详见|目录/;

/** Titles are told apart by the notions they name, in this order: the first that fits decides. */
interface TitleRule {
  readonly kind: TableKind;
  readonly when: RegExp;
  readonly unless?: RegExp;
}

const FINAL = /决算/;

const TITLE_RULES: readonly TitleRule[] = [
  { kind: "empty-tables-statement", when: /空表/ },
  { kind: "overall-performance-targets", when: /整体.*绩效|绩效.*整体/ },
  { kind: "project-performance-targets", when: /绩效/ },
  { kind: "gov-purchased-services", when: /购买服务/, unless: /采购.*\(.*购买服务/ },
  { kind: "gov-procurement-budget", when: /采购/ },
  { kind: "final-state-assets", when: /国有资产.*(?:占用|情况)/ },
  { kind: "dept-transfer-payment", when: /转移支付/, unless: /经济分类/ },
  { kind: "final-three-public", when: /三公.*决算|决算.*三公/ },
  { kind: "gov-fund-three-public", when: /政府性基金.*三公/ },
  { kind: "general-budget-three-public", when: /三公/ },
  { kind: "agency-operating-expenditure", when: /机关运行/ },

  { kind: "final-gov-fund", when: /政府性基金.*决算/ },
  { kind: "final-state-capital-income-expenditure", when: /国有资本.*收入支出决算/ },
  { kind: "final-state-capital-expenditure", when: /国有资本.*决算/ },
  { kind: "final-general-budget-basic", when: /基本支出.*决算/ },
  { kind: "final-general-budget-project", when: /项目支出.*决算/ },
  { kind: "final-general-budget-detail", when: /一般公共预算.*支出决算明细/ },
  { kind: "final-general-budget-expenditure", when: /一般公共预算.*(?:支出|收支)决算/ },
  { kind: "final-fiscal-appropriation-detail", when: /财政拨款支出决算(?:明细)?表/ },
  { kind: "final-fiscal-appropriation-summary", when: /财政拨款(?:收入支出|收支)决算/ },
  { kind: "final-income-expenditure-summary", when: /(?:收入支出|收支)决算/ },
  { kind: "final-income", when: /收入决算/ },
  { kind: "final-expenditure", when: /支出决算/ },

  { kind: "state-capital-expenditure", when: /国有资本/, unless: FINAL },
  { kind: "gov-fund-expenditure", when: /政府性基金/, unless: FINAL },
  { kind: "special-account-expenditure", when: /财政专户/, unless: FINAL },
  { kind: "general-budget-basic-part", when: /^(?:部门|单位)?(?:人员|公用)(?:经费|支出)/, unless: FINAL },
  { kind: "general-budget-basic-expenditure", when: /基本支出/, unless: FINAL },
  {
    kind: "general-budget-project-expenditure",
    when: /项目支出|专项(?:资金|业务)|项目(?:预算)?(?:情况|明细)?表/,
    unless: FINAL,
  },
  { kind: "general-budget-expenditure", when: /一般公共预算.*支出|一般公共预算(?:情况)?表/, unless: FINAL },
  { kind: "fiscal-appropriation-summary", when: /财政拨款.*收支|财政拨款预算收支/, unless: FINAL },
  { kind: "fiscal-appropriation-economic", when: /财政拨款支出|经济分类|支出预算分类/, unless: FINAL },
  { kind: "dept-budget-summary", when: /收支/, unless: FINAL },
  { kind: "dept-income-summary", when: /收入/, unless: FINAL },
  { kind: "dept-expenditure-summary", when: /支出/, unless: FINAL },
];

/** Tables of the whole department, and what a title must not name to be one of them. */
const WHOLE =
  /^(?:dept-(?:budget|income|expenditure)-summary|final-(?:income-expenditure-summary|income|expenditure))$/;
const NARROWER = /债务|会议费|培训费|非税|征收|收费|财政专户|社会保险|土地出让/;

/** A table of one matter that looks like a summary of everything by its columns. */
export function isNarrower(text: string): boolean {
  return NARROWER.test(titleKey(text));
}

/** The kind a title names, or null. One signal only: the header must agree before a table is believed. */
export function kindOfTitle(text: string): TableKind | null {
  const key = titleKey(text);
  const rule = TITLE_RULES.find(({ when, unless }) => when.test(key) && !(unless?.test(key) ?? false));
  if (rule === undefined || (WHOLE.test(rule.kind) && NARROWER.test(key))) return null;
  return rule.kind;
}
