import type { Reading } from "../reading/reading";
import type { Topic } from "../reading/topics";
import { type EconomicJudgement, type EconomicNames, economicNamesOf } from "./economic-names";
import { type Enumeration, enumerationsIn, type ListedItem } from "./enumerations";
import { passagesOf } from "./passage";

/** What a list of 款 is of: a part of the basic expenditure, one 类, or the accounts an 项 is spent on. */
export type ListSubject =
  { readonly of: "personnel" | "public" } | { readonly of: "class"; readonly code: string } | { readonly of: "other" };

export interface JudgedItem extends ListedItem {
  readonly judgement: EconomicJudgement;
}

/** A list of 款 by name, as 人员经费 and 公用经费 are explained. */
export interface BasicList extends Enumeration {
  readonly subject: ListSubject;
  /** The words the list is of: 人员经费. */
  readonly subjectName: string;
  readonly judged: readonly JudgedItem[];
}

/** Definitions and duties list accounts in words of their own. */
const SILENT: readonly (Topic | null)[] = ["glossary", "tables", "profile", "three-public", "procurement", "assets"];
/** Fewer might be a remark about one of them. */
const FEWEST_KNOWN = 2;

const PARTS: readonly (readonly [RegExp, ListSubject])[] = [
  [/人员(?:类)?(?:经费|支出)/, { of: "personnel" }],
  [/(?:日常)?公用(?:经费|支出)|机关运行经费/, { of: "public" }],
];

const OF_READING = new WeakMap<Reading, readonly BasicList[]>();

export function basicListsIn(reading: Reading): readonly BasicList[] {
  const steps = basicListSteps(reading);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a list a step, so that a host can breathe in between. */
export function* basicListSteps(reading: Reading): Generator<void, readonly BasicList[]> {
  let lists = OF_READING.get(reading);
  if (lists === undefined) OF_READING.set(reading, (lists = yield* findLists(reading)));
  return lists;
}

function* findLists(reading: Reading): Generator<void, readonly BasicList[]> {
  const found: BasicList[] = [];
  const names = economicNamesOf(reading.report);
  const isName = (name: string): boolean => names.judge(name).kind !== "unknown";
  for (const passage of passagesOf(reading)) {
    if (SILENT.includes(passage.section.topic)) continue;
    const lists: Enumeration[] = [];
    for (const list of enumerationsIn(passage, isName)) {
      lists.push(list);
      yield;
    }
    for (const list of withoutNested(lists)) {
      yield;
      const judged = list.items.map((item) => ({ ...item, judgement: names.judge(item.name) }));
      const known = judged.filter((item) => codesOf(item).length > 0);
      // 主要用于养老保险缴费 tells a purpose.
      if (judged.length < FEWEST_KNOWN && /用于:?$/.test(passage.text.slice(0, list.start - passage.start))) continue;
      if (known.length < FEWEST_KNOWN && !(judged.length === 1 && known.length === 1)) continue;
      if (list.isPurpose && !namesAccounts(judged)) continue;
      found.push({ ...list, ...subjectOf(list, names), judged });
    }
  }
  return found;
}

/** 用于基本工资、津贴补贴 names accounts; 用于农村基础设施建设 tells what is done. */
function namesAccounts(judged: readonly JudgedItem[]): boolean {
  const right = judged.filter((item) => item.judgement.kind === "right" && codesOf(item).length > 0);
  const wrong = judged.filter((item) => item.judgement.kind === "wrong");
  return wrong.length === 0 || (right.length >= FEWEST_KNOWN && right.length > wrong.length);
}

/** 主要用于…，包括…: what stands in two lists belongs to the inner one. */
function withoutNested(lists: readonly Enumeration[]): readonly Enumeration[] {
  const inner = new Set<number>();
  const kept: Enumeration[] = [];
  for (const list of [...lists].reverse()) {
    kept.push({ ...list, items: list.items.filter(({ start }) => !inner.has(start)) });
    for (const { start } of list.items) inner.add(start);
  }
  return kept.reverse();
}

export function codesOf({ judgement }: JudgedItem): readonly string[] {
  if (judgement.kind === "unknown") return [];
  return judgement.kind === "right" ? judgement.codes : [judgement.code];
}

/** The nearest words before the list that name a part or a 类. */
function subjectOf(
  { head }: Enumeration,
  names: EconomicNames,
): { readonly subject: ListSubject; readonly subjectName: string } {
  const clause = head.split(/[。;]/).at(-1)!;
  const found = PARTS.flatMap(([pattern, subject]) => {
    const match = [...clause.matchAll(new RegExp(pattern, "g"))].at(-1);
    return match === undefined ? [] : [{ subject, subjectName: match[0], at: match.index }];
  });
  const nearest = found.sort((left, right) => right.at - left.at)[0];
  const before = clause.split(/[，:、(]/).filter((words) => words !== "");
  const name = before.at(-1)?.replace(/\d[\d,.]*[亿万千]?元.*$/, "") ?? "";
  const judgement = names.judge(name);
  const code = judgement.kind === "unknown" ? undefined : codesOf({ judgement } as JudgedItem).find(isClass);
  if (code !== undefined) return { subject: { of: "class", code }, subjectName: name };
  return nearest ?? { subject: { of: "other" }, subjectName: "" };
}

function isClass(code: string): boolean {
  return code.length === 3;
}
