import type { Known } from "../../narrative";
import { mayBe } from "../../reckoning";
import { bindingsOf, meansOf } from "../binding";
import type { Figure } from "../reading/figures";
import type { Reading } from "../reading/reading";
import { boundOf } from "./bound-figures";
import { printedMoney } from "./printed-money";
import type { Change } from "./statements";

/** One number in both years' tables. */
export interface Years {
  readonly now: Known;
  readonly before: Known;
}

/** What speaks for or against a change: numbers of the tables, and numbers the text itself states. */
export interface Evidence {
  /** Empty where the tables of either year do not tell. */
  readonly years: readonly Years[];
  /** An outcome beside its own plan, where that is what it is compared with. */
  readonly plans: readonly Years[];
  /** This year's number as the tables state it. */
  readonly tablesNow: readonly Known[];
  /** This year's number as the text states it, the likeliest first. */
  readonly stated: readonly Figure[];
}

const evidence = new WeakMap<Change, Evidence>();

export function evidenceOf(reading: Reading, change: Change): Evidence {
  let found = evidence.get(change);
  if (found === undefined) evidence.set(change, (found = gather(reading, change)));
  return found;
}

function gather(reading: Reading, change: Change): Evidence {
  const stated = statedNow(reading, change);
  const { whole } = change;
  const own = seek(reading, change, stated, phrasesOf(reading, change, stated));
  // 收入预算9万元，其中：财政拨款收入8万元，比上年增加1万元 may be said of either.
  const subject = whole === null || !stated.includes(whole) ? null : (boundOf(reading, whole)?.subject ?? null);
  const others = subject === null ? [] : seek(reading, change, [whole!], [subject.text.replace(YEAR_FIRST, "")]).years;
  return { ...own, years: [...own.years, ...others.filter((one) => !own.years.includes(one))], stated };
}

/** What the tables know of the first phrase that names what they state. */
function seek(
  reading: Reading,
  change: Change,
  stated: readonly Figure[],
  phrases: readonly string[],
): Pick<Evidence, "years" | "plans" | "tablesNow"> {
  const { section } = change.sentence;
  const printed = stated.map((one) => printedMoney(reading, one));
  for (const phrase of phrases) {
    const meant = meansOf(phrase, section, reading.now);
    const now = printed.length === 0 ? meant : meant.filter(({ amount }) => printed.some((one) => mayBe(one, amount)));
    if (now.length === 0) continue;
    const before =
      change.base !== "last-year" || reading.before === null ? [] : meansOf(phrase, section, reading.before);
    return { years: paired(now, before), plans: paired(now, plannedOf(reading, change, phrase)), tablesNow: now };
  }
  return { years: [], plans: [], tablesNow: [] };
}

/** 比年初预算 may be another act than the plan a table prints; 与预算相比 is that plan. */
const ANOTHER_PLAN = /年初|调整|追加/;

function plannedOf(reading: Reading, { base, baseWords, sentence }: Change, phrase: string): readonly Known[] {
  const isFinal = reading.report.document.kind === "final-account";
  if (!isFinal || base !== "budget" || !baseWords.includes("预算") || ANOTHER_PLAN.test(baseWords)) return [];
  return meansOf(phrase, sentence.section, reading.now, true);
}

/** Each number with its own of last year: the same place of the same table where there is one. */
function paired(now: readonly Known[], before: readonly Known[]): readonly Years[] {
  const all = now.flatMap((one) => before.map((other) => ({ now: one, before: other })));
  const alike = all.filter((years) => placeOf(years.now) === placeOf(years.before));
  return alike.length > 0 ? alike : all;
}

const LAST_YEAR = /^上年 /;
const YEAR = /20\d\d年?度?/g;

function placeOf({ label }: Known): string {
  return label.replace(LAST_YEAR, "").replace(YEAR, "");
}

const YEAR_FIRST = /^(?:20\d\d年度?|上一?年度?|去年|同期|本年)?的?(?:[本我全](?:部门|单位|级|局|委|院|校|[省市县区]))?/;
const WHOSE_FIRST = /^财政拨款/;
const NAME_ENDS = /(?:为|均为|是|共|相比|:|，)*$/;

/** Phrases that may name what changed, the likeliest first. */
function phrasesOf(reading: Reading, change: Change, stated: readonly Figure[]): readonly string[] {
  const ofStated = stated.flatMap((figure) => boundOf(reading, figure)?.subject?.text ?? []);
  const named =
    change.named === null
      ? [change.lead.text, ...stated.slice(0, 1).map((figure) => wordsBefore(change, figure)), change.baseWords]
      : [change.named.text];
  const phrases =
    change.named === null ? [...ofStated, ...named, change.sentence.section.title] : [...named, ...ofStated];
  const bare = phrases.map((phrase) => phrase.replace(YEAR_FIRST, "").replace(NAME_ENDS, ""));
  // 财政拨款支出 in a chapter on 一般公共预算 may be what that chapter is about: its number tells.
  const ofChapter = stated.length === 0 ? [] : bare.map((phrase) => phrase.replace(WHOSE_FIRST, ""));
  return [...new Set([...bare, ...ofChapter])].filter((phrase) => phrase !== "");
}

/** 支出预算 in 收入预算8万元，比上年增加1万元;支出预算7万元: the words of its clause before a sum. */
function wordsBefore({ sentence }: Change, { start }: Figure): string {
  const before = start < sentence.start ? "" : sentence.text.slice(0, start - sentence.start);
  return before.slice(before.search(/[^，;:。、]*$/));
}

/** This year's number of what changed: in its own sentence, or in the sentences before it. */
function statedNow(reading: Reading, change: Change): readonly Figure[] {
  if (change.named === null && change.values.length > 0) {
    const values = change.values.filter((figure) => boundOf(reading, figure)?.role === "value");
    return values.length > 0 ? values : change.values;
  }
  const { paragraph, section } = change.sentence;
  const earlier = bindingsOf(reading).filter(
    ({ role, figure, sentence }) => role === "value" && figure.end <= change.start && sentence.section === section,
  );
  if (change.named !== null) {
    const { text } = change.named;
    return earlier
      .flatMap(({ subject, figure }) => (subject !== null && isNamed(subject.text, text) ? [figure] : []))
      .toReversed();
  }
  // 比上年增加… as a sentence of its own goes on about the number the paragraph began with.
  const isAlone = change.lead.text === "";
  const ofParagraph = isAlone ? earlier.filter(({ sentence }) => sentence.paragraph === paragraph) : [];
  return ofParagraph.length === 0 ? [] : [...new Set([ofParagraph[0]!.figure, ofParagraph.at(-1)!.figure])];
}

/** 标准公用经费支出 is 标准公用经费; 项目支出 is not 其他项目支出. */
function isNamed(subject: string, name: string): boolean {
  const bare = subject.replace(YEAR_FIRST, "");
  return bare === name || (bare.startsWith(name) && bare.length - name.length <= 4);
}
