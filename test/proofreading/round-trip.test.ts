import { afterAll, describe, expect, it } from "vitest";
import { narrativeToPlainText } from "../../src/documents";
import { type Claim, claimText, proofread } from "../../src/proofreading";
import type { BudgetReport } from "../../src/report";
import { PRESETS } from "../layouts";
import { Dice } from "../layouts/data/dice";
import { draft, generated, reportOf, reportUnder } from "../narrative/support";
import { type Change, changesOf, type ChangeKind } from "./changes";

/** A drafted text beside the tables it was drafted from. */
interface Drafted {
  readonly name: string;
  readonly text: string;
  readonly report: BudgetReport;
  readonly prior: BudgetReport | null;
}

const LAYOUTS = PRESETS.map((layout, index) => ({ name: layout.name, layout, seed: index + 1 }));

function drafted({ name, layout, seed }: (typeof LAYOUTS)[number], withPrior: boolean): Drafted {
  const report = reportOf(generated(layout, seed));
  const prior = withPrior ? reportUnder(report.document.organisation, generated(layout, seed + 1, 2024)) : null;
  return { name, text: narrativeToPlainText(draft(report, prior)), report, prior };
}

function findingsOf({ text, report, prior }: Drafted, given = text): readonly Claim[] {
  return proofread({ text: given, report, prior }).findings;
}

describe("what the product itself drafts", () => {
  it.each(LAYOUTS)("$name: is not objected to, with last year's workbook or without", (one) => {
    for (const withPrior of [true, false])
      expect(
        findingsOf(drafted(one, withPrior)).map(
          (finding) => `${finding.rule} 「${finding.quote}」 ${claimText(finding, "zh")}`,
        ),
      ).toEqual([]);
  });
});

const CHANGES_PER_DRAFT = 12;

describe("one digit, direction, year or name changed in a draft", () => {
  const tally = new Map<ChangeKind, { made: number; found: number; missed: string[] }>();

  it.each(LAYOUTS)("$name: is found where it stands", (one) => {
    const original = drafted(one, true);
    const dice = new Dice(one.seed);
    const possible = changesOf(original.text);
    for (let made = 0; made < CHANGES_PER_DRAFT; made += 1) {
      const change: Change = dice.pick(possible);
      const text = original.text.slice(0, change.start) + change.now + original.text.slice(change.end);
      const findings = findingsOf(original, text);
      const kind = tally.get(change.kind) ?? { made: 0, found: 0, missed: [] };
      tally.set(change.kind, kind);
      kind.made += 1;
      if (findings.some(({ start, end }) => start < change.start + change.now.length && change.start < end))
        kind.found += 1;
      else
        kind.missed.push(
          `${one.name}: …${original.text.slice(change.start - 30, change.start)}【${change.was}→${change.now}】${original.text.slice(change.end, change.end + 12)}`,
        );
    }
  });

  afterAll(() => {
    let [made, found] = [0, 0];
    for (const [kind, counts] of tally) {
      console.log(`drafts, ${kind}: ${counts.found} of ${counts.made} changes found`);
      for (const missed of counts.missed.slice(0, 5)) console.log(`    missed ${missed}`);
      made += counts.made;
      found += counts.found;
    }
    expect(found / made).toBeGreaterThanOrEqual(0.99);
  });
});
