import type { Passage } from "../../../reading/prose";

/** A year in four digits, with the sentence around it. */
export interface YearMention {
  readonly passage: Passage;
  readonly year: number;
  /** Offset in the flow. */
  readonly start: number;
  /** The sentence up to the year, and from behind it; of a very long one what is near. */
  readonly before: string;
  readonly after: string;
  /** The year before it in its sentence. */
  readonly earlier: YearMention | null;
}

const NEAR = 300;

const SENTENCE = /[^。!?]+[。!?]?/g;
/** Not the decimals of a number; 1.2026年 begins with the number of an item. */
const YEAR = /(?:(?<![\d.])|(?<=^\d{1,2}\.))(\d{4})年度?/g;
/** 2021—2025年, 2023年至2025年, 2024年起. */
const RANGE_BEFORE = /\d(?:年度?)?[-—–~至到、和及]+$/;
const RANGE_AFTER = /^(?:[-—–~至到]+(?:\d|今)|[、和及]20\d{2}年|起|以来|以前|以后|之前|之后|前|后|开始|期间)/;

/** The years of a passage that stand for themselves: not those of periods, titles and quoted names. */
export function mentionsIn(passage: Passage): readonly YearMention[] {
  const text = withoutNames(passage.text);
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => inSentence(passage, sentence, index));
}

function inSentence(passage: Passage, sentence: string, at: number): readonly YearMention[] {
  const mentions: YearMention[] = [];
  for (const match of sentence.matchAll(YEAR)) {
    const behind = match.index + match[0].length;
    const before = sentence.slice(Math.max(0, match.index - NEAR), match.index);
    const after = sentence.slice(behind, behind + NEAR);
    if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) continue;
    const start = passage.paragraph.start + at + match.index;
    const earlier = mentions.at(-1) ?? null;
    mentions.push({ passage, year: Number(match[1]), start, before, after, earlier });
  }
  return mentions;
}

const NAMES = /《[^《》]*》|“[^“”]{5,}”|[〔[(](?:20\d{2})年?[〕\])]/g;
const BLOT = "■";

/** Years in the names of laws, papers and projects say nothing about the text's own. */
function withoutNames(text: string): string {
  return text.replace(NAMES, (name) => BLOT.repeat(name.length));
}
