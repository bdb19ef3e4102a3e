import { alikeKeys } from "./alike";
import type { Item } from "./item";
import type { Saying, Stage, Value } from "./say";

/** What was told so far, by what it is of: a list may be of a sum that stands sentences before it. */
export class Said {
  readonly #byKey = new Map<string, Value>();

  add(sayings: readonly Saying[]): void {
    for (const saying of sayings)
      if (saying.kind === "value" && saying.item !== null) this.#byKey.set(saying.item.key, saying);
  }

  /** The last sum told of an item in a year; null where none was, or only one of other money. */
  last(item: Item, year: number | null, stage: Stage): Value | null {
    for (const key of new Set([item.key, ...alikeKeys(item.key)])) {
      const value = this.#byKey.get(key);
      if (value?.year !== year || value.stage !== stage) continue;
      if (item.fund === null || value.fund === null || value.fund === item.fund) return value;
    }
    return null;
  }
}
