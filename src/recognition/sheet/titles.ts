import { kindRecord, TABLE_KINDS, type TableKind } from "../kinds";
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

const NARROWER = /债务|会议费|培训费|非税|征收|收费|财政专户|社会保险|土地出让/;

/** A table of one matter that looks like a summary of everything by its columns. */
export function isNarrower(text: string): boolean {
  return NARROWER.test(titleKey(text));
}

/** Titles are told apart by the notions they name, the narrowest first: records go from the whole to the part. */
const TITLED = [...TABLE_KINDS].reverse().flatMap((kind) => {
  const { title, whole } = kindRecord(kind);
  return title === undefined ? [] : [{ kind, whole, ...title }];
});

/** The kind a title names, or null. One signal only: the header must agree before a table is believed. */
export function kindOfTitle(text: string): TableKind | null {
  const key = titleKey(text);
  const named = TITLED.find(({ when, unless }) => when.test(key) && !(unless?.test(key) ?? false));
  if (named === undefined || (named.whole === true && NARROWER.test(key))) return null;
  return named.kind;
}
