import { halfWidth, parseNumbering } from "../../amounts";

/** One printed line in its plain form; `offsets` says where each of its characters stood. */
export interface Line {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly hasTab: boolean;
  /** A row of two cells, a name and its sum of money: 基本支出\t544.75万元. */
  readonly isEntry: boolean;
  /** As printed, spaces included, in half characters. */
  readonly width: number;
}

const LINE_END = /[\n\r\v\f\u2028\u2029]|$/g;
/** - 5 - at the foot of a page. */
const PAGE_NUMBER = /^[-—–]\d{1,3}[-—–]$/;

/** The lines that hold anything, without the numbers of pages. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index: end } of text.matchAll(LINE_END)) {
    const line = plainLine(text, start, end);
    if (line.text !== "" && !PAGE_NUMBER.test(line.text)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

const SPACE = /\s/;
const ALPHANUMERIC = /[0-9A-Za-z]/;

function plainLine(text: string, start: number, end: number): Line {
  const plain: string[] = [];
  const offsets: number[] = [];
  let spaced = false;
  for (let at = start; at < end; at += 1) {
    const written = text[at]!;
    if (written >= "一" && written <= "龥") {
      plain.push(written);
      offsets.push(at);
      spaced = false;
      continue;
    }
    const char = halfWidth(written);
    if (char === "" || SPACE.test(char)) {
      spaced = true;
      continue;
    }
    // Two numbers side by side stay two.
    if (spaced && ALPHANUMERIC.test(char) && ALPHANUMERIC.test(plain.at(-1) ?? "")) {
      plain.push(" ");
      offsets.push(at - 1);
    }
    spaced = false;
    plain.push(char === "," && !partsThousands(text, at) ? "，" : char);
    offsets.push(at);
  }
  const printed = text.slice(start, end).trim();
  const hasTab = printed.includes("\t");
  return { text: plain.join(""), offsets, hasTab, isEntry: hasTab && isEntry(printed), width: widthOf(printed) };
}

const SUM = /^[\d,]+(?:\.\d+)?(?:亿元|万元|千元|元)$/;

function isEntry(printed: string): boolean {
  const [name = "", sum = "", ...others] = printed.split("\t").map((cell) => cell.trim());
  return name !== "" && others.length === 0 && SUM.test(halfWidth(sum));
}

const THOUSANDS = /^\d{3}(?!\d)/;

/** 3,518.85 and 3，518.85 are one number; 12，其中 is a clause. */
function partsThousands(text: string, at: number): boolean {
  return /[0-9０-９]/.test(text[at - 1] ?? "") && THOUSANDS.test(halfWidth(text.slice(at + 1, at + 5)));
}

/** Lines that belong to one paragraph. */
export function joinedLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const full = fullWidth(lines);
  const paragraphs: Line[][] = [];
  let last: Line | null = null;
  for (const line of lines) {
    if (last !== null && continues(last, line, full)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs;
}

const ENDED = /[。!?;”)]$/;
const SENTENCE_ENDED = /[。!?;]”?$/;
/** A clause, or a number cut off before its unit. */
const OPEN_PROSE = /[，;:、]|\d$/;
const PART = /^第[一二三四五六七八九十]+(?:部分|章|篇)/;

function continues(last: Line, next: Line, full: number | null): boolean {
  if (last.hasTab || next.hasTab || SENTENCE_ENDED.test(last.text)) return false;
  if (parseNumbering(next.text) !== null || PART.test(next.text)) return false;
  if (full !== null) return last.width >= full;
  return (
    OPEN_PROSE.test(bodyOf(last.text)) && !isHeading(last.text) && !(ENDED.test(last.text) && isCaption(last.text))
  );
}

/** (图1:收入决算结构图) stands alone. */
function isCaption(text: string): boolean {
  return /^[(〔[]/.test(text);
}

const LONGEST_HEADING = 40;

/** 一、部门收支、财政拨款情况 ends where its line ends, whatever marks are in it. */
function isHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING && !/[，。;:\d]/.test(bodyOf(text)) && (bodyOf(text) !== text || PART.test(text))
  );
}

function bodyOf(text: string): string {
  return text.slice(parseNumbering(text)?.length ?? 0);
}

/** Lines that a page broke are mostly of one width; lines that are paragraphs are as long as they need to be. */
const MANY_LINES = 20;
const MUCH_ALIKE = 4;
const SHARE_OF_ALIKE = 0.3;
const NEARLY_FULL = 0.8;
const PROSE = /[，。;]/;

/** From which width on a line was broken by the page; null where lines are paragraphs. */
function fullWidth(lines: readonly Line[]): number | null {
  const prose = lines.filter((line) => !line.hasTab && PROSE.test(line.text));
  if (prose.length < MANY_LINES) return fullWidthOfFew(prose);
  const counts = new Map<number, number>();
  for (const { width } of prose) {
    const alike = Math.round(width / MUCH_ALIKE);
    counts.set(alike, (counts.get(alike) ?? 0) + 1);
  }
  const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  return count >= prose.length * SHARE_OF_ALIKE ? usual * MUCH_ALIKE * NEARLY_FULL : null;
}

const FEWEST_LINES = 6;
/** Wider is no line of a page. */
const WIDEST_LINE = 110;
const SHARE_OF_FEW = 0.5;

/** Of a page torn out of a text: nearly all lines are as wide as the widest, and none wider than a page. */
function fullWidthOfFew(prose: readonly Line[]): number | null {
  const widest = Math.max(0, ...prose.map(({ width }) => width));
  if (prose.length < FEWEST_LINES || widest > WIDEST_LINE) return null;
  const full = widest * NEARLY_FULL;
  return prose.filter(({ width }) => width >= full).length >= prose.length * SHARE_OF_FEW ? full : null;
}

/** In half characters, as a page is filled. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char > "\u00ff" ? 2 : 1;
  return width;
}
