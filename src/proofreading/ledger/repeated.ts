import type { Value } from "../saying/say";
import type { Entries } from "./entries";
import { Linear } from "./relation";

/** Totals and accounts are told of whole units, funds and natures in the same words; these are not. */
const DISTINCT = /^(?:three-public|agency-operating|procurement)/;
const MOST = 8;

/** One thing told in several places is one number; told of the same year, stage and fund. */
export function* repeatedIn(entries: Entries): Generator<Linear> {
  const told = new Map<string, Value[]>();
  for (const value of entries.values) {
    if (value.item === null) continue;
    const key = `${value.item.key}|${value.year ?? ""}|${value.stage}|${placeOf(value)}`;
    const alike = told.get(key);
    if (alike === undefined) told.set(key, [value]);
    else if (alike.length < MOST) alike.push(value);
  }
  for (const [first, ...others] of told.values())
    for (const other of others) {
      const isAgain =
        other.again && other.item === first!.item && other.sentence.paragraph === first!.sentence.paragraph;
      // Twice in one sentence it is told of two things: of all money, and of some of it. Nor is what is told
      // without a name of its own, in another paragraph, surely of the item named last.
      const isNamed = other.item !== first!.item && other.sentence !== first!.sentence;
      const sure = isAgain || (DISTINCT.test(first!.item!.key) && isNamed && isOneFund(first!, other));
      const same = new Linear(
        "same",
        { figure: first!.figure, sign: 1 },
        [{ figure: other.figure, sign: 1 }],
        sure,
        other.figure,
      );
      if (sure || same.state() === "holds") yield same;
    }
}

function isOneFund(left: Value, right: Value): boolean {
  return left.fund === right.fund || left.fund === null || right.fund === null;
}

/** What comes in and what goes out is one number, where the text tells both as one. */
export function* balancedIn({ values }: Entries): Generator<Linear> {
  for (const [index, value] of values.entries()) {
    const next = values.slice(index + 1, index + 1 + MOST * 4).find((one) => isBalance(value, one));
    if (next !== undefined)
      yield new Linear(
        "same",
        { figure: value.figure, sign: 1 },
        [{ figure: next.figure, sign: 1 }],
        false,
        next.figure,
      );
  }
}

function isBalance(income: Value, spending: Value): boolean {
  return (
    /^(?:income:$|grand-total:income)/.test(income.item?.key ?? "") &&
    /^(?:spending:total|grand-total:expenditure|grand-total:both)/.test(spending.item?.key ?? "") &&
    income.year === spending.year &&
    income.figure.value.eq(spending.figure.value) &&
    income.figure.unit === spending.figure.unit
  );
}

/** 公务接待费 within 基本支出 is another sum than within 三公经费. */
function placeOf({ sentence, item }: Value): string {
  return item!.key.startsWith("three-public") && sentence.section.topic === "basic" ? "basic" : "";
}
