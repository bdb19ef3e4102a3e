import type { Known, Source } from "../narrative";
import { type Bound, bindingsOf, type Figure, ledgerOf, type Reading, readingSteps, standingOf } from "../proofreading";
import type { BudgetReport, FactKey } from "../report";

/** Last year's text, read twice: as it stands beside last year's tables, and with its years moved on beside this year's. */
export interface LastText {
  readonly then: Reading;
  /** The same words at the same offsets. */
  readonly now: Reading;
  /** By where the figure begins. */
  readonly boundNow: ReadonlyMap<number, Bound>;
  readonly boundThen: ReadonlyMap<number, Bound>;
}

export function readLastText(text: string, report: BudgetReport, prior: BudgetReport): LastText {
  const then = finish(readingSteps({ text, report: prior }));
  const now = finish(readingSteps({ text: movedOn(text, prior, report), report, prior }));
  return { then, now, boundThen: boundIn(then), boundNow: boundIn(now) };
}

/** 2024年 becomes 2025年 where last year and the year before it are meant; years of history stay. Lengths stay too. */
function movedOn(text: string, { document: then }: BudgetReport, { document: now }: BudgetReport): string {
  if (then.year === null || now.year === null) return text;
  const by = now.year - then.year;
  const moved = [then.year, then.year - 1].map(String);
  return text.replace(YEAR, (year) => (moved.includes(year) ? String(Number(year) + by) : year));
}

/** Not the year of a paper's number: 〔2024〕5号. */
const YEAR = /(?<![\d〔[（(])20\d\d(?=\s*年)/g;

function boundIn(reading: Reading): ReadonlyMap<number, Bound> {
  return new Map(bindingsOf(reading).map((bound) => [bound.figure.start, bound]));
}

/** What last year's tables say of a sum of last year's text, if they say the same. */
export function provedThen({ boundThen }: LastText, { start }: Figure): Known | null {
  const bound = boundThen.get(start);
  if (bound === undefined || (bound.role !== "value" && bound.role !== "planned")) return null;
  const standing = standingOf(bound);
  return standing.state === "same" ? standing.known : null;
}

/** The keys under which tables state the number of a cell. */
export class KeysOfCells {
  readonly #keys = new Map<string, FactKey[]>();

  constructor(report: BudgetReport) {
    const facts = [report.facts, ...report.tables.map((table) => report.statementsOf(table).facts)];
    for (const { key, cells } of facts.flatMap((some) => [...some.values()])) {
      const [cell] = cells;
      if (cells.length !== 1 || cell === undefined) continue;
      const place = `${cell.sheet}!${cell.row}:${cell.column}`;
      const own = this.#keys.get(place);
      if (own === undefined) this.#keys.set(place, [key]);
      else own.push(key);
    }
  }

  of({ cells }: Known): readonly FactKey[] {
    const [place] = cells;
    if (cells.length !== 1 || place === undefined) return [];
    const { sheet, row, column } = place.cell;
    return this.#keys.get(`${sheet}!${row}:${column}`) ?? [];
  }
}

/** What this year's tables state under any of the keys. */
export function statedUnder(keys: readonly FactKey[], source: Source): readonly Known[] {
  return keys.flatMap((key) => source.first(key) ?? []);
}

export { ledgerOf };

/** Reads to the end at once. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
