import { incomeSourceOf, INCOME_SOURCES } from "../../classification";
import { anyOf, MOVES } from "../../lexicon";
import type { Source } from "../../narrative";
import { incomeSourceOf as sourceIdOf } from "../../report";
import type { Topic } from "../reading/topics";
import { isFrame, scopeIn } from "./frame";
import type { Named, Notion } from "./notion";
import { accountOfPath, accountsNamed, longestNameAtEnd } from "./stated-accounts";
import { TERMS } from "./terms";

/** A clause that names a sum, that names nothing at all (2025年预算数为), or something no table has a name for. */
export type Naming = { readonly named: Named; readonly bare: boolean } | "nothing" | "unknown";

export interface Around {
  readonly topic: Topic | null;
  readonly source: Source;
}

const COPULA = /(?:均为|分别为|各为|约为|达到|为|是|达|约|各|均|共计|共|:)+$/;
/** 各增加: what happened to the sum; what it is of stands before. */
const CHANGED = new RegExp(`${anyOf(MOVES)}(?:了|额|数|额为|数为)?$`);
/** 一般公共预算支出（含上年结转）, 行政运行（2101501） */
const INCLUDED = /\((?:(?:不?含|包括)[^()]*|\d{3,7})\)$/;
/** A blank at the end of the clause; elsewhere it stands for a name. */
const BLANK = /〔[^〕]*〕(?:万元|元)?$/;
/** 2025年预算收入支出比2024年预算数: what it is held against is not what it is of. */
const COMPARED = /(?<=.)(?<!经比?)(?:比|较|与|同)(?:上年|去年|上一年|\d{4}年).*$/;
/** 7个, 40人次: what was counted before the money is told. */
// eslint-disable-next-line lexicon/word-lists -- what money is said for: 项 and 家 too, no square metres
const COUNTED = /\d+(?:个|批次|人次|人|辆|台|套|次|项|家|名)(?:\([^()]*\))?$/;
const CLOSING_WORD =
  /(?:预算|决算|支出|数|安排|资金|经费|总额|金额|合计|总计|当年|全年|财政拨款|拨款|:|2?0?\d\d年度?)$/;
const PATH = /\((?:类|款|项)\)/;
const MOST_CLOSING_WORDS = 5;

const NAMINGS = new WeakMap<Source, Map<string, Naming>>();
const MOST_REMEMBERED = 8_192;
/** A name stands at the end of its clause; what stands farther before it says nothing of it. */
const LONGEST = 160;

/** What a clause names; offsets are the clause's. */
export function namingOf(clause: string, around: Around): Naming {
  const skipped = Math.max(0, clause.length - LONGEST);
  const naming = remembered(clause.slice(skipped), around);
  if (skipped === 0 || naming === "nothing" || naming === "unknown") return naming;
  const { named } = naming;
  return { ...naming, named: { ...named, start: named.start + skipped, end: named.end + skipped } };
}

/** The same clauses stand in a text over and over, and in the text as it is corrected. */
function remembered(clause: string, around: Around): Naming {
  let namings = NAMINGS.get(around.source);
  if (namings === undefined) NAMINGS.set(around.source, (namings = new Map<string, Naming>()));
  // Only in a section on 三公经费 are the words tried in another order.
  const key = `${around.topic === "three-public" ? "三公" : ""}|${clause}`;
  let naming = namings.get(key);
  if (naming === undefined) {
    if (namings.size >= MOST_REMEMBERED) namings.clear();
    namings.set(key, (naming = nameIn(clause, around)));
  }
  return naming;
}

function nameIn(clause: string, around: Around): Naming {
  const core = clause
    .replace(BLANK, "")
    .replace(INCLUDED, "")
    .replace(COPULA, "")
    .replace(CHANGED, "")
    .replace(COMPARED, "")
    .replace(COUNTED, "")
    .replace(COPULA, "");
  const found = PATH.test(core) ? ofPath(core, around) : (ofDashedPath(core, around) ?? ofWords(core, around) ?? null);
  if (found !== null) {
    const named = { ...found, partly: isPartly(core.slice(0, found.start), organisationOf(around)) };
    return { named, bare: isBare(found, core, around) };
  }
  return isFrame(core.replace(GENERIC, ""), organisationOf(around)) ? "nothing" : "unknown";
}

const PARTLY = /下属|所属|二级|本级|机关|中心|国内|国外|外事|外宾/;

/** Whether the words before a name single out a body of the unit or a part of the sum. */
function isPartly(before: string, organisation: string | null): boolean {
  return PARTLY.test(organisation === null ? before : before.replace(organisation, "")) && !isNamedLike(organisation);
}

/** A unit that is itself a 中心 or 机关 calls itself so. */
function isNamedLike(organisation: string | null): boolean {
  return organisation !== null && PARTLY.test(organisation);
}

/** “卫生健康支出-行政事业单位医疗-行政单位医疗”科目, the levels by their order alone: how accounts of 财政拨款 are listed where they are written so. */
const DASHED = /“([^“”，。;]+)”(?:科目)?$/;
const MARKS = ["(类)", "(款)", "(项)"];

