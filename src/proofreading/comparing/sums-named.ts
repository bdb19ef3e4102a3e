import { bindingsOf } from "../binding";
import type { Figure } from "../reading/figures";
import type { Reading } from "../reading/reading";
import type { Words } from "./placed";

/** Words that may close a name without changing what it names. */
const CLOSING = /(?:总额|金额|数额|合计|总计|数|额)$/;
const YEAR_FIRST = /^(?:20\d\d年度?|本年度?|当年)?/;

/** Sums of money the text states of what `name` names: the nearest before `place` first, then those behind it. */
export function sumsNamed(reading: Reading, name: string, place: Pick<Words, "start">): readonly Figure[] {
  const bare = bareName(name);
  if (bare === "") return [];
  const stated = bindingsOf(reading).filter(
    ({ role, subject }) => role === "value" && subject !== null && bareName(subject.text).endsWith(bare),
  );
  // 支出 closes half of all names: the shortest name that ends so is the one that means it.
  const shortest = Math.min(...stated.map(({ subject }) => bareName(subject!.text).length));
  const meant = stated.filter(({ subject }) => bareName(subject!.text).length === shortest).map(({ figure }) => figure);
  const before = meant.filter(({ start }) => start < place.start).toReversed();
  return [...before, ...meant.filter(({ start }) => start >= place.start)];
}

function bareName(name: string): string {
  return name
    .replace(YEAR_FIRST, "")
    .replace(CLOSING, "")
    .replace(/[“”"()]/g, "");
}
