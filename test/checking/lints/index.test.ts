import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReport, messageText } from "../../../src/checking";
import { LINT_RULES } from "../../../src/checking/lints";
import { recognizeWorkbook } from "../../../src/recognition";
import { buildReport } from "../../../src/report";
import { buildWorkbook, generateData, PRESETS, randomLayout, type Layout } from "../../layouts";

const ROOT = join(import.meta.dirname, "../../..");
const IDS = LINT_RULES.map(({ id }) => id);

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

describe("the lints", () => {
  it("are one file and one test of the same name each", () => {
    const shared = new Set(["index", "example-workbook"]);
    const sources = namesIn("src/checking/lints", ".ts").filter((name) => !shared.has(name));
    expect(sources.sort()).toEqual([...IDS].sort());
    const tests = namesIn("test/checking/lints", ".test.ts").filter((name) => name !== "index");
    expect(tests.sort()).toEqual([...IDS].sort());
  });
});

/** What is true of a layout and worth a warning; everything else would be a false alarm. */
function deserved({ money, head, extras, sheets }: Layout): ReadonlySet<string> {
  return new Set([
    ...(money.as === "number" ? [] : ["text-number"]),
    ...(money.precision === "exact" ? ["hidden-digits"] : []),
    ...(head.organisation === "blank" ? ["organisation-name"] : []),
    ...(extras.emptyPlace === "absent" ? ["empty-note"] : []),
    ...(sheets.oldCopy ? ["hidden-amounts"] : []),
  ]);
}

describe("on flawless workbooks", () => {
  const layouts = [...PRESETS, ...Array.from({ length: 20 }, (_, index) => randomLayout(index + 1))];
  const counts = new Map<string, number>();

  it.each(layouts)("$name warns of nothing that is not so", (layout) => {
    const workbook = buildWorkbook(generateData(1, { ...layout.demands, kind: layout.document }), layout);
    const recognition = recognizeWorkbook(workbook);
    const { findings } = checkReport({ recognition, report: buildReport(recognition), workbook });
    const own = findings.filter(({ rule }) => IDS.includes(rule));
    for (const { rule } of own) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const allowed = deserved(layout);
    const alarms = own.filter(({ rule, severity }) => severity !== "warning" || !allowed.has(rule));
    expect(alarms.map((finding) => messageText(finding, "zh"))).toEqual([]);
  });

  it("says what it warned of", () => {
    console.log(`lints on ${layouts.length} flawless workbooks:`, JSON.stringify([...counts]));
    expect(counts.get("text-number")).toBeGreaterThan(0);
  });
});
