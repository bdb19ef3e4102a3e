import type { Span } from "../claim";
import type { Sentence } from "../reading/reading";
import type { Enumeration } from "./enumerations";

/** Words that stand where the name of a source of income or of a 类 is expected. */
export interface AmountName extends Span {
  readonly name: string;
}

const CLAUSE_START = /[，。;:、!?(\n]/;
const LEADING = /^(?:其中:?|本年|当年|全年|收到|完成|安排)+/;
const TRAILING = /(?:预算|决算)?(?:数|总额|合计)?(?:为|共|共计|计)?$/;
const LONGEST = 24;
const HAS_DIGIT = /\d/;

/** The words of a clause that end in a sum of money: 事业单位经营收入0万元. */
export function namesBeforeMoney({ text, start, figures }: Sentence): readonly AmountName[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== "money") return [];
    const end = figure.start - start;
    let from = end;
    while (from > 0 && end - from <= LONGEST && !CLAUSE_START.test(text[from - 1]!)) from -= 1;
    return nameAt(text.slice(from, end), start + from) ?? [];
  });
}

export function namesListed({ items }: Enumeration): readonly AmountName[] {
  return items.flatMap(({ name, start }) => nameAt(name, start) ?? []);
}

function nameAt(words: string, start: number): AmountName | null {
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const name = words.slice(lead).replace(TRAILING, "");
  if (name.length < 3 || name.length > LONGEST || HAS_DIGIT.test(name) || name.includes("\n")) return null;
  return { name, start: start + lead, end: start + lead + name.length };
}
