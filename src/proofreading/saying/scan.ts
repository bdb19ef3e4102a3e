import { clausesBackwards } from "../binding/clauses";
import { isApartFigure } from "../binding/roles";
import type { Scope } from "../../report";
import { plainWords } from "../comparing/words";
import type { Figure } from "../reading/figures";
import type { Reading, Sentence } from "../reading/reading";
import { type Anchor, anchorsIn } from "./anchors";
import { CAME_TO, comparisonIn, type Document, movedAt, stageIn, stageOf } from "./grammar";
import { type Item, itemIn, type Place } from "./item";
import type { Said } from "./said";
import type { Base, Change, Completion, List, Saying, Share, Stage, Value } from "./say";

/** What earlier sentences hand down: whose number is spoken of, in which year, as part of what. */
export interface Handed {
  readonly item: Item | null;
  readonly fund: Scope | null;
  readonly year: number | null;
  readonly base: Base | null;
  /** The sum the paragraph began with, and the last one told by itself. */
  readonly opening: Value | null;
  readonly last: Value | null;
  /** A list opened by a sentence that ends in 其中： or 如下：. */
  readonly pending: List | null;
  /** Whether the sentence before ended in several sums side by side. */
  readonly several: boolean;
}

/** What a sentence is read by. */
export interface Known {
  readonly document: Document;
  readonly said: Said;
}

interface Level {
  item: Item | null;
  /** “三公”经费支出决算中， of which the shares behind it are. */
  within: Item | null;
  fund: Scope | null;
  last: Value | null;
  list: List | null;
  base: Base | null;
}

/** 三、 within a sentence begins the next item of the list above. */
const ITEM = /(?<=[，;][一二三四五六七八九十]{1,2})、/g;
const OPENER =
  /其中[:，]?|(?:具体)?(?:内容|项目|主要|仅|既)?(?:包括|包含):?|含(?=[^，;:)]*\d)|分别(?:是|为|用于)|如下:?|方面:/g;
const DIVISION =
  /按[^，;:。()]{2,16}?(?:(?:分类|划分|类别|性质|来源|构成)(?:科目)?(?:划?分)?|(?:科目|用途|功能|资金)划?分为?(?=[:，]))/;
const ENDS_OPEN = /(?:其中|如下|以下[^。;]{0,8}|包括|[情状]况|方面|分类[^。;]{0,6}|划分)[:。]?$|:$/;
const SHARE =
  /占(?:比重?|总?比例|比率)?((?:(?![，。;:占]).){0,40}?)(?:的|(?:的)?(?:比重|比例|比率)|为|约|达到?|是|:)*$/;
/** 完成年初预算的, 预算执行率为; 完成强制免疫率 is no money. */
const COMPLETED =
  /(?:完成了?(?:20\d\d年度?|年初|全年|调整后?|当年|年度|本年|预算|计划|支出|收入|财政拨款|数|总额|安排|的)*|(?<!项目)(?:完成|执行)(?:率|比例)(?:达到?|为|约|:)*)$/;
const JOINT = /^[)，、(]*(?:其中)?(?:同比|环比|比例|即|也即|约|相应|分别|或|亦即|较上年|，)*$/;
/** How far behind a number 相比 may stand. */
const COMPARED_BEHIND = 3;
const YEAR = /(20\d\d)年/g;
const LAST_YEAR = /(?:上年|去年|上一年|上年度)(?!度?(?:结转|结余|末|底))/;

/** Reads one sentence: what each of its numbers says. */
export class Scan {
  readonly sayings: Saying[] = [];
  readonly #text: string;
  readonly #place: Place;
  #level: Level;
  #outer: Level[] = [];
  #year: number | null;
  #opening: Value | null;
  #change: Change | null = null;
  #division: List | null = null;
  /** Which sum a percentage further on belongs to. */
  readonly #awaited = new Map<Figure, Value>();
  #from = 0;
  readonly #handed: Handed;
  readonly document: Document;
  readonly #said: Said;

