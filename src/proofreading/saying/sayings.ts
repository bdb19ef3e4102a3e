import { tellingSentences } from "../comparing/placed";
import type { Section } from "../reading/outline";
import type { Reading } from "../reading/reading";
import { type Document, stageOf } from "./grammar";
import { type Item, itemIn } from "./item";
import { Said } from "./said";
import type { List, Saying } from "./say";
import { type Handed, Scan } from "./scan";

const KNOWN = new WeakMap<Reading, readonly Saying[]>();

/** Everything the numbers of a text say, in its order. */
export function sayingsIn(reading: Reading): readonly Saying[] {
  const steps = sayingSteps(reading);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a sentence a step, so that a host can breathe in between. */
export function* sayingSteps(reading: Reading): Generator<void, readonly Saying[]> {
  let known = KNOWN.get(reading);
  if (known !== undefined) return known;
  const document: Document = { year: reading.year, isFinal: reading.report.document.kind === "final-account" };
  const sayings: Saying[] = [];
  let paragraph: unknown = null;
  let section: Section | null = null;
  let handed: Handed = NOTHING;
  const said = new Said();
  let pending = null as Pending | null;
  for (const sentence of tellingSentences(reading)) {
    if (sentence.paragraph.isEntry) continue;
    if (pending !== null && !isWithin(sentence.section, pending.section)) pending = null;
    if (sentence.section !== section) pending = listAbove(sentence.section, reading, document, said) ?? pending;
    if (sentence.paragraph !== paragraph) {
      const title = titleOf(sentence.section, reading);
      const goesOn = sentence.section === section && title === null;
      handed = {
        ...NOTHING,
        item: title ?? (goesOn ? (handed.opening?.item ?? null) : null),
        fund: title?.fund ?? null,
        year: yearOf(sentence.section) ?? document.year,
        pending: pending?.list ?? null,
      };
    }
    paragraph = sentence.paragraph;
    section = sentence.section;
    if (sentence.figures.length === 0 && !OPENS.test(sentence.text)) continue;
    yield;
    const scan = new Scan(reading, sentence, { document, said }, handed);
    handed = scan.read();
    for (const saying of scan.sayings) sayings.push(saying);
    said.add(scan.sayings);
    if (handed.pending !== null && handed.pending !== pending?.list)
      pending = { list: handed.pending, section: sentence.section };
  }
  KNOWN.set(reading, (known = sayings));
  return known;
}

/** A list that goes on behind the sentence that opened it, and the section it cannot leave. */
interface Pending {
  readonly list: List;
  readonly section: Section;
}

const NOTHING: Handed = {
  item: null,
  fund: null,
  year: null,
  base: null,
  opening: null,
  last: null,
  pending: null,
  several: false,
};
/** Without a number of its own it may still lead to those behind it, or tell that nothing changed. */
const OPENS =
  /按[^，;:]{2,14}分|[比较与同](?:上年|去年|20\d\d年|年初|预算)|决算数?(?:大于|高于|多于|超过|小于|低于|少于|等于)/;

function isWithin(section: Section, outer: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** 一般公共预算支出结构情况: what stands below it are parts of what it names. */
const OF_PARTS = /(?:结构|构成|分类|具体|明细)[^，。;:]{0,10}$/;

function listAbove(section: Section, reading: Reading, document: Document, said: Said): Pending | null {
  for (let at: Section | null = section; at !== null && at.depth > 0; at = at.parent) {
    if (!at.isBareHeading || !OF_PARTS.test(at.title)) continue;
    const item = itemIn(at.title.replace(OF_PARTS, ""), at.head.start, { reading, topic: at.topic });
    const whole = item === null ? null : said.last(item, yearOf(at) ?? document.year, stageOf("", document));
    return whole === null ? null : { list: { whole, division: false }, section: at };
  }
  return null;
}

const TITLE_ENDS = /(?:收支|支出|收入)?(?:增减变化|安排|决算|预算)*(?:的)?(?:总体|具体)?(?:情况|说明|原因|的)*$/;
/** 4.其他各项。年初预算为…: what is told behind it is told of that, whatever it may be. */
function isOwnName({ title, head, mark, isBareHeading }: Section): boolean {
  if (isBareHeading || mark === null || title.length > LONGEST_NAME || NO_NAME.test(title)) return false;
  return /[。:]/.test(head.text[mark.length + title.length] ?? "");
}

const LONGEST_NAME = 30;
const NO_NAME = /[\d%]|[情状]况|说明|原因|概况|总体|规模|变化|结构|构成|安排|分类|收支|如下|其中/;
const LONGEST_TITLE = 60;
/** Other names a heading may end with are of no sum. */
const PATH = /\([类款项]\)$/;

/** What the heading above names; a heading that is the beginning of a sentence too. */
function titleOf(section: Section, reading: Reading): Item | null {
  for (let at: Section | null = section; at !== null && at.depth > 0; at = at.parent) {
    if (at.title.length > LONGEST_TITLE) continue;
    const item = itemIn(at.title.replace(TITLE_ENDS, ""), at.head.start, { reading, topic: at.topic });
    if (item !== null && (PATH.test(at.title) || isOwnName(at) || !item.key.startsWith("name:"))) return item;
  }
  return null;
}

const YEAR = /(20\d\d)年/g;

function yearOf(section: Section): number | null {
  for (let at: Section | null = section; at !== null && at.depth > 0; at = at.parent) {
    if (!at.isBareHeading) continue;
    const years = [...at.title.matchAll(YEAR)].map((match) => Number(match[1]));
    if (years.length === 1) return years[0]!;
  }
  return null;
}
