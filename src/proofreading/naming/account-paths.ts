import { normalizeName } from "../../classification";
import type { Span } from "../claim";
import type { AccountLevel, AccountNames, Judgement } from "./account-names";
import type { Passage } from "./passage";

/** One level of a path; its span includes the mark （款） and is the flow's. */
export interface PathPart extends Span {
  readonly level: AccountLevel;
  readonly name: string;
  /** 210 of （210类）; null where the mark states none. */
  readonly digits: string | null;
}

/** 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）, or the lower part of one. */
export interface AccountPath extends Span {
  readonly parts: readonly PathPart[];
}

export interface JudgedPart extends PathPart {
  readonly judgement: Judgement;
}

export interface JudgedPath extends Span {
  readonly parts: readonly JudgedPart[];
  /** The account meant, once its faults are mended; null when the last part is not known or may mean several. */
  readonly code: string | null;
}

const LEVELS: readonly AccountLevel[] = ["class", "section", "item"];
const LENGTHS = [3, 5, 7];
const MARKS = ["类", "款", "项"];
/** （类）, and （204类） that states the code too. */
const MARK = /[([〔](\d{2,7})?([类款项])[)\]〕]/g;
/** 卫生健康（类）支出12万元 is the full name too; in 行政运行（项）支出决算数 the 支出 belongs to what follows. */
const CLOSED_BEHIND = /^支出(?!决算|预算|数|总)/;
const CLOSING = "支出";
const LOOK = 4;
/** 按类（款）项 speaks of the levels themselves. */
const NO_NAME = /^.?$|(?:^|按)[类款项]$/;
/** Words before a path are parted from it by one of these; ①, ⑴, ● and their like are no letters of a name. */
const BEFORE_PATH = /[，。;:、!?()[\]〔〕“”"\d•·\u2460-\u27bf]/;
const LONGEST_NAME = 40;
const WITHIN_NAME = /[，。;:!?]/;

/** The paths of a passage that mark their levels. */
export function pathsIn({ text, start }: Passage, names: AccountNames): readonly AccountPath[] {
  const paths: PathPart[][] = [];
  let last = 0;
  for (const match of text.matchAll(MARK)) {
    const level = LEVELS[MARKS.indexOf(match[2]!)]!;
    const end = match.index + match[0].length;
    const open = paths.at(-1);
    const between = text.slice(last, match.index);
    const isNext = open !== undefined && isBelow(level, open.at(-1)!.level) && isName(between);
    const from = isNext ? last : beginOf(text, match.index, level, names);
    const bare = nameIn(text.slice(from, match.index));
    const name = CLOSED_BEHIND.test(text.slice(end, end + LOOK)) ? closedName(bare, level, names) : bare;
    last = end;
    if (NO_NAME.test(name)) continue;
    const begin = start + from + leading(text.slice(from, match.index));
    const part = { level, name, digits: match[1] ?? null, start: begin, end: start + end };
    if (isNext) open.push(part);
    else paths.push([part]);
  }
  return paths.map((parts) => ({ parts, start: parts[0]!.start, end: parts.at(-1)!.end }));
}

/** Behind the mark of 住房公积金（项） the 支出 is the money's, behind that of 卫生健康（类） the name's. */
function closedName(bare: string, level: AccountLevel, names: AccountNames): string {
  const full = bare + CLOSING;
  const isRight = (name: string): boolean => names.exact(name, level, null)?.kind === "right";
  if (isRight(bare)) return bare;
  return isRight(full) || names.judge(bare, level, null).kind === "unknown" ? full : bare;
}

const DASH = /[-—–─>/·]+/g;

/** 卫生健康支出-医疗救助-城乡医疗救助, as the whole of a term; null when its first name is no 类. */
export function dashedPath(term: string, start: number, names: AccountNames): AccountPath | null {
  const parts: PathPart[] = [];
  let at = 0;
  for (const piece of term.split(DASH)) {
    const from = term.indexOf(piece, at);
    at = from + piece.length;
    const level = LEVELS[parts.length];
    if (level === undefined || piece === "") return null;
    parts.push({ level, name: nameIn(piece), digits: null, start: start + from, end: start + at });
  }
  const first = parts.length < 2 ? null : names.judge(parts[0]!.name, "class", null);
  if (first === null || first.kind === "unknown") return null;
  return { parts, start, end: start + at };
}

export function judgePath({ parts, start, end }: AccountPath, names: AccountNames): JudgedPath {
  let above: string | null = null;
  const judged: JudgedPart[] = [];
  for (const part of parts) {
    const judgement = names.judge(part.name, part.level, above);
    judged.push({ ...part, judgement });
    above = codeOf(judgement) ?? above;
  }
  const last = judged.at(-1)!;
  return {
    parts: judged.map((part, index) => byMark(byWhatFollows(part, judged[index + 1], names), names)),
    code: codeOf(last.judgement),
    start,
    end,
  };
}

const ALIKE = 0.6;

/** The table has no account of this name there: a row that is called so is one of another level. */
function isNowhere({ kind, ...judgement }: Judgement): boolean {
  return kind === "unknown" || (kind === "right" && "codes" in judgement && judgement.codes.length === 0);
}

/** A 款 that nothing knows, above an 项 that stands in one place only, is that place's 款 misspelt when it looks like it. */
function byWhatFollows(part: JudgedPart, next: JudgedPart | undefined, names: AccountNames): JudgedPart {
  const below = !isNowhere(part.judgement) || next === undefined ? null : codeOf(next.judgement);
  if (below === null) return part;
  const code = below.slice(0, LENGTHS[LEVELS.indexOf(part.level)]);
  const official = names.nameOf(code);
  if (official !== null && part.level === "section" && names.exact(part.name, "class", null)?.kind === "right")
    return { ...part, judgement: { kind: "wrong", fault: "level", code, official } };
  if (names.isRow(part.name)) return part;
  if (official === null || Math.abs(official.length - part.name.length) > 1) return part;
  const shared = [...official].filter((char) => part.name.includes(char)).length;
  if (shared < official.length * ALIKE) return part;
  return { ...part, judgement: { kind: "wrong", fault: "slip", code, official } };
}

/** 公务员医疗补助（款）: nothing on its level, but what stands one level down is called so, and its own parent is not. */
function byMark(part: JudgedPart, names: AccountNames): JudgedPart {
  const below = LEVELS[LEVELS.indexOf(part.level) + 1];
  if (below === undefined || !isNowhere(part.judgement)) return part;
  const there = names.exact(part.name, below, null);
  if (there?.kind !== "right" || !there.sure) return part;
  const length = LENGTHS[LEVELS.indexOf(part.level)]!;
  const parents = there.codes.map((code) => names.nameOf(code.slice(0, length)));
  if (parents.some((one) => one === null || normalizeName(one) === normalizeName(part.name))) return part;
  return {
    ...part,
    judgement: { kind: "wrong", fault: "mark", code: there.codes[0]!, official: MARKS[LEVELS.indexOf(below)]! },
  };
}

/** The one account a judgement leads to. */
export function codeOf(judgement: Judgement): string | null {
  if (judgement.kind === "unknown") return null;
  if (judgement.kind === "right") return judgement.codes.length === 1 ? judgement.codes[0]! : null;
  return judgement.code;
}

function isBelow(level: AccountLevel, above: AccountLevel): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(above);
}

