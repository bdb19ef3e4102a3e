import { type NumberingStyle, parseChineseOrdinal, parseNumbering } from "../../amounts";
import type { Flow, Paragraph } from "./flow";
import { type Topic, topicOf } from "./topics";

/** 第三部分 stands above the four styles of numbering. */
export type HeadingStyle = "第一部分" | NumberingStyle;

export interface HeadingMark {
  readonly style: HeadingStyle;
  readonly number: number;
  /** Length of the mark in the paragraph. */
  readonly length: number;
}

/**
 * A numbered paragraph, or an unnumbered heading, with all that follows until the next of its rank.
 * 1.行政运行（项）… is one too: its title ends where its sentence begins.
 */
export interface Section {
  readonly mark: HeadingMark | null;
  /** Without its mark, up to the first clause mark. */
  readonly title: string;
  /** The paragraph the section begins with; for the text before any heading, its first paragraph. */
  readonly head: Paragraph;
  /** Nothing but the title stands in `head`. */
  readonly isBareHeading: boolean;
  /** 0 for the text as a whole. */
  readonly depth: number;
  readonly topic: Topic | null;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** `head` and the paragraphs of this section itself, not of its children. */
  readonly paragraphs: readonly Paragraph[];
}

interface OpenSection extends Section {
  readonly children: Section[];
  readonly paragraphs: Paragraph[];
}

const PART_STYLE: HeadingStyle = "第一部分";
const PART = /^第([一二三四五六七八九十]{1,3})(?:部分|章|篇)[:、]?/;
/** (二)公务用车运行维护费与2024年预算持平。 and （三）公务接待费支出2万元。 name nothing: they are sentences. */
const TELLS =
  /(?:持平|[无未有](?:发生)?(?:增减)?(?:变化|变动)|一致|相同|不变|[比较].{4,}(?:增加|减少|增长|下降)|\d(?:[万亿千]?元|%))$/;
const CLAUSE_END = /[，。;:]/;
const LONGEST_BARE = 40;
/** An unnumbered line that can only be a heading. */
const HEADING_WORDS = /(?:情况说明|情况的说明|编制说明|名词解释|说明)$/;
const NOT_IN_HEADING = /[，。;:!?]/;

export function headingMark(text: string): HeadingMark | null {
  const part = PART.exec(text);
  if (part !== null) return { style: PART_STYLE, number: parseChineseOrdinal(part[1]!) ?? 0, length: part[0].length };
  return parseNumbering(text);
}

/** The sections of a text, as its numbering nests them: the root holds the text as a whole. */
export function outlineOf(flow: Flow): Section {
  const [first] = flow.paragraphs;
  const head = first ?? { start: 0, end: 0, text: "", isTableRow: false, isEntry: false };
  const root = section(null, "", head, 0, null);
  const open: OpenSection[] = [root];
  let chapters: Chapters | null = null;
  let titled = 0;
  for (const [index, paragraph] of flow.paragraphs.entries()) {
    const mark = paragraph.isTableRow ? null : headingMark(paragraph.text);
    if (index < titled || (mark === null && !isUnnumberedHeading(paragraph))) {
      open.at(-1)!.paragraphs.push(paragraph);
      continue;
    }
    const below = mark?.length === paragraph.text.length ? titleBelow(flow.paragraphs, index + 1) : [];
    titled = index + 1 + below.length;
    const depth = depthAmong(open, mark, chapters);
    if (mark?.style === PART_STYLE) chapters = null;
    else if (mark !== null) chapters ??= { style: mark.style, depth };
    open.length = depth;
    const parent = open.at(-1)!;
    const title = below.length > 0 ? below.join("") : titleOf(paragraph.text, mark);
    const child = section(mark, title, paragraph, depth, parent);
    parent.children.push(child);
    open.push(child);
  }
  return root;
}

/** From the outermost to the innermost, as most texts number. */
const RANKS: readonly HeadingStyle[] = ["第一部分", "一、", "（一）", "1.", "（1）"];

/** How the outermost sections of a part are numbered, and how deep they stand. */
interface Chapters {
  readonly style: HeadingStyle;
  readonly depth: number;
}

/** All sections in the order of the text, the root first. */
export function* sectionsOf(root: Section): Generator<Section> {
  yield root;
  for (const child of root.children) yield* sectionsOf(child);
}

/**
 * Beneath which open section a heading belongs: beside one numbered in the same style, else beneath
 * the last. One that lost its number stands among the chapters.
 */
function depthAmong(open: readonly Section[], mark: HeadingMark | null, chapters: Chapters | null): number {
  if (mark?.style === PART_STYLE) return 1;
  if (chapters !== null && (mark === null || mark.style === chapters.style)) return chapters.depth;
  if (mark !== null) {
    const same = open.findIndex((one) => one.mark?.style === mark.style);
    if (same !== -1) return same;
    // 六、 behind 2. in a page torn out of a text: no list begins at six, so it is no part of what stands before.
    const finer = open.findIndex(
      (one) => one.mark !== null && RANKS.indexOf(one.mark.style) > RANKS.indexOf(mark.style),
    );
    return mark.number > 1 && finer !== -1 ? finer : open.length;
  }
  return open.length > 1 && open.at(-1)!.mark === null ? open.length - 1 : open.length;
}

function section(
  mark: HeadingMark | null,
  title: string,
  head: Paragraph,
  depth: number,
  parent: Section | null,
): OpenSection {
  const rest = head.text.slice(mark?.length ?? 0).replace(/。$/, "");
  const isBareHeading = rest === "" || (rest === title && title.length <= LONGEST_BARE && !TELLS.test(title));
  const topic = topicOf({ title, style: mark?.style ?? null }, parent?.topic ?? null);
  return {
    mark,
    title,
    head,
    isBareHeading,
    depth,
    topic,
    parent,
    children: [],
    paragraphs: depth === 0 ? [] : [head],
  };
}

const MOST_TITLE_LINES = 3;
const TITLE_ENDS = /(?:说明|概况|情况|解释|附件|附表|表)$/;

/** 第三部分 alone on its line: the lines beneath it that make up its title, the last of them ending as titles do. */
function titleBelow(paragraphs: readonly Paragraph[], from: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs.slice(from, from + MOST_TITLE_LINES)) {
    const { text, isTableRow } = paragraph;
    if (isTableRow || text.length > LONGEST_BARE || NOT_IN_HEADING.test(text) || headingMark(text) !== null) break;
    lines.push(text);
    if (TITLE_ENDS.test(text)) return lines;
  }
  return lines.slice(0, 1);
}

function titleOf(text: string, mark: HeadingMark | null): string {
  return text.slice(mark?.length ?? 0).split(CLAUSE_END)[0]!;
}

function isUnnumberedHeading({ text, isTableRow }: Paragraph): boolean {
  return !isTableRow && text.length <= LONGEST_BARE && HEADING_WORDS.test(text) && !NOT_IN_HEADING.test(text);
}
