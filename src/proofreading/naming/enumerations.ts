import type { Span } from "../claim";
import { type Figure, figuresIn } from "../reading/figures";
import type { Section } from "../reading/outline";
import type { Passage } from "./passage";

/** One thing listed; its span is the flow's and leaves the amount out. */
export interface ListedItem extends Span {
  readonly name: string;
  /** The sum of money printed behind it. */
  readonly money: Figure | null;
}

/** 公用经费10万元，主要包括：办公费、印刷费…: what is listed, and of what. */
export interface Enumeration extends Span {
  readonly section: Section;
  /** The words of the sentence before the list, and where they begin. */
  readonly head: string;
  readonly headStart: number;
  readonly items: readonly ListedItem[];
  /** It ends in 等, or is introduced by 其中 or 用于: more may belong to it. */
  readonly isOpen: boolean;
  /** 用于: what the money is for, which may be told in any words. */
  readonly isPurpose: boolean;
  /** 主要包括: it names the larger things. */
  readonly isMain: boolean;
}

const LEAD =
  /(主要)?(?:(?:包括|包含|用于以下方面|有以下方面)[:]?|(其中:|用于[:]?))|\(含[:]?|按[^，。;:]{0,6}(?:功能|经济)[^，。;:]{0,6}分类[:，]/g;
/** A text without any mark is read in pieces. */
const LONGEST_HEAD = 300;
const LONGEST_LIST = 2_000;
/** A list reaches no further than so many leads behind its own, so that no stretch is read more often. */
const MOST_NESTED = 8;
/** What is longer is a sentence. */
const LONGEST_NAME = 60;
const SENTENCE_END = /[。;!?]/;
const LIST_END = /[。!?]/;

/**
 * The lists of a passage, one at a time. `isName` tells a name that a page broke in two (its line end is dropped) from
 * the end of a paragraph that lost its mark.
 */
export function* enumerationsIn(
  { section, text, start }: Passage,
  isName: (name: string) => boolean,
): Generator<Enumeration> {
  const mayName = (name: string): boolean => name.length <= LONGEST_NAME && isName(name);
  const leads = [...text.matchAll(LEAD)];
  for (const [index, match] of leads.entries()) {
    const from = match.index + match[0].length;
    // 其中：其中： lists once.
    if (leads[index + 1]?.index === from) continue;
    const reach = Math.min(text.length, from + LONGEST_LIST, leads[index + MOST_NESTED]?.index ?? text.length);
    const end = endOf(text, from, reach, mayName);
    const headFrom = headStartOf(text, match.index);
    const pieces = piecesOf(text, from, end).flatMap((piece) => joinedBy(piece, mayName));
    const items = pieces.flatMap((piece) => itemOf(piece, start) ?? []);
    yield {
      section,
      head: text.slice(headFrom, match.index).replaceAll("\n", ""),
      headStart: start + headFrom,
      items,
      isOpen: match[2] !== undefined || text.slice(from, end).includes(OPEN),
      isPurpose: match[2]?.startsWith("用于") === true,
      isMain: match[1] !== undefined,
      start: start + from,
      end: start + end,
    };
  }
}

const OPEN = "等";

function headStartOf(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_HEAD && !SENTENCE_END.test(text[from - 1]!) && text[from - 1] !== "\n")
    from -= 1;
  return from;
}

/** Up to the end of the sentence, of the bracket it stands in, or of the paragraph. */
function endOf(text: string, from: number, last: number, isName: (name: string) => boolean): number {
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const char = text[at]!;
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (depth < 0 || LIST_END.test(char)) return at;
    if (char === ";" && depth === 0 && !isName(nextName(text, at + 1))) return at;
    if (char === "\n" && !goesOn(text, at, isName)) return at;
    if (SEPARATOR.test(char) && depth === 0 && NEXT_LIST.test(text.slice(at + 1, at + LOOK))) return at;
  }
  return last;
}

/** 人员经费…，公用经费12万元，主要包括…: another list begins. */
const NEXT_LIST = /^\s*(?:日常)?(?:人员|公用)(?:类)?(?:经费|支出)/;
const LOOK = 12;
const CLAUSE = /[、，。;:(\d]/;

/** Behind a ; the list goes on when another name follows: …；津贴补贴12万元. */
function nextName(text: string, from: number): string {
  return text
    .slice(from, from + LONGEST_HEAD)
    .trimStart()
    .split(CLAUSE)[0]!;
}

function goesOn(text: string, lineEnd: number, isName: (name: string) => boolean): boolean {
  const before = text.slice(Math.max(0, lineEnd - LONGEST_HEAD), lineEnd);
  if (/[、，:]$/.test(before)) return true;
  const head = before.slice(Math.max(before.lastIndexOf("、"), before.lastIndexOf(":"), before.lastIndexOf("，")) + 1);
  const tail = text.slice(lineEnd + 1, lineEnd + LONGEST_HEAD).split(CLAUSE)[0]!;
  return isName(head + tail);
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

const SEPARATOR = /[、，;。]|以及/;

/** Parted outside brackets: 公务用车购置及运行维护费（含租用、维修） is one. */
function piecesOf(text: string, from: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < end; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth = Math.max(0, depth - 1);
    const separator = depth === 0 ? SEPARATOR.exec(text.slice(at, at + 2)) : null;
    if (separator?.index !== 0 && !(depth === 0 && text[at - 1] === "元" && AND.test(text[at]!))) continue;
    pieces.push({ text: text.slice(begin, at), start: begin });
    begin = at + (separator?.index === 0 ? separator[0].length : 1);
  }
  pieces.push({ text: text.slice(begin, end), start: begin });
  return pieces;
}

const AND = /[和及与]/;

/** 卫生健康支出和住房保障支出 are two; 社会保障和就业支出 is one. */
function joinedBy(piece: Piece, isName: (name: string) => boolean): readonly Piece[] {
  const { text, start } = piece;
  if (isName(text.trim())) return [piece];
  for (let at = 1; at < Math.min(text.length - 1, LONGEST_NAME); at += 1) {
    if (!AND.test(text[at]!)) continue;
    const right = text
      .slice(at + 1)
      .replace(AMOUNT, "")
      .replace(AFTER_NAME, "")
      .trim();
    if (isName(text.slice(0, at).trim()) && isName(right))
      return [
        { text: text.slice(0, at), start },
        { text: text.slice(at + 1), start: start + at + 1 },
      ];
  }
  return [piece];
}

const AMOUNT = /(?:为|共)?\d[\d,.]*(?:[亿万千]?元)/;
const AFTER_NAME = /等.*$/s;

/** Its name without the amount, a remark in brackets behind the amount, or 等. */
function itemOf({ text, start: from }: Piece, start: number): ListedItem | null {
  const amount = AMOUNT.exec(text);
  const written = (amount === null ? text : text.slice(0, amount.index)).replace(AFTER_NAME, "");
  const lead = /^\s*/.exec(written)![0].length;
  const trimmed = written.trim();
  if (trimmed === "" || /^占|[%]$/.test(trimmed)) return null;
  const at = start + from + lead;
  const money = amount === null ? null : (figuresIn(text, start + from).find(({ kind }) => kind === "money") ?? null);
  return { name: trimmed.replaceAll("\n", ""), money, start: at, end: at + trimmed.length };
}
