import { concepts, type Known, type Source } from "../../narrative";
import type { Section } from "../reading/outline";
import type { Reading, Sentence } from "../reading/reading";
import type { Bound, Subject } from "./bound";
import { type Clause, clausesBackwards } from "./clauses";
import { meaningOf } from "./meanings";
import { type Naming, namingOf } from "./naming";
import type { Named } from "./notion";
import { isApart, roleOf } from "./roles";
import { distinct, type Meaning } from "./scopes";

const BINDINGS = new WeakMap<Reading, readonly Bound[]>();

/** Every sum of money of the running text, with what the tables say of its subject. */
export function bindingsOf(reading: Reading): readonly Bound[] {
  const steps = bindingSteps(reading);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a sum a step, so that a host can breathe in between. */
export function* bindingSteps(reading: Reading): Generator<void, readonly Bound[]> {
  let bindings = BINDINGS.get(reading);
  if (bindings === undefined) BINDINGS.set(reading, (bindings = yield* bind(reading)));
  return bindings;
}

/** The numbers of a year's tables that a phrase may mean in a section; of a final account, what was `planned` of it. */
export function meansOf(subjectText: string, section: Section, source: Source, planned = false): readonly Known[] {
  const naming = namingOf(subjectText, { topic: section.topic, source });
  if (naming === "nothing" || naming === "unknown") return [];
  const { notion, scope } = naming.named;
  return meaningOf(notion, { topic: section.topic, scope, within: null, planned }, source).meant;
}

/** What a number is of: the words, and how they name it. */
interface Spoken {
  readonly subject: Subject;
  readonly named: Named | null;
}

function* bind(reading: Reading): Generator<void, readonly Bound[]> {
  const bound: Bound[] = [];
  let paragraph: Sentence["paragraph"] | null = null;
  let opening: Spoken | null = null;
  let caption: Spoken | null = null;
  const finest = finestIn(reading);
  for (const sentence of reading.sentences) {
    if (!sentence.paragraph.isEntry) caption = captioned(sentence, reading.now);
    if (sentence.paragraph !== paragraph) opening = sentence.paragraph.isEntry ? caption : null;
    paragraph = sentence.paragraph;
    const spoken: Spoken | null = yield* bindSentence(reading, sentence, opening, finest, bound);
    opening ??= spoken;
  }
  return bound;
}

/** 绩效目标管理涉及一般公共预算拨款8万元: as much of it as the projects take. */
const PERFORMANCE = /绩效(?:目标|管理|评价|自评)/;

/** 一般公共预算支出9万元，其中：项目支出2万元: parts are of the money of their whole. */
function withScopeOf(named: Named | null, whole: Spoken | null): Named | null {
  const scope = whole?.named?.scope ?? null;
  const isPart = named?.notion.kind === "spending" && named.scope === null && whole?.named?.notion.kind === "spending";
  return isPart && scope !== null ? { ...named, scope } : named;
}

function finestIn({ sentences }: Reading): ReadonlyMap<string, number> {
  const finest = new Map<string, number>();
  for (const { kind, unit, decimals } of sentences.flatMap(({ figures }) => figures))
    if (kind === "money") finest.set(unit, Math.max(decimals, finest.get(unit) ?? 0));
  return finest;
}

/** Binds the sentence's sums; its first subject is handed back for sentences that go on about it. */
function* bindSentence(
  reading: Reading,
  sentence: Sentence,
  opening: Spoken | null,
  finestOf: ReadonlyMap<string, number>,
  into: Bound[],
): Generator<void, Spoken | null> {
  const { now, before, year } = reading;
  const isFinal = now.report.document.kind === "final-account";
  const apart = isApart(sentence, concepts.grandTotal(now, "all")?.amount ?? null);
  let from = 0;
  let said: Spoken | null = null;
  let first: Spoken | null = null;
  let whole: Spoken | null = null;
  let within: Within = NOT_WITHIN;
  const partsFrom = firstPart(sentence.text);
  const isInBlank = blanksIn(sentence.text);
  for (const figure of sentence.figures) {
    if ((figure.kind !== "money" && figure.kind !== "percent") || isInBlank(figure.start - sentence.start)) continue;
    const to = figure.start - sentence.start;
    const since = from;
    const clauses = clausesBackwards(sentence.text.slice(from, to), from);
    from = figure.end - sentence.start;
    if (figure.kind !== "money") continue;
    yield;
    const finest = finestOf.get(figure.unit) ?? 0;
    const clause = clauses[0]?.text ?? "";
    const role = apart ? "other" : roleOf(sentence, figure, clause, { year, isFinal });
    if (role === "other") {
      into.push({ sentence, figure, finest, role, subject: null, meant: [], certain: false });
      continue;
    }
    const own = spokenIn(clauses, sentence, now, said);
    if (own === null && said !== null && TOGETHER.test(clause)) {
      into.push({ sentence, figure, finest, role, subject: null, meant: [], certain: false });
      continue;
    }
    const spoken: Spoken | null = own ?? said ?? opening ?? titled(sentence.section, now);
    if (own !== null)
      within = accountsWithin(within, { said, own, isPart: to > partsFrom, since: sentence.text.slice(since, to) });
    said = spoken;
    first ??= spoken;
    if (to <= partsFrom) whole = spoken;
    const source = role === "before" ? before : now;
    const named = withScopeOf(spoken?.named ?? null, to > partsFrom ? whole : null);
    const meaning: Meaning =
      source === null || named === null || role === "change"
        ? { meant: [], certain: false }
        : meaningWithin(within, (account) => {
            const { topic } = sentence.section;
            const { notion, scope } = named;
            return meaningOf(notion, { topic, scope, within: account, planned: role === "planned" }, source);
          });
    const isOfProjects = PERFORMANCE.test(sentence.text) && named?.notion.kind !== "performance";
    const certain = meaning.certain && named?.partly !== true && !isOfProjects;
    into.push({ sentence, figure, finest, role, subject: spoken?.subject ?? null, meant: meaning.meant, certain });
  }
  if (first !== null) return first;
  const mentioned = spokenIn(clausesBackwards(sentence.text, 0), sentence, now, null);
  return mentioned?.named ? mentioned : null;
}

/** The subject the clauses in front of a figure name, the nearest first; null where they name none. */
function spokenIn(clauses: readonly Clause[], sentence: Sentence, source: Source, said: Spoken | null): Spoken | null {
  let atLarge: Spoken | null = null;
  for (const [index, clause] of clauses.entries()) {
    const naming = namingOf(clause.text, { topic: sentence.section.topic, source });
    if (naming === "nothing") continue;
    const spoken = spokenBy(clause, isOneOfSeveral(clauses, index) ? "unknown" : naming, sentence);
    if (naming !== "unknown" && naming.bare) {
      if (!goesOn(naming, said)) atLarge ??= spoken;
    } else if (atLarge === null || isParticular(spoken)) return spoken;
  }
  return atLarge;
}

/** 1、2025年公务接待费 begins a line. */
const LIST_NUMBER = /^(?:\d{1,3}|[一二三四五六七八九十]+)$/;

/** 办公费、印刷费6万元: the sum is of no single one of them. */
function isOneOfSeveral(clauses: readonly Clause[], index: number): boolean {
  const before = clauses[index + 1];
  return clauses[index]!.joined && before !== undefined && !LIST_NUMBER.test(before.text) && !/[“”]/.test(before.text);
}

/** …（项）：全年预算为〔待填〕，支出决算为2万元: what is spent is spent on the account. */
function isParticular({ named }: Spoken): boolean {
  return named?.notion.kind === "account" || named?.notion.kind === "three-public";
}

/** 支出决算为 after 全年预算为 goes on about the same account; 支出预算 after 收入预算 does not. */
function goesOn(naming: Exclude<Naming, string>, said: Spoken | null): boolean {
  if (said === null) return false;
  const kind = said.named?.notion.kind;
  return kind === naming.named.notion.kind || (kind !== "income" && kind !== "grand-total");
}

function spokenBy(clause: Clause, naming: Naming, sentence: Sentence): Spoken {
  const named = naming === "nothing" || naming === "unknown" ? null : naming.named;
  const start = clause.start + (named?.start ?? 0);
  const end = clause.start + (named?.end ?? clause.text.length);
  const text = sentence.text.slice(start, end);
  return {
    subject: { text, start: sentence.start + start, end: sentence.start + end, notion: named?.notion ?? null },
    named,
  };
}

const TITLES = new WeakMap<Section, Spoken | null>();

/** The heading a figure stands under, where its own sentence names nothing. */
function titled(section: Section, source: Source): Spoken | null {
  let spoken = TITLES.get(section);
  if (spoken === undefined) TITLES.set(section, (spoken = titleAbove(section, source)));
  return spoken;
}

const LONGEST_TITLE = 80;

function titleAbove(section: Section, source: Source): Spoken | null {
  for (let at: Section | null = section; at !== null && at.depth > 0; at = at.parent) {
    if (at.title.length > LONGEST_TITLE) continue;
    const title = at.title.replace(/(?:收支|支出)?(?:增减变化|安排|决算|预算)*(?:的)?(?:情况|说明|原因|的)*$/, "");
    const naming = namingOf(title, { topic: at.topic, source });
    if (naming === "nothing" || naming === "unknown" || naming.bare) continue;
    const start = at.head.start + (at.mark?.length ?? 0);
    const subject = { text: title, start, end: start + title.length, notion: naming.named.notion };
    return { subject, named: naming.named };
  }
  return null;
}

const CAPTION = /^\(?图(?:[\d一二三四五六七八九十]+(?:[-—.]\d+)?)?[:、.]?/;
const OF_CHART = /(?:增减)?(?:变动|变化|结构|构成|对比|比较)*(?:情况)?(?:示意|统计)?图?\)?$/;

/** 图：收入决算变动情况 says what the years beneath it are told of. */
function captioned({ text, start, section }: Sentence, source: Source): Spoken | null {
  const caption = CAPTION.exec(text);
  if (caption === null) return null;
  const [mark] = caption;
  const words = text.slice(mark.length).replace(OF_CHART, "");
  const naming = namingOf(words, { topic: section.topic, source });
  const named = naming === "nothing" || naming === "unknown" ? null : naming.named;
  const at = start + mark.length;
  return { subject: { text: words, start: at, end: at + words.length, notion: named?.notion ?? null }, named };
}

/** 〔待填：2024年预算（万元）〕 is no text yet. */
function blanksIn(text: string): (at: number) => boolean {
  if (!text.includes("〔")) return () => false;
  return (at) => text.lastIndexOf("〔", at - 1) > text.lastIndexOf("〕", at - 1);
}

/** What is told behind it is part of a whole. */
const PART = /其中|包括|\(含/;

function firstPart(text: string): number {
  const at = text.search(PART);
  return at === -1 ? text.length : at;
}

/** Codes of the account whose parts are told; null where something is told in parts that no table names. */
type Within = readonly string[] | null;

const NOT_WITHIN: Within = [];

/** What can only be the name of an account, whether a table knows it or not. */
const ACCOUNT = /\d{5,7}|\((?:类|款|项)\)/;

/** 基本支出2万元、项目支出3万元，合计5万元: the sum of what stands before it. */
const TOGETHER = /^(?:以上)?(?:合计|共计|总计|小计)(?:为|是|:)?$/;

/** What is told within accounts of one name may be of any of them. */
function meaningWithin(within: Within, meaningIn: (account: string | null) => Meaning): Meaning {
  if (within === null) return { meant: [], certain: false };
  if (within.length === 0) return meaningIn(null);
  const each = within.map(meaningIn);
  return { meant: distinct(each.flatMap(({ meant }) => meant)), certain: each.every(({ certain }) => certain) };
}

interface Told {
  readonly said: Spoken | null;
  readonly own: Spoken;
  /** Whether anything is told as part of another before the figure. */
  readonly isPart: boolean;
  /** What stands between the figure and the one before it. */
  readonly since: string;
}

/**
 * The account whose parts are told by nature: 行政运行…，其中：基本支出…；项目支出…. 住房公积金…；公用经费…
 * has left the account it stands behind.
 */
function accountsWithin(within: Within, { said, own, isPart, since }: Told): Within {
  if (own.named?.notion.kind !== "spending" || !isPart) return NOT_WITHIN;
  if (said === null || said.named?.notion.kind === "spending") return within;
  if (!PART.test(since)) return NOT_WITHIN;
  if (said.named === null) return ACCOUNT.test(said.subject.text) ? null : within;
  const { notion } = said.named;
  if (notion.kind !== "account") return within;
  return notion.codes.flatMap(({ measure, code }) => (measure === "expenditure" ? [code] : []));
}
