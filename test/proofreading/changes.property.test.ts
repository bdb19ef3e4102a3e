import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { narrativeToPlainText, readWorkbook } from "../../src/documents";
import { type Claim, claimText, PROOF_RULES } from "../../src/proofreading";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport, type BudgetReport } from "../../src/report";
import { PRESETS } from "../layouts";
import { Dice } from "../layouts/data/dice";
import { draft, generated, reportOf } from "../narrative/support";
import { readingOf } from "./proof-tester";

const RULES = PROOF_RULES.filter(({ id }) =>
  ["change-amount", "change-rate", "direction", "share", "completion"].includes(id),
);

/** A drafted text beside the tables of both years. */
interface Drafted {
  readonly name: string;
  readonly text: string;
  readonly report: BudgetReport;
  readonly prior: BudgetReport;
}

async function sample(year: number): Promise<BudgetReport> {
  const name = `sample-${year}-budget.xlsx`;
  const bytes = new Uint8Array(readFileSync(new URL(`../../assets/sample/${name}`, import.meta.url)));
  return buildReport(recognizeWorkbook(await readWorkbook(bytes, name)));
}

function drafted(name: string, report: BudgetReport, prior: BudgetReport): Drafted {
  return { name, text: narrativeToPlainText(draft(report, prior)), report, prior };
}

function findingsOf({ report, prior }: Drafted, text: string): readonly Claim[] {
  const reading = readingOf({ text, report, prior });
  return RULES.flatMap((rule) => [...rule.claims(reading)]).filter(({ verdict }) => verdict === "disagrees");
}

/** A slip: where, and what stands there now. */
interface Slip {
  readonly kind: "percentage" | "change" | "direction";
  readonly start: number;
  readonly was: string;
  readonly now: string;
}

const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map([
  ["增加", ["减少"]],
  ["减少", ["增加"]],
  ["增长", ["下降"]],
  ["下降", ["增长"]],
  ["持平", ["增加", "减少"]],
]);
const PATTERNS = [
  ["percentage", /\d+(?:\.\d+)?(?=%)/g],
  ["change", /(?<=增加|减少)\d+(?:\.\d+)?(?=万?元)/g],
] as const;
const DIRECTION = /(?:增加|减少|增长|下降)(?=\d)|持平(?=[。，])/g;

/** Every digit of every percentage and change once, to another digit; every direction to its opposites. */
function slipsOf(text: string, dice: Dice): readonly Slip[] {
  const open = [...text.matchAll(/〔[^〕]*〕/g)].map((match) => [match.index, match.index + match[0].length] as const);
  const isOpen = (at: number): boolean => open.some(([first, last]) => first <= at && at < last);
  const digits = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      [...match[0]].flatMap((was, index): Slip[] => {
        const start = match.index + index;
        if (was === "." || isOpen(start)) return [];
        return [{ kind, start, was, now: String((Number(was) + dice.between(1, 9)) % 10) }];
      }),
    ),
  );
  const directions = [...text.matchAll(DIRECTION)].flatMap((match): Slip[] =>
    isOpen(match.index)
      ? []
      : OPPOSITES.get(match[0])!.map((now) => ({ kind: "direction", start: match.index, was: match[0], now })),
  );
  return [...digits, ...directions];
}

/** Of each kind a few, by dice: the kinds the text has room for are all tried in every layout. */
const TRIED: Readonly<Record<Slip["kind"], number>> = { percentage: 2, change: 1, direction: 1 };

function someOf(slips: readonly Slip[], dice: Dice): readonly Slip[] {
  return (Object.keys(TRIED) as Slip["kind"][]).flatMap((kind) => {
    const own = slips.filter((slip) => slip.kind === kind);
    return own.length === 0 ? [] : Array.from({ length: TRIED[kind] }, () => dice.pick(own));
  });
}

const tally = new Map<Slip["kind"], { made: number; found: number; readonly missed: string[] }>();

function tryAll(one: Drafted, slips: readonly Slip[]): void {
  for (const { kind, start, was, now } of slips) {
    const text = one.text.slice(0, start) + now + one.text.slice(start + was.length);
    const isFound = findingsOf(one, text).some((finding) => finding.start < start + now.length && start < finding.end);
    const counts = tally.get(kind) ?? { made: 0, found: 0, missed: [] };
    tally.set(kind, counts);
    counts.made += 1;
    if (isFound) counts.found += 1;
    else
      counts.missed.push(
        `${one.name}: …${one.text.slice(Math.max(0, start - 40), start)}【${was}→${now}】${one.text.slice(start + was.length, start + 14)}`,
      );
  }
}

describe("a slip in a change, a percentage or a direction of a draft", () => {
  let own: Drafted;
  beforeAll(async () => {
    own = drafted("sample", await sample(2026), await sample(2025));
  });

  it("the drafts themselves are not objected to", () => {
    expect(findingsOf(own, own.text).map((finding) => claimText(finding, "zh"))).toEqual([]);
  });

  it("is found where it stands, each in the sample", () => {
    tryAll(own, slipsOf(own.text, new Dice(1)));
  });

  it.each(PRESETS.map((layout, index) => ({ name: layout.name, layout, seed: index + 1 })))(
    "is found where it stands: $name",
    ({ name, layout, seed }) => {
      const prior = reportOf(generated(layout, seed + 1, 2024));
      const one = drafted(name, reportOf(generated(layout, seed)), prior);
      expect(findingsOf(one, one.text).map((finding) => `${finding.quote} ${claimText(finding, "zh")}`)).toEqual([]);
      const dice = new Dice(seed);
      tryAll(one, someOf(slipsOf(one.text, dice), dice));
    },
  );

  afterAll(() => {
    for (const [kind, counts] of tally) {
      console.log(`slips, ${kind}: ${counts.found} of ${counts.made} found`);
      for (const missed of counts.missed.slice(0, 6)) console.log(`    missed ${missed}`);
    }
    const rateOf = (kind: Slip["kind"]): number => (tally.get(kind)?.found ?? 0) / (tally.get(kind)?.made ?? 1);
    expect(rateOf("change")).toBeGreaterThanOrEqual(0.99);
    expect(rateOf("direction")).toBeGreaterThanOrEqual(0.99);
    expect(rateOf("percentage")).toBeGreaterThanOrEqual(0.99);
  });
});
