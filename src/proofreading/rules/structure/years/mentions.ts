import type { Passage } from "../../../reading/prose";

/** A year in four digits, with the sentence around it. */
export interface YearMention {
  readonly passage: Passage;
  readonly year: number;
  /** Offsets in the flow, 年 and 度 included. */
  readonly start: number;
  readonly end: number;
  /** The sentence up to the year, and from behind it. */
  readonly before: string;
  readonly after: string;
}

const SENTENCE = /[^。!?]+[。!?]?/g;
const YEAR = /(?<![\d.])(20\d{2})年度?/g;
/** 2021—2025年, 2023年至2025年, 2024年起. */
const RANGE_BEFORE = /\d(?:年度?)?[-—–~至到、和及]+$/;
const RANGE_AFTER = /^(?:[-—–~至到]+(?:\d|今)|[、和及]20\d{2}年|起|以来|以前|以后|之前|之后|前|后|开始|期间)/;

/** The years of a passage that stand for themselves: not those of periods, titles and quoted names. */
export function mentionsIn(passage: Passage): readonly YearMention[] {
  const { paragraph } = passage;
  const text = withoutNames(passage.text);
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index: at }) =>
    [...sentence.matchAll(YEAR)].flatMap((match): YearMention[] => {
      const start = paragraph.start + at + match.index;
      const before = sentence.slice(0, match.index);
      const after = sentence.slice(match.index + match[0].length);
      if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return [];
      return [{ passage, year: Number(match[1]), start, end: start + match[0].length, before, after }];
    }),
  );
}

const NAMES = /《[^《》]*》|“[^“”]{5,}”|[〔[(](?:20\d{2})年?[〕\])]/g;
const BLOT = "■";

/** Years in the names of laws, papers and projects say nothing about the text's own. */
function withoutNames(text: string): string {
  return text.replace(NAMES, (name) => BLOT.repeat(name.length));
}
