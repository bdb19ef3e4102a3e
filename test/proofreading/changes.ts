/** A slip of the pen: what stood there, and what stands there now. */
export interface Change {
  readonly kind: ChangeKind;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
}

export type ChangeKind = "amount" | "percentage" | "direction" | "year" | "account name";

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ["增加", "减少"],
  ["减少", "增加"],
  ["增长", "下降"],
  ["下降", "增长"],
  ["持平", "减少"],
]);

const PATTERNS: Readonly<Record<Exclude<ChangeKind, "direction">, RegExp>> = {
  amount: /\d+(?:\.\d+)?(?=(?:万|亿|千)?元)/g,
  percentage: /\d+(?:\.\d+)?(?=%)/g,
  year: /20\d\d(?=年)/g,
  "account name": /[\u4e00-\u9fff]{4,}(?=（[类款项]）)/g,
};
const DIRECTION = /(?:增加|减少|增长|下降)(?=\d)|(?<=预算)持平/g;

/** Every slip that can be made in a drafted text, one of each sort at each place; the open blanks are left alone. */
export function changesOf(text: string): readonly Change[] {
  const numbers = (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).flatMap((kind) =>
    places(text, PATTERNS[kind]).map(({ start, was }) => changeOf(kind, start, was)),
  );
  const directions = places(text, DIRECTION).map(({ start, was }): Change => ({
    kind: "direction",
    start,
    end: start + was.length,
    was,
    now: OPPOSITE.get(was)!,
  }));
  return [...numbers, ...directions];
}

function places(text: string, pattern: RegExp): readonly { readonly start: number; readonly was: string }[] {
  const open = [...text.matchAll(/〔[^〕]*〕/g)].map((match) => [match.index, match.index + match[0].length] as const);
  return (
    [...text.matchAll(pattern)]
      .map((match) => ({ start: match.index, was: match[0] }))
      .filter(({ start }) => !open.some(([first, last]) => first <= start && start < last))
      // 单价100万元以上 is a threshold of the forms, which no table states.
      .filter(({ start, was }) => !/^万元(?:（含）)?以上/.test(text.slice(start + was.length)))
  );
}

/** One digit becomes the next one; a name loses its third character. */
function changeOf(kind: ChangeKind, start: number, was: string): Change {
  const end = start + was.length;
  if (kind === "account name") return { kind, start, end, was, now: was.slice(0, 2) + was.slice(3) };
  const at = start % was.length;
  const digit = was.charAt(at) === "." ? at - 1 : at;
  const next = String((Number(was.charAt(digit)) + 1) % 10);
  return { kind, start, end, was, now: was.slice(0, digit) + next + was.slice(digit + 1) };
}
