import type { Scope } from "../../report";
import type { Sentence } from "../reading/reading";
import { alikeKeys } from "../saying/alike";
import type { Item } from "../saying/item";
import type { Saying, Stage, Value } from "../saying/say";

/** Items that are of one fund by what they are, whatever the words beside them say. */
const OF_ONE_FUND =
  /^(?:three-public|agency-operating|procurement|performance|spending:(?:basic|personnel|public)|name)/;

/** No text tells one thing more often; what does is a list of many bodies, whose sums are not one another's. */
export const MOST_ALIKE = 64;

/** The sums of a text by what they are of. */
export class Entries {
  readonly values: readonly Value[];
  #bySentence: Map<Sentence, Saying[]> | null = null;
  readonly #byKey = new Map<string, Value[]>();

  constructor(readonly sayings: readonly Saying[]) {
    this.values = sayings.filter((one) => one.kind === "value");
    for (const value of this.values) {
      const key = value.item?.key;
      if (key === undefined) continue;
      const alike = this.#byKey.get(key);
      if (alike === undefined) this.#byKey.set(key, [value]);
      else if (alike.length < MOST_ALIKE) alike.push(value);
    }
  }

  /** What a sentence says. */
  saidIn(sentence: Sentence): readonly Saying[] {
    if (this.#bySentence === null) {
      this.#bySentence = new Map<Sentence, Saying[]>();
      for (const saying of this.sayings) {
        const said = this.#bySentence.get(saying.sentence);
        if (said === undefined) this.#bySentence.set(saying.sentence, [saying]);
        else said.push(saying);
      }
    }
    return this.#bySentence.get(sentence) ?? [];
  }

  of(key: string): readonly Value[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Sums of an item in a year, those of the stage and the fund asked for where there are any. */
  find(item: Item, year: number | null, stage: Stage | null, fund: Scope | null = item.fund): readonly Value[] {
    const ofYear = alikeKeys(item.key)
      .flatMap((key) => this.of(key))
      .filter((one) => one.year === year);
    const ofStage = stage === null ? ofYear : ofYear.filter((one) => one.stage === stage);
    if (fund === null || OF_ONE_FUND.test(item.key)) return ofStage;
    const ofFund = ofStage.filter((one) => (one.fund ?? fund) === fund);
    return ofFund.length > 0 ? ofFund : ofStage;
  }
}

/** Of sums that print the same, the first. */
export function distinctValues(values: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return values.filter(({ figure }) => {
    const key = `${figure.value.toString()}${figure.unit}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
