import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkReport, type CheckResult, type Finding } from "../../src/checking";
import { readWorkbook } from "../../src/documents";
import { recognizeWorkbook } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { addressOfRef, type Workbook } from "../../src/workbook";
import { mutate, subjectOf, tallyText } from "../checking/mutations";

const folder = resolve(import.meta.dirname, "../../../shared/workbooks");
const available = existsSync(folder);
if (!available) console.log("skipped: checking the eight workbooks with answer keys needs ../shared");

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

interface AnswerKey {
  readonly workbook: string;
  readonly priorYearWorkbook: string | null;
  readonly sumFindings: readonly (Place & { readonly difference: number; readonly roundingOnly: boolean })[];
  readonly crossSheetFindings: readonly { readonly left: Place; readonly right: Place; readonly difference: number }[];
}

const CHANGES = 500;

function keys(): readonly AnswerKey[] {
  if (!available) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".expected.json"));
  return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as AnswerKey);
}

async function read(name: string): Promise<Workbook> {
  return readWorkbook(new Uint8Array(readFileSync(join(folder, name))), name);
}

async function check({ workbook: name, priorYearWorkbook }: AnswerKey): Promise<CheckResult> {
  const workbook = await read(name);
  const recognition = recognizeWorkbook(workbook);
  const before = priorYearWorkbook === null ? null : recognizeWorkbook(await read(priorYearWorkbook));
  const prior = before === null ? undefined : { recognition: before, report: buildReport(before) };
  return checkReport({ workbook, recognition, report: buildReport(recognition), prior });
}

function places(finding: Finding): readonly string[] {
  return finding.cells
    .filter(({ workbook }) => workbook === "current")
    .map(({ cell }) => `${cell.sheet}!${addressOfRef(cell)}`);
}

function at({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

function isSum({ rule }: Finding): boolean {
  return rule === "children-sum" || rule === "header-sum" || rule === "total-row";
}

describe.skipIf(!available)("the eight workbooks", () => {
  const results = new Map<string, CheckResult>();
  beforeAll(async () => {
    for (const key of keys()) results.set(key.workbook, await check(key));
  });

  it("report every entry of the answer keys as it is, and nothing else as wrong", () => {
    let asked = 0;
    let expected = 0;
    let falseAlarms = 0;
    const missed: string[] = [];
    const alarms: string[] = [];
    for (const key of keys()) {
      const { findings } = results.get(key.workbook)!;
      const wanted = new Set<Finding>();
      const want = (what: string, finding: Finding | undefined): void => {
        asked++;
        if (finding === undefined) missed.push(`${key.workbook} ${what}`);
        else {
          expected++;
          wanted.add(finding);
        }
      };
      for (const entry of key.sumFindings)
        want(
          at(entry),
          findings.find(
            (finding) =>
              isSum(finding) &&
              finding.severity === (entry.roundingOnly ? "rounding" : "inconsistent") &&
              places(finding)[0] === at(entry) &&
              finding.difference?.toNumber() === entry.difference,
          ),
        );
      for (const { left, right, difference } of key.crossSheetFindings)
        want(
          `${at(left)} ${at(right)}`,
          findings.find(
            (finding) =>
              (finding.severity === "inconsistent" || finding.severity === "warning") &&
              places(finding).includes(at(left)) &&
              places(finding).includes(at(right)) &&
              Math.abs(finding.difference?.toNumber() ?? 0) === Math.abs(difference),
          ),
        );
      for (const finding of findings)
        if ((finding.severity === "error" || finding.severity === "inconsistent") && !wanted.has(finding)) {
          falseAlarms++;
          alarms.push(`${key.workbook} ${finding.rule} ${places(finding)[0] ?? ""} ${JSON.stringify(finding.data)}`);
        }
    }
    console.log(`expected ${expected}/${asked}, false alarms ${falseAlarms}`);
    expect(missed).toEqual([]);
    expect(alarms).toEqual([]);
    expect(asked).toBe(40);
  });

  it("have almost every number proved, the rest listed with a reason", () => {
    for (const [name, { coverage }] of results) {
      console.log(`${name}: ${coverage.proved} of ${coverage.numericCells} numbers proved`);
      expect(coverage.proved / coverage.numericCells).toBeGreaterThanOrEqual(0.95);
      expect(coverage.proved + coverage.unproved.length).toBe(coverage.numericCells);
    }
  });

  it("say where relations could not be checked", () => {
    for (const { relations } of results.values())
      for (const { reasonId } of relations.notRun) expect(reasonId).not.toBe("not-additive");
    expect(results.get("xianan-2025-budget.xlsx")!.relations.notRun.map(({ reasonId }) => reasonId)).toContain(
      "several-sources",
    );
  });

  it(`name one wrong number, ${CHANGES} times`, { timeout: 600_000 }, async () => {
    const subjects = [];
    for (const { workbook } of keys()) subjects.push(subjectOf(workbook, await read(workbook)));
    const tally = mutate(subjects, CHANGES, 2025);
    console.log(tallyText("the eight workbooks", tally));
    for (const story of tally.stories.slice(0, 5)) console.log(story);
    expect(tally.found).toBe(CHANGES);
    expect(tally.first / CHANGES).toBeGreaterThanOrEqual(0.85);
    expect(tally.firstThree / CHANGES).toBeGreaterThanOrEqual(0.97);
    expect(tally.exact / CHANGES).toBeGreaterThanOrEqual(0.8);
  });
});
