import { numberingMark } from "../amounts";
import {
  accountName,
  accountPath,
  type Blanks,
  type Known,
  lowestAccounts,
  moneyFigure,
  type NumberStyle,
  type Run,
} from "../narrative";
import type { Figure, Paragraph, Section, Sentence } from "../proofreading";
import type { BudgetReport, FactKey } from "../report";
import { type Edit, given, words } from "./edits";
import { type LastText, provedThen } from "./last-text";
import { unitOf } from "./style";
import type { Values } from "./values";

/** Paragraphs of a list of accounts: which of them fall away, which come in, and how they are numbered. */
export interface Items {
  readonly struck: ReadonlySet<Paragraph>;
  /** New paragraphs, by the paragraph they follow. */
  readonly added: ReadonlyMap<Paragraph, readonly (readonly Run[])[]>;
  readonly edits: readonly Edit[];
}

interface Item {
  readonly section: Section;
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly key: FactKey;
  readonly isGone: boolean;
}

/** Accounts of a list, gone and new; a list is made of numbered neighbours that each begin with an account of one table. */
export function itemsOf(text: LastText, values: Values, blanks: Blanks, style: NumberStyle): Items {
  const struck = new Set<Paragraph>();
  const added = new Map<Paragraph, (readonly Run[])[]>();
  const edits: Edit[] = [];
  for (const list of listsIn(text, values)) {
    const [first] = list;
    for (const { section, isGone } of list) if (isGone) for (const one of section.paragraphs) struck.add(one);
    const news = newAccounts(text, list).map((code) => ({ code, runs: sentenceFor(code, list, text, blanks, style) }));
    const kept = list.filter(({ isGone }) => !isGone);
    const order = [
      ...kept.map((item) => ({ code: item.key.subject!, item, runs: null })),
      ...news.map(({ code, runs }) => ({ code, item: null, runs })),
    ];
    if (news.length > 0) order.sort((a, b) => (a.code < b.code ? -1 : 1));
    const style1 = first!.section.mark!.style;
    if (style1 === "第一部分") continue;
    let after: Paragraph | null = null;
    order.forEach(({ item, runs }, index) => {
      const mark = numberingMark(style1, index + 1);
      if (item !== null) {
        const { head, mark: old } = item.section;
        if (old!.number !== index + 1)
          edits.push({ start: head.start, end: head.start + old!.length, runs: words(mark) });
        after = item.section.paragraphs.at(-1)!;
        return;
      }
      const place: Paragraph = after ?? list[0]!.section.head;
      added.set(place, [...(added.get(place) ?? []), [...words(mark), ...runs]]);
    });
  }
  return { struck, added, edits };
}

const FEWEST = 2;

function listsIn(text: LastText, values: Values): readonly (readonly Item[])[] {
  const byParent = new Map<Section | null, Item[]>();
  for (const section of text.then.sections) {
    const item = section.mark === null ? null : itemIn(section, text, values);
    if (item === null) continue;
    const own = byParent.get(section.parent);
    if (own === undefined) byParent.set(section.parent, [item]);
    else own.push(item);
  }
  return [...byParent.values()].filter(
    (list) => list.length >= FEWEST && list.every(({ key }) => isOneList(key, list[0]!.key)),
  );
}

function itemIn(section: Section, text: LastText, values: Values): Item | null {
  const sentence = text.then.sentences.find((one) => one.paragraph === section.head);
  const figure = sentence?.figures.find(({ kind }) => kind === "money");
  if (sentence === undefined || figure === undefined) return null;
  const then = provedThen(text, figure);
  const key =
    then === null
      ? undefined
      : values.keysOf(then).find(({ measure, subject }) => measure === "expenditure" && subject !== null);
  if (key === undefined) return null;
  return { section, sentence, figure, key, isGone: values.of(figure).state === "gone" };
}

function isOneList(one: FactKey, other: FactKey): boolean {
  return one.scope === other.scope && one.nature === other.nature && one.stage === other.stage;
}

/** The lowest accounts with an amount that last year's list does not tell of; none where the list is not of the lowest ones. */
function newAccounts({ now, then }: LastText, list: readonly Item[]): readonly string[] {
  const { scope, nature } = list[0]!.key;
  const told = new Set(list.map(({ key }) => key.subject!));
  const before = lowestAccounts(then.report, scope, nature);
  if (![...told].every((code) => before.includes(code))) return [];
  // What last year's text left out although it was there is left out for a reason nobody here knows.
  return lowestAccounts(now.report, scope, nature).filter((code) => !told.has(code) && !before.includes(code));
}

/** The sentence of a neighbour, told of the new account; what it is for is asked. */
function sentenceFor(
  code: string,
  list: readonly Item[],
  text: LastText,
  blanks: Blanks,
  style: NumberStyle,
): readonly Run[] {
  const pattern = list.find(({ isGone }) => !isGone) ?? list[0]!;
  const { sentence, figure, section, key } = pattern;
  const lead = given(text.now, section.head.start + section.mark!.length, figure.start);
  const name = pathLike(lead, text.now.report, code);
  const behind = /^(?<path>.*(?:[类款项][）)]|科目))/.exec(lead)?.groups?.path ?? lead.split(/[：:，]/)[0]!;
  const amount: Known = text.now.now.first({ ...key, subject: code })!;
  const used = /主要用于|用于/.exec(text.then.flow.text.slice(figure.end, sentence.end))?.[0];
  const use =
    used === undefined
      ? []
      : [
          ...words(`，${used}`),
          blanks.words(`use.${code}`, `${code}${accountName(text.now.report, code) ?? ""}主要用于什么`),
        ];
  return [
    ...words(name + lead.slice(behind.length)),
    moneyFigure(amount, { ...style, unit: unitOf(figure, style) }),
    ...use,
    ...words("。"),
  ];
}

function pathLike(lead: string, report: BudgetReport, code: string): string {
  return /[（(][类款][）)]/.test(lead) ? accountPath(report, code) : (accountName(report, code) ?? code);
}
