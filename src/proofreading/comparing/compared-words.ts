import type { Figure } from "../reading/figures";
import type { Sentence } from "../reading/reading";
import type { Comparison, Move } from "./moves";
import { isWithin, type Words, wordsAt } from "./placed";

const COMPARED_ENDS = /^(.*?)(?:相比较?|相较|比较|对比)?，?(?:相比，?)?$/;
/** 相比， parts what is compared with from what changed. */
const PARTED = /(?:相比较?|相较|比较|对比|，)/;
/** Words before 增加 that name nothing. */
const NAMELESS =
  /^(?:各|均|都|分别|同比|总体|有所|略有|大幅|小幅|共|共计|合计|整体|基本|大致|保持|也|同样|，|□|计划|预计|相应|需)*$/;
const NAME_BEGINS = /^(?:其中:?|，|:|、|另外|同时)*/;
const NAME_ENDS = /(?:各|均|都|分别|同比|总体|有所|略有|大幅|小幅|共|共计|合计|整体|基本|大致|保持|预算|数)*$/;

/** What stands between 比 and the change. */
export interface ComparedWords {
  /** The words behind 比 up to the change: 2024年收支预算总数. Empty without them. */
  readonly baseWords: string;
  /** 比上年12万元: last year's number where the text states it. */
  readonly before: Figure | null;
  /** Words right before the direction that name what changed: 标准公用经费减少. Null where it was named earlier. */
  readonly named: Words | null;
}

/** The words between 比 and the change: last year's name and number, and what is said to have changed. */
export function comparedWords(
  sentence: Sentence,
  text: string,
  comparison: Comparison | null,
  move: Move,
): ComparedWords {
  const from = comparison?.end ?? text.slice(0, move.start).search(/[^，;:。]*$/);
  const between = text.slice(from, move.start);
  const before =
    comparison === null
      ? null
      : (sentence.figures.find(
          ({ kind, start }) =>
            kind === "money" && isWithin({ start: comparison.end, end: move.start }, start - sentence.start),
        ) ?? null);
  const behindFigure = sentence.figures.findLast(
    ({ start, end }) => start - sentence.start >= from && end - sentence.start <= move.start,
  );
  const behind = behindFigure?.kind === "money" ? behindFigure.end - sentence.start - from : 0;
  const cut = comparison === null ? behind : partedAt(between, behind);
  const name = between.slice(cut);
  const baseWords =
    comparison === null ? "" : (COMPARED_ENDS.exec(between.slice(0, cut === 0 ? undefined : cut))?.[1] ?? "");
  if (comparison !== null && cut === 0) return { baseWords, before, named: null };
  const begin = cut + NAME_BEGINS.exec(name)![0].length;
  const end = cut + name.replace(NAME_ENDS, "").length;
  const isNamed = end > begin && !NAMELESS.test(between.slice(begin, end));
  return {
    baseWords,
    before,
    named: isNamed ? wordsAt(sentence, text, { start: from + begin, end: from + end }) : null,
  };
}

/** Behind 与2024年相比，; 0 where nothing parts the two. */
function partedAt(between: string, from: number): number {
  const match = PARTED.exec(between.slice(from));
  return match === null ? from : from + match.index + match[0].length;
}
