import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { narrativeToPlainText, readWorkbook } from "../../src/documents";
import { draftNarrative, type FigureRun, type Narrative, wordingPacks } from "../../src/narrative";
import type { Claim } from "../../src/proofreading";
import { amountInTables } from "../../src/proofreading/rules/numbers/amount-in-tables";
import { projectCount } from "../../src/proofreading/rules/numbers/project-count";
import { recognizeWorkbook } from "../../src/recognition";
import { type BudgetReport, buildReport } from "../../src/report";
import { Dice } from "../layouts/data/dice";
import { PRESETS } from "../layouts";
import { draft, generated, reportOf } from "../narrative/support";
import { readingOf } from "./proof-tester";

const SAMPLES = join(import.meta.dirname, "../../assets/sample");

async function sample(year: number): Promise<BudgetReport> {
  const name = `sample-${year}-budget.xlsx`;
  return buildReport(recognizeWorkbook(await readWorkbook(readFileSync(join(SAMPLES, name)), name)));
}

/** A text drafted from tables, and where the numbers that were read from them stand in it. */
interface Drafted {
  readonly text: string;
  readonly report: BudgetReport;
  readonly prior: BudgetReport | null;
  readonly places: readonly { readonly start: number; readonly printed: string }[];
}

const READ = new Set(["read", "sum", "count"]);
const MARK = "\uE000";

function draftedFrom(narrative: Narrative, report: BudgetReport, prior: BudgetReport | null): Drafted {
  const figures = narrative.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
    .filter((run): run is FigureRun => run.type === "figure" && READ.has(run.formula.kind));
  const marked = narrativeToPlainText(
    withFigures(narrative, (run) => (READ.has(run.formula.kind) ? MARK + run.text : run.text)),
  );
  const [first = "", ...rest] = marked.split(MARK);
  let start = first.length;
  const places = rest.map((piece, index) => {
    const place = { start, printed: figures[index]!.text };
    start += piece.length;
    return place;
  });
  return { text: narrativeToPlainText(narrative), report, prior, places };
}

function withFigures(narrative: Narrative, textOf: (run: FigureRun) => string): Narrative {
  const sections = narrative.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ runs }) => ({
      runs: runs.map((run) => (run.type === "figure" ? { ...run, text: textOf(run) } : run)),
    })),
  }));
  return { ...narrative, sections };
}

function claimsAbout({ report, prior }: Drafted, text: string): readonly Claim[] {
  const reading = readingOf({ text, report, prior });
  return [...amountInTables.claims(reading), ...projectCount.claims(reading)];
}

/** Claims made of numbers that start at a place; a leading digit turned into a zero is still the same place. */
function verdictAt(claims: readonly Claim[], place: number): string {
  return claims.find(({ start }) => start === place)?.verdict ?? "not read";
}

/** The text with each digit of the number once replaced by another. */
function* slipsIn(text: string, { start, printed }: Drafted["places"][number]): Generator<string> {
  for (let at = 0; at < printed.length; at += 1) {
    const digit = printed.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    const other = (digit + 1 + ((start + at) % 8)) % 10;
    yield text.slice(0, start + at) + String(other === 0 && at === 0 ? 5 : other) + text.slice(start + at + 1);
  }
}

const tally = { figures: 0, agree: 0, slips: 0, found: 0, missed: [] as string[] };

/** Tries some of the changed digits; which of them, the dice say. */
function prove(drafted: Drafted, { tries, dice }: { readonly tries: number; readonly dice: Dice }): void {
  const claims = claimsAbout(drafted, drafted.text);
  expect(claims.filter(({ verdict }) => verdict === "disagrees").map(({ quote }) => quote)).toEqual([]);
  const unproved = drafted.places.filter(({ start }) => verdictAt(claims, start) !== "agrees");
  expect(unproved.map(({ start, printed }) => drafted.text.slice(start - 30, start) + printed)).toEqual([]);
  tally.figures += drafted.places.length;
  const slips = drafted.places.flatMap((place) => [...slipsIn(drafted.text, place)].map((text) => ({ place, text })));
  for (let at = 0; at < tries && slips.length > 0; at += 1) {
    const { place, text } = dice.pick(slips);
    tally.slips += 1;
    if (verdictAt(claimsAbout(drafted, text), place.start) === "disagrees") tally.found += 1;
    else tally.missed.push(text.slice(Math.max(0, place.start - 30), place.start + place.printed.length));
  }
}

describe("every number a draft takes from the tables", () => {
  const packs = wordingPacks().filter(({ id }) => id.endsWith("budget"));

  it.each(packs)("sample, $id: agrees with them, and no longer once a digit is changed", async ({ id }) => {
    const report = await sample(2026);
    for (const prior of [null, await sample(2025)])
      prove(draftedFrom(draftNarrative({ report, prior, answers: {}, wording: id })!, report, prior), {
        tries: 60,
        dice: new Dice(1),
      });
  });

  it.each(PRESETS.map((layout, seed) => ({ name: layout.name, layout, seed })))(
    "$name: agrees with them, and no longer once a digit is changed",
    ({ layout, seed }) => {
      const report = reportOf(generated(layout, seed + 1));
      prove(draftedFrom(draft(report, null), report, null), { tries: 8, dice: new Dice(seed) });
    },
  );

  afterAll(() => {
    console.info(`${tally.found} of ${tally.slips} changed digits in ${tally.figures} numbers were found`);
    for (const missed of tally.missed.slice(0, 20)) console.info(`  missed: ${missed}`);
  });

  it("misses fewer than one changed digit in a hundred", () => {
    expect(tally.found).toBeGreaterThan(tally.slips * 0.99);
  });
});
