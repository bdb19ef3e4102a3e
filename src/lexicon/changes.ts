export type Direction = "up" | "down" | "level";

/** More than before. */
export const UP: readonly string[] = [
  "增加",
  "增长",
  "增幅",
  "增支",
  "增多",
  "净增",
  "调增",
  "上升",
  "上涨",
  "上浮",
  "上调",
  "升高",
  "提高",
  "增",
];
/** Less than before. */
export const DOWN: readonly string[] = [
  "减少",
  "减幅",
  "减支",
  "净减",
  "调减",
  "核减",
  "下降",
  "下浮",
  "下调",
  "下滑",
  "降低",
  "降幅",
  "回落",
  "压减",
  "压缩",
  "缩减",
  "削减",
  "减",
  "降",
];
/** As much as before. */
export const LEVEL: readonly string[] = [
  "持平",
  "无增减变化",
  "无增减",
  "无变化",
  "无变动",
  "无增长",
  "没有变化",
  "没有变动",
  "未发生变化",
  "保持不变",
  "不变",
  "一致",
  "相同",
  "相等",
];
export const MOVES: readonly string[] = [...UP, ...DOWN];
/** 增 and 减 are parts of too many words to be read where no number follows. */
export const LONG_MOVES: readonly string[] = MOVES.filter((word) => word.length > 1);
/** Both directions named together, and so neither stated. */
export const NEITHER: readonly string[] = ["增减", "减增", "增、减"];

const DIRECTION_OF: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...UP.map((word) => [word, "up"] as const),
  ...DOWN.map((word) => [word, "down"] as const),
  ...LEVEL.map((word) => [word, "level"] as const),
]);

/** Null for a word of no direction. */
export function directionOf(word: string): Direction | null {
  return DIRECTION_OF.get(word) ?? null;
}

/** Words that turn a way of telling a change into its opposite: 增加 ↔ 减少, 增长 ↔ 下降. */
const OPPOSITES: readonly (readonly [up: string, down: string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["增幅", "降幅"],
  ["增支", "减支"],
  ["净增", "净减"],
  ["调增", "调减"],
  ["上升", "下降"],
  ["上涨", "回落"],
  ["上浮", "下浮"],
  ["上调", "下调"],
  ["提高", "降低"],
  ["升高", "降低"],
  ["增", "减"],
];

const OPPOSITE_OF: ReadonlyMap<string, string> = new Map([
  ...OPPOSITES.map(([up, down]) => [up, down] as const),
  // The first word that fits is the usual one.
  ...[...OPPOSITES].reverse().map(([up, down]) => [down, up] as const),
  ["压减", "增加"],
  ["压缩", "增加"],
  ["核减", "增加"],
  ["减幅", "增幅"],
  ["缩减", "增加"],
  ["降", "升"],
]);

const A_MOVE = new RegExp([...OPPOSITE_OF.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** The words with every change in them turned round. */
export function turnedRound(words: string): string {
  return words.replace(A_MOVE, (word) => OPPOSITE_OF.get(word)!);
}