function isName(between: string): boolean {
  return between.length > 0 && between.length <= LONGEST_NAME && !WITHIN_NAME.test(between);
}

function nameIn(text: string): string {
  return text.replace(/^[\s\d.-]+/, "").replaceAll("\n", "");
}

function leading(text: string): number {
  return /^[\s\d.-]*/.exec(text)![0].length;
}

/** Where the first name of a path begins: behind the last mark, or behind words that run into it: 主要为卫生健康支出（类）. */
function beginOf(text: string, end: number, level: AccountLevel, names: AccountNames): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME && !BEFORE_PATH.test(text[from - 1]!)) from -= 1;
  const broken = text.lastIndexOf("\n", end - 1) + 1;
  const isKnown = (at: number): boolean => names.exact(nameIn(text.slice(at, end)), level, null) !== null;
  if (isKnown(from)) return from;
  if (
    broken > from &&
    text.slice(broken, end).length > 0 &&
    (isKnown(broken) || END_OF_LINE.test(text[broken - 2] ?? ""))
  )
    return broken;
  for (let at = from + 1; at <= end - SHORTEST_KNOWN; at += 1)
    if (isKnown(at) && !text.slice(from, at).endsWith("其他")) return at;
  return from;
}

const SHORTEST_KNOWN = 4;
const END_OF_LINE = /[)。;:]/;
