import { BLOT } from "../../lexicon";
import { REASON, directionWords, plainWords } from "../comparing/words";
import type { Direction } from "../../lexicon";
import type { Figure } from "../reading/figures";
import type { Sentence } from "../reading/reading";

/** A place of a sentence that says something: a number, or a word that stands for one. Offsets are the sentence's. */
export interface Anchor {
  readonly kind: "money" | "percent" | "level" | "deviation";
  readonly start: number;
  readonly end: number;
  readonly figure: Figure | null;
  /** Of a deviation. */
  readonly direction?: Direction;
}

/** Where a reason ends and the next item begins. */
const RESUMES = /[;。]|[，)](?=[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]+\)|20\d\d年|具体)/;

/** The places of a sentence that say something, reasons left out. */
export function anchorsIn(sentence: Sentence): readonly Anchor[] {
  const text = plainWords(sentence);
  const reasons = reasonsIn(text);
  const isFree = (at: number): boolean => !reasons.some(({ start, end }) => start <= at && at < end);
  const figures = sentence.figures.flatMap((figure): readonly Anchor[] => {
    const at = figure.start - sentence.start;
    if (figure.kind === "bare" && isFree(at) && figure.decimals > 0 && COMPARED_WITH.test(text.slice(0, at)))
      return moneyLike(sentence, figure, at);
    if ((figure.kind !== "money" && figure.kind !== "percent") || text[at] === BLOT || !isFree(at)) return [];
    return [{ kind: figure.kind, start: at, end: figure.end - sentence.start, figure }];
  });
  const levels = directionWords(text).flatMap(({ direction, start, end }): Anchor[] =>
    direction === "level" && isFree(start) && !/^\d/.test(text.slice(end))
      ? [{ kind: "level", start, end, figure: null }]
      : [],
  );
  const deviations = [...text.matchAll(DEVIATION)].flatMap((match): Anchor[] => {
    const start = match.index + match[0].indexOf(match[1]!);
    const direction = match[1] === "等于" ? "level" : MORE.includes(match[1]!) ? "up" : "down";
    return isFree(start) ? [{ kind: "deviation", start, end: start + match[1]!.length, figure: null, direction }] : [];
  });
  return [...figures, ...levels, ...deviations].sort((left, right) => left.start - right.start);
}

/** 决算数大于年初预算数, and no number behind it. */
const DEVIATION =
  /决算数?(大于|高于|多于|超过|小于|低于|少于|等于)(?:年初|全年|调整后?|当年)?(?:支出)?预算数?(?![^，。;:]{0,4}\d)/g;
const MORE = ["大于", "高于", "多于", "超过"];

/** 较上年2.08减少0.03万元: a number whose unit was forgotten. */
const COMPARED_WITH = /[比较](?:上年|去年|20\d\d年)(?:度)?(?:预算|决算)?数?$/;

function moneyLike({ figures }: Sentence, figure: Figure, at: number): readonly Anchor[] {
  const next = figures.find(({ kind, start }) => kind === "money" && start > figure.start);
  if (next === undefined) return [];
  return [
    { kind: "money", start: at, end: at + figure.text.length, figure: { ...figure, kind: "money", unit: next.unit } },
  ];
}

function reasonsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const reasons: { start: number; end: number }[] = [];
  let from = 0;
  for (;;) {
    const match = REASON.exec(text.slice(from));
    if (match === null) return reasons;
    const start = from + match.index;
    const rest = RESUMES.exec(text.slice(start + match[0].length));
    const end = rest === null ? text.length : start + match[0].length + rest.index;
    reasons.push({ start, end });
    from = Math.max(end, start + 1);
  }
}
