import type { Archive } from "../archive";
import { readXmlPart, xmlHandler } from "../xml";
import { numberWord } from "./number-words";
import { isOn } from "./styles";

/** One level of a list (ECMA-376 part 1, 17.9.6). */
interface Level {
  start: number;
  format: string;
  /** 第%1部分, （%2）: %n stands for the number of level n, counted from 1. */
  text: string;
  /** The level that restarts it; null for any above it, 0 for none. */
  restart: number | null;
  legal: boolean;
  /** What follows the number: a tab unless said otherwise. */
  suffix: string;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const LEVELS = 9;

/**
 * Counts the numbers that Word prints before paragraphs but does not store in their text. Lists that share an abstract
 * numbering share its counters; a startOverride acts once, at the first paragraph of its list; a level that counts on
 * restarts the deeper ones unless they say otherwise.
 */
export class Numbering {
  readonly #abstract = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @throws DocumentError */
  static async read(archive: Archive, part: string): Promise<Numbering> {
    const numbering = new Numbering();
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list: List | null = null;
    let override = 0;
    const handler = xmlHandler({
      open: (name, attributes) => {
        const value = attributes.get("val");
        switch (name) {
          case "abstractNum":
            levels = new Map();
            numbering.#abstract.set(attributes.get("abstractNumId") ?? "", levels);
            break;
          case "num":
            list = { abstract: "", starts: new Map(), levels: new Map() };
            levels = list.levels;
            numbering.#lists.set(attributes.get("numId") ?? "", list);
            break;
          case "abstractNumId":
            if (list !== null) list.abstract = value ?? "";
            break;
          case "lvlOverride":
            override = Number(attributes.get("ilvl") ?? 0);
            break;
          case "startOverride":
            list?.starts.set(override, Number(value ?? 1));
            break;
          case "lvl":
            level = { start: 1, format: "decimal", text: "", restart: null, legal: false, suffix: "tab" };
            levels?.set(Number(attributes.get("ilvl") ?? 0), level);
            break;
          default:
            if (level !== null) readLevel(level, name, value);
        }
      },
      close: (name) => {
        if (name === "lvl") level = null;
        if (name === "num") list = null;
      },
    });
    await readXmlPart(archive, part, handler);
    return numbering;
  }

  /** The number before the next paragraph of a list, with the space that parts it from a figure; "" for a bullet or none. */
  next(id: string, at: number): string {
    const list = this.#lists.get(id);
    const levels = list === undefined ? undefined : this.#abstract.get(list.abstract);
    if (list === undefined || levels === undefined || at < 0 || at >= LEVELS) return "";
    const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? levels.get(index);
    const level = levelAt(at);
    if (level === undefined) return "";
    const counts = this.#countsOf(id, list);
    const startOf = (index: number): number => levelAt(index)?.start ?? 1;
    for (let above = 0; above < at; above++) counts[above] ??= startOf(above);
    counts[at] = (counts[at] ?? startOf(at) - 1) + 1;
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = levelAt(below)?.restart ?? null;
      if (restart === null || at < restart) counts[below] = undefined;
    }
    if (level.format === "bullet") return "";
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const number = counts[index] ?? startOf(index);
      return level.legal ? String(number) : numberWord(levelAt(index)?.format ?? "decimal", number);
    });
    return level.suffix === "nothing" || !/[0-9A-Za-z]$/.test(label) ? label : `${label} `;
  }

  #countsOf(id: string, list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [level, start] of list.starts) counts[level] = start - 1;
    }
    return counts;
  }
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  if (name === "start") level.start = Number(value ?? 1);
  if (name === "numFmt") level.format = value ?? "decimal";
  if (name === "lvlText") level.text = value ?? "";
  if (name === "lvlRestart") level.restart = Number(value ?? 0);
  if (name === "isLgl") level.legal = isOn(value);
  if (name === "suff") level.suffix = value ?? "tab";
}