function ofDashedPath(core: string, { source }: Around): Named | null {
  const match = DASHED.exec(core);
  const levels = match?.[1]!.split(/\s*[-—–－]+\s*/) ?? [];
  if (match === null || levels.length < 2 || levels.length > MARKS.length) return null;
  const account = accountOfPath(source, levels.map((name, level) => name + MARKS[level]!).join(""));
  if (account === null) return null;
  const notion = { kind: "account", codes: [account], exact: true } as const;
  return { notion, start: match.index, end: core.length, scope: "general" };
}

const GENERIC =
  /涉及|共计|共|合计|总计|总额|金额|小计|完成|实际|执行|编制|申报|下达|数|计划|拟|开支|支付|累计|约|比|较|与|相比|同比|增加|减少|持平/g;

function organisationOf({ source }: Around): string | null {
  return source.report.document.organisation;
}

function ofPath(core: string, { source }: Around): Named | null {
  const last = Math.max(...["(类)", "(款)", "(项)"].map((mark) => core.lastIndexOf(mark)));
  const path = core
    .slice(0, last + 3)
    .replace(/^.*:/, "")
    .replace(/^\d{1,3}[.、]/, "");
  const account = accountOfPath(source, path);
  const start = core.indexOf(path);
  if (account === null) return null;
  return { notion: { kind: "account", codes: [account], exact: true }, start, end: start + path.length, scope: null };
}

function ofWords(core: string, around: Around): Named | null {
  if (around.topic === "three-public")
    return ofTerms(core, around) ?? ofIncome(core, around) ?? ofAccount(core, around);
  return ofAccount(core, around) ?? ofIncome(core, around) ?? ofTerms(core, around) ?? ofNear(core, around);
}

function ofTerms(core: string, around: Around): Named | null {
  for (const { pattern, notion, alone } of TERMS) {
    const match = pattern.exec(core);
    if (match === null) continue;
    const before = core.slice(0, match.index);
    if (alone && !isFrame(before, organisationOf(around))) continue;
    const scope = scopeIn(core);
    return { notion, start: startOfScope(core, match.index), end: match.index + match[0].length, scope };
  }
  return null;
}

const SCOPE_WORDS = /(?:一般公共预算|政府性基金预算|国有资本经营预算|财政拨款)+$/;

/** 一般公共预算 belongs to 一般公共预算支出 as much as to what it is the budget of. */
function startOfScope(core: string, start: number): number {
  const words =
    /(?:一般公共|政府性基金|国有资本经营)$/.exec(core.slice(0, start)) ?? SCOPE_WORDS.exec(core.slice(0, start));
  return start - (words?.[0].length ?? 0);
}

const INCOME_NAMES = INCOME_SOURCES.flatMap(({ name, otherNames }) => [name, ...otherNames])
  .filter((name) => name.length > 3)
  .sort((a, b) => b.length - a.length);
const CARRIED = /上年结转|年初结转|结转/;

function ofIncome(core: string, around: Around): Named | null {
  for (const words of withoutClosings(core, /(?:预算数|预算|决算|数|安排|总额|合计|:)$/)) {
    const name = INCOME_NAMES.find((one) => words.endsWith(one));
    const source = name === undefined || incomeSourceOf(name) === null ? null : sourceIdOf(name);
    if (name === undefined || source === null) continue;
    const start = words.length - name.length;
    const before = core.slice(0, start);
    const carried = CARRIED.test(before);
    if (!isFrame(before.replace(CARRIED, ""), organisationOf(around))) continue;
    const notion: Notion = carried ? { kind: "carry-of", source } : { kind: "income", source };
    return { notion, start, end: words.length, scope: scopeIn(before) };
  }
  return null;
}

function ofAccount(core: string, around: Around): Named | null {
  for (const words of withoutClosings(core, CLOSING_WORD)) {
    const best = longestNameAtEnd(around.source, words);
    if (best === "") continue;
    const start = words.length - best.length;
    const before = core.slice(0, start);
    const found = accountsNamed(around.source, best, ["expenditure", "economic"]);
    if (found === null || !isFrame(before, organisationOf(around))) continue;
    return { notion: { kind: "account", ...found }, start, end: words.length, scope: scopeIn(before) };
  }
  return null;
}

/** A name a little wrong: only the whole clause, without the year and 其中, is held against the names. */
function ofNear(core: string, { source }: Around): Named | null {
  for (const words of withoutClosings(core, CLOSING_WORD)) {
    const start = /^(?:.*(?:\d{4}|\d{2})年度?)?(?:其中:?|主要?包括|含|包括)?/.exec(words)![0].length;
    const found = accountsNamed(source, words.slice(start), ["expenditure", "economic"]);
    if (found !== null) return { notion: { kind: "account", ...found }, start, end: words.length, scope: null };
  }
  return null;
}

function* withoutClosings(core: string, closing: RegExp): Generator<string> {
  let words = core;
  for (let taken = 0; taken <= MOST_CLOSING_WORDS && words !== ""; taken += 1) {
    yield words;
    const shorter = words.replace(closing, "");
    if (shorter === words) return;
    words = shorter;
  }
}

/** 支出决算为: the words for spending at large, which may as well speak of what was named before. */
function isBare({ notion, scope }: Named, core: string, around: Around): boolean {
  if (scope !== null) return false;
  const atLarge =
    (notion.kind === "income" && notion.source === null) || (notion.kind === "spending" && notion.nature === "total");
  return atLarge && !/本年|总/.test(core) && isFrame(core.replace(GENERIC, ""), organisationOf(around));
}
