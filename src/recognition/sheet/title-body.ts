import { anyOf, BODY_ENDINGS } from "../../lexicon";
import { isBodyName, withoutUnitCode } from "./meta";
import { arabicYears, squeeze } from "./text";
import { TITLE_ATTACHMENT, TITLE_NUMBER } from "./vocabulary";

/** A title with the name of the body it is of cut off: that name says nothing about the table. */
export interface SplitTitle {
  readonly organisation: string | null;
  /** What is left, squeezed: 部门支出总表 of 示范县政府采购中心2021年部门支出总表. */
  readonly rest: string;
}

/** What a table's own name begins with. */
const TABLE_NAME =
  /^(?:的|\(|部门|单位|本级|年初|预算|决算|收支|收入|支出|财政|一般公共|政府性基金|政府采购|政府购买|国有资本|国有资产|社会保险|三公|项目|整体|绩效|基本支出|专项|机关运行|采购|转移|经济|功能|人员|公用|公开|新增|上年|结转)/;
/** A name does not begin with the words of a table's. */
const NO_NAME =
  /^(?:部门|单位|预算(?:部门|单位)|本(?:部门|单位|级)|财政拨款|一般公共|政府(?:性|采购[^中])|国有资[本产](?:经营预|占)|项目|整体)/;
const YEAR_MARK = /(?:19|20)\d{2}年?度?/;

/** Splits a title into whose it is and what it is; `known` is how the body is called elsewhere. */
export function splitTitle(title: string, known: string | null = null): SplitTitle {
  const whole = arabicYears(squeeze(title));
  const numbered = [TITLE_NUMBER, TITLE_ATTACHMENT].find((one) => one.test(whole));
  const text = numbered === undefined ? whole : whole.replace(numbered, "");
  if (known !== null && known.length >= 4 && text.includes(squeeze(known)))
    return { organisation: known, rest: text.replace(squeeze(known), "") };
  return inBrackets(text) ?? beforeYear(text) ?? beforeName(text) ?? { organisation: null, rest: text };
}

/** 部门支出总表（示范县政府采购中心） */
function inBrackets(text: string): SplitTitle | null {
  const match = /^(.*表.*)\(([^()]+)\)$/.exec(text);
  return match !== null && isName(match[2]!) ? { organisation: match[2]!, rest: match[1]! } : null;
}

/** 示范县政府采购中心2021年部门支出总表 */
function beforeYear(text: string): SplitTitle | null {
  const year = YEAR_MARK.exec(text);
  if (year === null || year.index === 0) return null;
  const name = text.slice(0, year.index);
  return isName(name) ? { organisation: withoutUnitCode(name), rest: text.slice(year.index) } : null;
}

/** 2021年示范县政府采购中心部门支出总表: the longest name that what follows leaves a table's name. */
function beforeName(text: string): SplitTitle | null {
  const year = YEAR_MARK.exec(text);
  const start = year?.index === 0 ? year[0].length : 0;
  for (let end = text.length - 3; end >= start + SHORTEST_NAME; end -= 1) {
    if (!TABLE_NAME.test(text.slice(end)) || !isName(text.slice(start, end))) continue;
    return { organisation: withoutUnitCode(text.slice(start, end)), rest: text.slice(0, start) + text.slice(end) };
  }
  return null;
}

const SHORTEST_NAME = 4;

function isName(text: string): boolean {
  return !NO_NAME.test(text) && !/[表、，。:：]/.test(text) && (isBodyName(text) || BODY_WITH_MONEY.test(text));
}

/** Bodies whose business is the budget itself: 决算审核中心, 预算编审中心, 预算绩效评价中心. */
const BODY_WITH_MONEY = new RegExp(`^.{0,20}[预决]算.{0,10}${anyOf([...BODY_ENDINGS, "公司"])}$`);
