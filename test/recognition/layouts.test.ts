import { describe, expect, it } from "vitest";
import { inUnit } from "../../src/amounts";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import { type BudgetReport, buildReport } from "../../src/report";
import {
  type BudgetData,
  buildWorkbook,
  coreFacts,
  type DataOptions,
  exactFacts,
  generateData,
  type Layout,
  PRESETS,
  randomLayout,
  statedFacts,
} from "../layouts";

const RANDOM_LAYOUTS = 100;

/** Several units, every fund, own income and carried-over money: what real departments mix. */
const RICH: DataOptions = { ownFunds: true, govFund: true, stateCapital: true, carryOver: true, units: 3 };

function read(data: BudgetData, layout: Layout): BudgetReport {
  return buildReport(recognizeWorkbook(buildWorkbook(data, layout)));
}

function inYuan(report: BudgetReport): ReadonlyMap<string, string> {
  return new Map([...report.facts].map(([key, fact]) => [key, inUnit(fact.amount, "元").value.toFixed()]));
}

/** What the layout states and the report does not, or states otherwise. */
function differences(data: BudgetData, layout: Layout): readonly string[] {
  const found = inYuan(read(data, layout));
  return [...statedFacts(data, layout)]
    .filter(([key, values]) => !values.has(found.get(key) ?? ""))
    .map(([key, values]) => `${key}: ${found.get(key) ?? "missing"} for ${[...values].join(" or ")}`);
}

describe("one department's data in many layouts", () => {
  it.each(PRESETS.map((layout) => [layout.name, layout] as const))("%s states the same facts", (_, layout) => {
    for (const [seed, options] of [
      [1, {}],
      [5, RICH],
    ] as const)
      expect(differences(generateData(seed, { ...options, ...layout.demands, kind: layout.document }), layout)).toEqual(
        [],
      );
  });

  it(`${RANDOM_LAYOUTS} layouts put together by dice state the same facts`, () => {
    const broken = Array.from({ length: RANDOM_LAYOUTS }, (_, index) => index + 1).flatMap((seed) => {
      const layout = randomLayout(seed);
      const options = seed % 2 === 0 ? {} : RICH;
      const data = generateData(seed, { ...options, ...layout.demands, kind: layout.document });
      const found = differences(data, layout);
      return found.length === 0 ? [] : [`${layout.name}: ${found.slice(0, 3).join("; ")}`];
    });
    expect(broken).toEqual([]);
  });

  it("gives the same report for at least thirty layouts of the same unrounded data", () => {
    const layouts = PRESETS.filter((layout) => layout.document === "budget" && layout.money.precision === "exact");
    const budgets = PRESETS.filter((layout) => layout.document === "budget").map((layout) => ({
      ...layout,
      money: { ...layout.money, precision: "exact" as const },
    }));
    expect(budgets.length).toBeGreaterThanOrEqual(30);
    expect(layouts.length).toBeLessThanOrEqual(budgets.length);
    const data = generateData(11, { grain: "yuan" });
    const core = coreFacts(data);
    for (const layout of budgets) {
      const found = inYuan(read(data, layout));
      const contradictions = [...found].filter(([key, value]) => core.has(key) && core.get(key) !== value);
      expect([layout.name, contradictions]).toEqual([layout.name, []]);
    }
  });

  it("invents no number: whatever a report states about the generated data is true of it", () => {
    for (const layout of PRESETS) {
      const data = generateData(3, { ...layout.demands, kind: layout.document, grain: "yuan" });
      const exact = exactFacts(data);
      const stated = statedFacts(data, layout);
      const invented = [...inYuan(read(data, layout))].filter(
        ([key, value]) => stated.has(key) && !stated.get(key)!.has(value) && exact.get(key) !== value,
      );
      expect([layout.name, invented]).toEqual([layout.name, []]);
    }
  });

  it("recognises every table with confidence and none twice", () => {
    for (const layout of PRESETS) {
      const data = generateData(2, { ...layout.demands, kind: layout.document });
      const tables = tablesOf(recognizeWorkbook(buildWorkbook(data, layout))).filter((table) => table.hidden !== true);
      expect([layout.name, tables.length]).toEqual([layout.name, layout.tables.length]);
      for (const table of tables)
        expect([layout.name, table.title, table.confidence >= 0.6]).toEqual([layout.name, table.title, true]);
    }
  });
});