  constructor(
    readonly reading: Reading,
    readonly sentence: Sentence,
    { document, said }: Known,
    handed: Handed,
  ) {
    this.document = document;
    this.#said = said;
    this.#handed = handed;
    this.#text = plainWords(sentence);
    this.#place = { reading, topic: sentence.section.topic };
    this.#level = {
      within: null,
      item: handed.item,
      fund: handed.fund,
      last: handed.last,
      list: handed.pending,
      base: handed.base,
    };
    this.#year = handed.year;
    this.#opening = handed.opening;
  }

  read(): Handed {
    for (const anchor of anchorsIn(this.sentence)) {
      this.#enter(anchor.start);
      const gap = this.#text.slice(this.#from, anchor.start);
      if (anchor.kind === "money") this.#money(anchor, gap);
      else if (anchor.kind === "percent") this.#percent(anchor, gap);
      else if (anchor.kind === "deviation") this.#deviated(anchor, gap);
      else this.#levelled(anchor, gap);
      this.#from = anchor.end;
    }
    this.#enter(this.#text.length);
    return this.#hand();
  }

  /** Brackets and 其中 between the last number and a place: what is told from here on is told as a part. */
  #enter(until: number): void {
    const stretch = this.#text.slice(this.#from, until);
    const marks = [...stretch.matchAll(/[();]/g), ...stretch.matchAll(ITEM), ...stretch.matchAll(OPENER)].sort(
      (a, b) => a.index - b.index,
    );
    for (const { 0: mark } of marks) {
      if (mark === "(") {
        this.#outer.push({ ...this.#level });
        if (this.#level.last !== null) this.#level.list = { whole: this.#level.last, division: false };
      } else if (mark === ")") this.#level = this.#outer.pop() ?? this.#level;
      else if (mark === "、") this.#level.list = this.#handed.pending;
      else if (mark !== ";")
        this.#open(
          stretch,
          marks.some((one) => one[0] === ";"),
        );
    }
    if (DIVISION.test(stretch) && this.#outer.length === 0) this.#divide();
  }

  /** 收入包括：…；支出包括：… divide one whole twice. */
  #open(stretch: string, again: boolean): void {
    const { last, list } = this.#level;
    const isFirst = this.sayings.length === 0 && last === this.#handed.last;
    // 涉及一般公共预算50万元、政府性基金0万元。其中：…: nothing tells which of them is divided.
    const whole = again
      ? (list?.whole ?? null)
      : isFirst && this.#handed.several
        ? null
        : (last ?? this.#handed.opening);
    if (whole === null) this.#level.list = null;
    else this.#level.list = { whole, division: DIVISION.test(stretch) };
  }

  /** 按经济分类科目： begins to divide the same whole anew. */
  #divide(): void {
    const whole = this.#level.list?.whole ?? this.#opening ?? this.#level.last;
    if (whole !== null) this.#level.list = this.#division = { whole, division: true };
  }

  #money(anchor: Anchor, gap: string): void {
    const figure = anchor.figure!;
    const clause = lastClause(gap);
    if (isApartFigure(this.sentence, figure, clause)) return;
    const moved = CAME_TO.test(gap) ? null : movedAt(gap);
    if (moved === null && BEYOND_ANOTHER.test(clause)) return;
    if (moved !== null) {
      this.#changed(anchor, gap, moved);
      return;
    }
    const comparison = comparisonIn(clause, this.document, this.#text.slice(anchor.end, anchor.end + COMPARED_BEHIND));
    if (comparison !== null) this.#beforehand(anchor, gap, comparison.base);
    else this.#valued(anchor, gap, clause);
  }

  /** 比上年12万元增加: the number it is compared with. */
  #beforehand({ figure }: Pick<Anchor, "figure">, gap: string, base: Base): void {
    const item = this.#named(gap.slice(0, gap.length - lastClause(gap).length)) ?? this.#level.item;
    this.#level.base = base;
    this.#say({
      kind: "value",
      sentence: this.sentence,
      figure: figure!,
      item,
      fund: item?.fund ?? this.#level.fund,
      year: base.year,
      stage: base.stage ?? stageOf("", this.document),
      again: false,
      list: this.#level.list,
    } satisfies Value);
  }

  /** 公务接待费2.5万元，2024年3.1万元: another year's number of what was just told; the telling goes on in its own year. */
  #isAside(clause: string): boolean {
    const { last } = this.#level;
    const year = /20\d\d/.exec(OF_ANOTHER_YEAR.exec(clause)?.[0] ?? "")?.[0];
    return (
      year !== undefined && Number(year) !== this.document.year && last !== null && last.year === this.document.year
    );
  }

  #valued({ figure }: Pick<Anchor, "figure">, gap: string, clause: string): void {
    const within = WITHIN.exec(gap)?.[1];
    if (within !== undefined) this.#level.within = this.#named(within);
    const named = this.#named(gap);
    const item = named ?? this.#level.item;
    const years = [...gap.matchAll(YEAR)].map((match) => Number(match[1]));
    const aside = named === null && this.#isAside(clause) ? years.at(-1)! : null;
    if (aside !== null) return this.#beforehand({ figure }, gap, { year: aside, stage: stageIn(clause) });
    if (years.length > 0) this.#year = years.at(-1)!;
    else if (CAME_TO.test(gap)) this.#year = this.document.year;
    const isLast = years.length === 0 && LAST_YEAR.test(clause) && this.document.year !== null;
    const fund = named === null ? this.#level.fund : named.fund;
    const value: Value = {
      kind: "value",
      sentence: this.sentence,
      figure: figure!,
      item,
      fund,
      year: isLast ? this.document.year - 1 : this.#year,
      stage: stageOf(clause, this.document),
      again: named === null && YEAR_AND_STAGE.test(clause),
      list: this.#level.list,
    };
    this.#level.item = item;
    this.#level.fund = fund;
    if (value.stage !== "budget" || !this.document.isFinal || this.#level.last === null || named !== null)
      this.#level.last = value;
    this.#change = null;
    if (this.#outer.length === 0 && this.#opening === null) this.#opening = value;
    this.#say(value);
  }

  #changed(anchor: Anchor, gap: string, moved: { at: number; end: number; direction: Change["direction"] }): void {
    const lead = gap.slice(0, moved.at);
    const comparison = comparisonIn(lead, this.document);
    const isBudget = /^(?:大于|高于|多于|超过|超出|小于|低于|少于)/.test(gap.slice(moved.at));
    const figure = anchor.figure!;
    const word = this.#wordsAt(this.#from + moved.at, moved.end - moved.at);
    const joins = this.#change !== null && JOINT.test(lead);
    if (joins && this.#change !== null && takes(this.#change, anchor.kind)) {
      const { kind } = anchor;
      const rateWord = { ...word, direction: moved.direction };
      this.#replace(this.#change, kind === "money" ? { amount: figure } : { rate: figure, rateWord });
      return;
    }
    const base: Base | null = isBudget
      ? { year: this.document.year, stage: "budget" }
      : (comparison?.base ?? this.#level.base ?? (moved.direction === null ? this.#otherStage() : null));
    this.#sayChange(lead, comparison, base, {
      direction: moved.direction,
      amount: anchor.kind === "money" ? figure : null,
      rate: anchor.kind === "percent" ? figure : null,
      word,
    });
  }

  #sayChange(
    lead: string,
    comparison: { start: number; end: number } | null,
    base: Base | null,
    told: Pick<Change, "direction" | "amount" | "rate" | "word">,
  ): void {
    const before = comparison === null ? lead : lead.slice(0, comparison.start);
    const between = comparison === null ? "" : lead.slice(comparison.end).replace(NOISE, "");
    const offset = comparison?.end ?? 0;
    const named =
      (between === "" || /[，;]/.test(between) ? null : this.#named(between, this.#from + offset)) ??
      this.#named(before.replace(NOISE_LAST, ""));
    const bare = this.#nearest(before.replace(NOISE_LAST, ""), this.#from);
    const here = bare?.bare === true ? this.#toldHere(bare) : null;
    const isOwn = named !== null && !(named.bare && this.#level.item !== null);
    const item = here !== null ? bare : isOwn ? named : this.#level.item;
    const { last, list } = this.#level;
    const near =
      here !== null
        ? [here]
        : [last, list?.whole ?? null, this.#opening, this.#handed.last].filter((one) => one !== null);
    const nows = isOwn && named !== null && here === null ? near.filter((one) => one.item?.key === named.key) : near;
    if (isOwn) {
      this.#level.item = named;
      this.#level.fund = named.fund;
    }
    const years = [...before.matchAll(YEAR)].map((match) => Number(match[1]));
    if (years.length > 0) this.#year = years.at(-1)!;
    const beside = comparison === null && !isOwn ? this.#yearsBeside() : null;
    if (beside !== null) this.#year = this.document.year;
    const held = beside === null ? base : { year: beside.before.year, stage: null };
    this.#level.base = held;
    this.#change = {
      kind: "change",
      sentence: this.sentence,
      ...told,
      rateWord: null,
      base: held,
      item,
      fund: isOwn ? named.fund : this.#level.fund,
      year: this.#year,
      stage: stageOf(lastClause(before), this.document),
      nows: beside === null ? [...new Set(nows)] : [beside.now],
      before: beside?.before ?? this.#beforeHere(),
    };
    this.#say(this.#change);
  }

  /** The number right before it, where that is the one it is compared with: 比上年12万元增加. */
  #beforeHere(): Value | null {
    const last = this.sayings.at(-1);
    return last?.kind === "value" && last.year !== null && last.year !== this.#year ? last : null;
  }

  /** 2025年预算数2万元，2024年预算数3万元，减少1万元: one item in both years, last year's number the nearer. */
  #yearsBeside(): { readonly now: Value; readonly before: Value } | null {
    const { year } = this.document;
    const [before, now] = this.sayings.slice(-2).toReversed();
    if (year === null || before?.kind !== "value" || now?.kind !== "value") return null;
    const isOne = before.item === null || before.item.key === now.item?.key;
    return isOne && before.year === year - 1 && now.year === year && before.stage === now.stage
      ? { now, before }
      : null;
  }

  /** 支出2万元，年初预算3万元，差值1万元: of plan and outcome. */
  #otherStage(): Base {
    return { year: this.#year, stage: this.#level.last?.stage === "final" ? "budget" : "final" };
  }

  #percent(anchor: Anchor, gap: string): void {
    const rate = anchor.figure!;
    const awaited = this.#awaited.get(rate);
    const share0 = this.sayings.at(-1);
    if (awaited !== undefined && share0?.kind === "share" && /^[、和，]$/.test(gap))
      return this.#say({ ...share0, rate, part: awaited });
    const share = SHARE.exec(gap);
    if (share !== null && !CHANGED_SHARE.test(gap)) return this.#shared(rate, gap, share);
    if (COMPLETED.test(gap)) return this.#completed(rate, gap);
    const moved = movedAt(gap);
    if (moved !== null) return this.#changed(anchor, gap, moved);
    if (/^[(，、](?:约|即)?$/.test(gap) && this.#change !== null && takes(this.#change, "percent"))
      this.#replace(this.#change, { rate });
  }

  #shared(rate: Share["rate"], gap: string, match: RegExpExecArray): void {
    const words = match[1]!;
    const start = this.#from + match.index + match[0].indexOf(words);
    const whole = words === "" ? this.#level.within : itemIn(words, this.sentence.start + start, this.#place);
    const lead = gap.slice(0, match.index);
    const named = this.#named(lead);
    const last = lead.endsWith("分别") ? this.#respective(rate) : this.#level.last;
    const isOther = named !== null && named.key !== last?.item?.key;
    this.#say({
      kind: "share",
      sentence: this.sentence,
      rate,
      part: isOther ? null : last,
      whole,
      wholeWords: words,
      above: [this.#level.list?.whole ?? null, this.#opening].filter((one) => one !== null && one !== last) as Value[],
    });
  }

  /** 2万元，3万元，分别占40%、60%: as many sums as percentages, in their order. */
  #respective(rate: Share["rate"]): Value | null {
    const at = this.sentence.figures.indexOf(rate);
    const rates = this.sentence.figures
      .slice(at)
      .filter(
        ({ kind }, index, all) => kind === "percent" && all.slice(0, index).every((one) => one.kind === "percent"),
      );
    const values = this.sayings.filter((one) => one.kind === "value").slice(-rates.length);
    for (const [index, other] of rates.entries())
      if (values[index] !== undefined) this.#awaited.set(other, values[index]);
    return values.length === rates.length ? values[0]! : null;
  }

  #completed(rate: Completion["rate"], gap: string): void {
    const against: Stage | null = gap.includes("年初") ? "budget" : /调整|全年/.test(gap) ? "adjusted" : null;
    const { item, fund, last } = this.#level;
    const named = this.#named(gap.slice(0, Math.max(0, gap.search(/完成|执行/))));
    const here = this.sayings.filter((one) => one.kind === "value").toReversed();
    this.#say({
      kind: "completion",
      sentence: this.sentence,
      rate,
      against,
      item: named ?? item,
      fund: named?.fund ?? fund,
      year: this.#year,
      nows: [...new Set([last, ...here.slice(0, MOST_HERE), this.#opening])].filter((one) => one !== null),
    });
  }

  /** 与上年持平: a change of nothing. */
  #levelled(anchor: Anchor, gap: string): void {
    const comparison = comparisonIn(this.#text.slice(this.#from, anchor.end), this.document);
    if (comparison === null || comparison.start >= gap.length) return;
    const word = this.#wordsAt(anchor.start, anchor.end - anchor.start);
    this.#sayChange(gap, comparison, comparison.base, { direction: "level", amount: null, rate: null, word });
    this.#change = null;
  }

  /** 决算数大于年初预算数: which way it went against the plan, without a number. */
  #deviated({ start, end, direction = "level" }: Anchor, gap: string): void {
    const against = /调整|全年/.test(this.#text.slice(end, end + LONGEST_PLAN)) ? "adjusted" : "budget";
    const word = this.#wordsAt(start, end - start);
    const base = { year: this.document.year, stage: against } as const;
    this.#sayChange(gap.replace(OUTCOME_LAST, ""), null, base, { direction, amount: null, rate: null, word });
    this.#change = null;
  }

  #wordsAt(at: number, length: number): Change["word"] {
    const start = this.sentence.start + at;
    return { text: this.#text.slice(at, at + length), start, end: start + length };
  }

  /** The item the clauses of a stretch name; null for words at large that go on about what was named before. */
  #named(stretch: string, from = this.#from): Item | null {
    const item = this.#nearest(stretch, from);
    return item?.bare === true && this.#level.item !== null && goesOn(item, this.#level.item) ? null : item;
  }

  /** The nearest item the clauses of a stretch name; 支出 itself only where they name no other. */
  #nearest(stretch: string, from: number): Item | null {
    const clauses = clausesBackwards(stretch, from);
    let bare: Item | null = null;
    for (const [index, { text, start, joined }] of clauses.entries()) {
      const before = clauses[index + 1];
      if (joined && before !== undefined && !LIST_NUMBER.test(before.text))
        return {
          key: `several:${stretch}`,
          fund: null,
          words: wordsOf(text, this.sentence.start + start),
          bare: false,
        };
      const item = itemIn(text, this.sentence.start + start, this.#place);
      if (item === null) continue;
      if (!item.bare) return bare !== null && !isParticular(item) ? bare : item;
      bare ??= item;
    }
    return bare;
  }

  /** 支出比上年减少 behind several sums is said of the one of them that was spending. */
  #toldHere(item: Item): Value | null {
    if (this.#level.last?.item?.key === item.key) return null;
    const { paragraph } = this.sentence;
    const value =
      this.sayings.findLast((one) => one.kind === "value" && one.item?.key === item.key && one.year === this.#year) ??
      this.#said.last(item, this.#year, stageOf("", this.document));
    return value?.kind === "value" && value.item?.key === item.key && value.sentence.paragraph === paragraph
      ? value
      : null;
  }

  #wholeNamed(): Value | null {
    const item = this.#named(this.#text.replace(LEADS_ON, ""), 0);
    return item === null ? null : this.#said.last(item, this.#year, stageOf("", this.document));
  }

  #replace(change: Change, told: Partial<Change>): void {
    const at = this.sayings.lastIndexOf(change);
    this.#change = { ...change, ...told };
    this.sayings[at] = this.#change;
  }

  #say(saying: Saying): void {
    this.sayings.push(saying);
  }

  #hand(): Handed {
    const bottom = this.#outer[0] ?? this.#level;
    const values = this.sayings.filter((one) => one.kind === "value");
    const isOpen = ENDS_OPEN.test(this.#text);
    const whole =
      bottom.list?.division === true
        ? bottom.list.whole
        : ((values.length === 0 && isOpen ? this.#wholeNamed() : null) ?? bottom.last ?? this.#opening);
    const begun = bottom.list;
    return {
      several: SIDE_BY_SIDE.test(this.#text),
      item: bottom.item,
      fund: bottom.fund,
      year: this.#year,
      base: bottom.base,
      opening: this.#opening,
      last: values.findLast(({ list }) => list === null || list === this.#handed.pending) ?? bottom.last,
      pending:
        isOpen && whole !== null
          ? { whole, division: DIVISION.test(this.#text) }
          : (this.#division ?? (begun !== null && isOneOfMore(begun, values) ? begun : this.#handed.pending)),
    };
  }
}

/** 大于当年财政拨款收入63.92万元: how far it is from another sum. */
const BEYOND_ANOTHER = /(?:大于|高于|多于|超过|超出|小于|低于|少于|相差|不足)[^，;:。\d]{1,30}$/;

/** 一般公共预算支出主要用于以下方面： names what its list is of, and leaves its number where it was told. */
const LEADS_ON = /(?:的?(?:主要|具体|分别|按|其中|结构|构成)|用于|包括).*$/;

/** 二、公务用车购置 begins an item; 办公费、印刷费 are two. */
const LIST_NUMBER = /^(?:\(?\d{1,3}|[一二三四五六七八九十]+)$|[“”]/;
/** 一般公共预算50万元、政府性基金0万元。 */
const SIDE_BY_SIDE = /\d[亿万千]?元、[^，。;:\d]{2,20}[\d.,]+[亿万千]?元。$/;
const LONGEST_PLAN = 8;
const OUTCOME_LAST = /(?:支出)?决算数?$/;
/** Plan and outcome stand right before what is said of both. */
const MOST_HERE = 3;
const YEAR_AND_STAGE = /^20\d\d年(?:度)?(?:当年)?(?:年初)?(?:支出)?(?:预算|决算)(?:数|安排|执行数)?(?:为|是|共)?$/;
const OF_ANOTHER_YEAR =
  /^(?:而|其中)?20\d\d年(?:度)?(?:当年|全年)?(?:年初)?(?:支出|收入)?(?:预算|决算)?(?:数|安排|执行数)?(?:为|是|共)?$/;
const WITHIN = /^(.*)中，/;
const CHANGED_SHARE = /占比(?:提高|上升|下降|增加|减少)/;
const NOISE =
  /^(?:各|均|都|分别|同比|总体|有所|略有|大幅|小幅|共|共计|合计|整体|基本|大致|保持|也|同样|计划|预计|相应|需|按同口径|同口径|实际|又|则|，)+/;
const NOISE_LAST = /(?:预算数?|决算数?|数|同比)$/;

/** One part alone, and less than the whole: the others stand in the paragraphs behind it. */
function isOneOfMore(list: List, values: readonly Value[]): boolean {
  const [only, ...others] = values.filter((one) => one.list === list);
  return only !== undefined && others.length === 0 && only.figure.value.lt(list.whole.figure.value);
}

function takes(change: Change, kind: Anchor["kind"]): boolean {
  return kind === "money" ? change.amount === null && change.rate === null : change.rate === null;
}

function lastClause(stretch: string): string {
  return stretch.slice(stretch.search(/[^，;:。]*$/));
}

function wordsOf(text: string, start: number): Item["words"] {
  return { text, start, end: start + text.length };
}

function isParticular({ key }: Item): boolean {
  return key.startsWith("name:") || key.startsWith("three-public:");
}

/** 支出决算为 goes on about the account named before; 支出预算 after 收入预算 does not. */
function goesOn(bare: Item, said: Item): boolean {
  return said.key === bare.key || !/^(?:income|grand-total)/.test(said.key);
}
