import type { Section } from "../reading/outline";
import type { Reading, Sentence } from "../reading/reading";
import type { StatedDirection } from "./moves";
import { tellingSentences, type Words } from "./placed";
import { changesIn } from "./statements";
import { type Direction, plainWords } from "./words";

/** (二)“三公”经费减少原因说明, where all that was said before it is 持平. */
export interface DeniedReason {
  /** 减少 in it. */
  readonly word: Words;
  readonly way: string;
  /** A direction stated before it. */
  readonly level: StatedDirection;
}

const HEADING =
  /^(?:[(一二三四五六七八九十\d)、.]{0,6})[^，。;:]{0,24}?(增加|增长|减少|下降|降低)的?(?:主要)?原因(?:说明|如下)?(?:是|为)?[:。，]/;
const WAYS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["增加", "up"],
  ["增长", "up"],
  ["减少", "down"],
  ["下降", "down"],
  ["降低", "down"],
]);

/** Reasons announced for a change that its own chapter denies: every statement there goes another way. */
export function deniedReasons(reading: Reading): readonly DeniedReason[] {
  return tellingSentences(reading).flatMap((sentence) => {
    const match = HEADING.exec(plainWords(sentence));
    if (match === null) return [];
    const way = match[1]!;
    const stated = directionsBefore(reading, sentence);
    const [level] = stated;
    if (level === undefined || stated.some(({ direction }) => direction === WAYS.get(way))) return [];
    const start = sentence.start + match[0].lastIndexOf(way);
    return [{ word: { text: way, start, end: start + way.length }, way, level }];
  });
}

/** Directions stated before the sentence in its chapter. */
function directionsBefore(reading: Reading, sentence: Sentence): readonly StatedDirection[] {
  const chapter = chapterOf(sentence.section);
  const { topic } = sentence.section;
  return changesIn(reading)
    .filter(
      ({ end, sentence: { section } }) =>
        end <= sentence.start && section.topic === topic && chapterOf(section) === chapter,
    )
    .flatMap(({ directions }) => directions);
}

/** The section that holds it beside its like: 四 of 四、(二). */
function chapterOf(section: Section): Section {
  let at = section;
  while (at.parent !== null && at.parent.depth > 0 && at.parent.mark?.style !== "第一部分") at = at.parent;
  return at;
}
