import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { narrativeToPlainText, readWorkbook } from "../../src/documents";
import { draftNarrative, wordingPacks } from "../../src/narrative";
import { documentYear } from "../../src/proofreading/rules/structure/document-year";
import { recognizeWorkbook } from "../../src/recognition";
import { type BudgetReport, buildReport } from "../../src/report";
import { PRESETS } from "../layouts";
import { Dice } from "../layouts/data/dice";
import { draft, generated, reportOf } from "../narrative/support";
import { readingOf } from "./proof-tester";

const SAMPLES = join(import.meta.dirname, "../../assets/sample");

async function sample(year: number): Promise<BudgetReport> {
  const name = `sample-${year}-budget.xlsx`;
  return buildReport(recognizeWorkbook(await readWorkbook(readFileSync(join(SAMPLES, name)), name)));
}

interface Beside {
  readonly report: BudgetReport;
  readonly prior: BudgetReport | null;
}

function objectionsTo(
  text: string,
  { report, prior }: Beside,
): readonly { readonly start: number; readonly end: number }[] {
  const claims = [...documentYear.claims(readingOf({ text, report, prior }))];
  return claims.filter(({ verdict }) => verdict === "disagrees");
}

/** Where a year stands outside the blanks that are still open. */
function yearsIn(text: string): readonly number[] {
  const plain = text.replace(/〔[^〕]*〕/g, (blank) => "□".repeat(blank.length));
  return [...plain.matchAll(/20\d\d(?=年)/g)].map(({ index }) => index);
}

const DIGITS = 4;
const tally = { made: 0, found: 0, missed: [] as string[] };

function tryYear(text: string, at: number, by: number, beside: Beside): void {
  const year = String(Number(text.slice(at, at + DIGITS)) + by);
  const changed = text.slice(0, at) + year + text.slice(at + DIGITS);
  tally.made += 1;
  if (objectionsTo(changed, beside).some(({ start, end }) => start <= at && at < end)) tally.found += 1;
  else tally.missed.push(`…${text.slice(at - 30, at)}【${year}】${text.slice(at + DIGITS, at + 30)}`);
}

describe("a year of a draft that is one too many or too few", () => {
  it.each([
    [2026, 2025],
    [2025, null],
  ])("is found wherever it stands in the sample of %i", async (year, before) => {
    const beside = { report: await sample(year), prior: before === null ? null : await sample(before) };
    const packs = wordingPacks().filter(({ documentKind }) => documentKind === beside.report.document.kind);
    for (const { id } of packs) {
      const text = narrativeToPlainText(draftNarrative({ ...beside, answers: {}, wording: id })!);
      expect(objectionsTo(text, beside)).toEqual([]);
      for (const at of yearsIn(text)) for (const by of [-1, 1]) tryYear(text, at, by, beside);
    }
  });

  const YEARS_PER_LAYOUT = 4;

  it.each(PRESETS.map((layout, index) => ({ name: layout.name, layout, seed: index + 1 })))(
    "is found in a draft from the layout $name",
    ({ layout, seed }) => {
      const beside = { report: reportOf(generated(layout, seed)), prior: null };
      const text = narrativeToPlainText(draft(beside.report, beside.prior));
      expect(objectionsTo(text, beside)).toEqual([]);
      const dice = new Dice(seed);
      for (let made = 0; made < YEARS_PER_LAYOUT; made += 1)
        tryYear(text, dice.pick(yearsIn(text)), dice.pick([-1, 1]), beside);
    },
  );

  afterAll(() => {
    console.log(`years: ${tally.found} of ${tally.made} changes found`);
    expect(tally.missed).toEqual([]);
  });
});
