import { LIST_SIGNS } from "../../lexicon";
import type { Scope } from "../../report";
import { namingOf } from "../binding/naming";
import type { Notion } from "../binding/notion";
import type { Reading } from "../reading/reading";
import type { Topic } from "../reading/topics";
import type { Words } from "../comparing/placed";

/** What a number is of, before year and stage: the same key for every way of naming the same thing. */
export interface Item {
  readonly key: string;
  /** Whose money the words say it is; null where they leave it open. */
  readonly fund: Scope | null;
  readonly words: Words;
  /** 支出决算为: words for spending or income at large, which go on about whatever was named before. */
  readonly bare: boolean;
}

export interface Place {
  readonly reading: Reading;
  readonly topic: Topic | null;
}

/** The item a clause names; null where it only says whose, when or how much. `start` is the clause's offset in the flow. */
export function itemIn(clause: string, start: number, { reading, topic }: Place): Item | null {
  if (NAMELESS.test(clause)) return null;
  const dated = NAME_THEN_YEAR.exec(clause);
  if (dated !== null) return itemIn(dated[1]!, start, { reading, topic });
  const naming = namingOf(clause, { topic, source: reading.now });
  if (naming === "nothing") return null;
  if (naming !== "unknown") {
    const { notion, scope, start: from, end } = naming.named;
    const text = clause.slice(from, end);
    const words = { text, start: start + from, end: start + end };
    const part = PART_OF.exec(clause.slice(0, from))?.[1] ?? "";
    return { key: keyOf(notion, text) + (part === "" ? "" : `|${part}`), fund: scope, words, bare: naming.bare };
  }
  const from = clause.length - clause.replace(FRAME_FIRST, "").length;
  const text = clause.slice(from).replace(COPULA_LAST, "");
  const bare = plainName(text);
  if (bare === "" || GENERIC.test(bare)) return null;
  return {
    key: `name:${bare}`,
    fund: null,
    words: { text, start: start + from, end: start + from + text.length },
    bare: false,
  };
}

/** 公务用车购置费2025年预算数: the year behind the name, and nothing else. */
const NAME_THEN_YEAR =
  /^([^，;:。\d]{2,23}(?:费|支出|收入|经费|资金|拨款|采购|结转|结余))20\d\d年(?:度)?(?:年初|当年)?(?:支出)?(?:预算|决算|执行)?(?:数|安排|支出)?(?:为|是|共)?$/;
/** 上年结转资金安排的“三公”经费: what it is paid from makes it a part of the whole. */
const PART_OF =
  /((?:当年|本年|上年|以前年度|年初)?(?:预算|结转|结余|自有|单位|其他|非财政拨款?)(?:结转)?(?:和结余|结余)?资金?)(?:安排|列支|开支|支付)的?[“"]?$/;
/** 占基本支出预算%: a whole nobody filled in. */
const NAMELESS = /^占|^[\d.%]+$/;
const FRAME_FIRST = new RegExp(
  `^(?:[^，;:。]*?(?:20\\d\\d|\\d\\d)年(?:度)?(?:初|末)?)?(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.]|[${LIST_SIGNS}])*(?:其中:?|包括:?|主要?包括:?|本年度?|当年|全年|本单位|本部门|我局|我单位|我镇|我院|我校)*`,
);
const COPULA_LAST = /(?:均为|分别为|各为|约为|达到|为|是|达|约|共计|共|:)+$/;
const CLOSING = /(?:预算|决算|支出|安排|执行|经费|资金|费用|数|额|总|合计|总计|共计|小计|财政拨款|拨款)+$/;
/** 费用支出较预算减少: words for any sum, which go on about the one named before. */
const GENERIC =
  /^(?:费用|支出|收入|经费|资金|费|金额|数额|总额|款项|规模|总量|总体|整体|[该此本各每]项|上述|以上|[两三四]项|其|预算|决算|安排|执行|实际|同比|环比|相应)+$/;
const QUOTES = /[“”"'《》\s]/g;

/** A name as it is compared: without quotes, particles and the words that may close any name of a sum. */
export function plainName(text: string): string {
  const bare = text
    .replace(/^[\d.、]+(?=[\u4e00-\u9fff])/, "")
    .replace(QUOTES, "")
    .replace(/\((?:类|款|项|含[^()]*)\)/g, "")
    .replaceAll("的", "")
    .replace(/[及与]/g, "和");
  const short = bare.replace(CLOSING, "");
  return short.length >= 2 ? short : bare;
}

function keyOf(notion: Notion, text: string): string {
  switch (notion.kind) {
    case "three-public":
      return `three-public:${notion.item}`;
    case "spending":
      return `spending:${notion.nature}`;
    case "income":
      return `income:${notion.source ?? ""}`;
    case "grand-total":
      return `grand-total:${notion.side}`;
    case "carry":
      return `carry:${notion.subject}`;
    case "carry-of":
      return `carry-of:${notion.source}`;
    case "procurement":
      return `procurement:${notion.category ?? ""}`;
    case "performance":
      return `performance:${notion.class ?? ""}`;
    case "account":
    case "project":
      return `name:${plainName(text)}`;
    case "agency-operating":
    case "current-appropriation":
      return notion.kind;
  }
}
