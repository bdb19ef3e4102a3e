import { describe, expect, it } from "vitest";
import { recognizeWorkbook, type Stage } from "../../src/recognition";
import { type BudgetReport, buildReport, factKey } from "../../src/report";
import { sheetOf } from "../narrative/support";

type Row = (string | number | null)[];

/** Numbers from 0 up to a bound, the same for the same seed. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
}

interface Measure {
  /** Ways to write it. */
  readonly words: readonly string[];
  /** Where the report keeps it. */
  readonly kept: "own" | "last-year" | Stage | "nowhere";
}

const BUDGET: readonly Measure[] = [
  { words: ["2025年预算数", "本年预算数", "2025年", "本年年初预算数", "本年预算"], kept: "own" },
  { words: ["2024年预算数", "上年预算数", "2024年年初预算数", "上年预算"], kept: "last-year" },
  { words: ["2024年执行数", "上年预计执行数", "2024年预算执行数"], kept: "nowhere" },
  { words: ["比上年增减额", "增减变动"], kept: "nowhere" },
  { words: ["增减%", "增长率", "增减幅度"], kept: "nowhere" },
];
const FINAL: readonly Measure[] = [
  { words: ["决算数", "2024年决算数", "本年决算数", "决算"], kept: "own" },
  { words: ["年初预算数", "2024年年初预算", "年初预算"], kept: "opening" },
  { words: ["全年预算数", "调整预算数", "预算调整数", "调整后预算数"], kept: "adjusted" },
  { words: ["2023年决算数", "上年决算数", "上年决算"], kept: "last-year" },
  { words: ["增减额", "比上年增减"], kept: "nowhere" },
  { words: ["完成率", "占比"], kept: "nowhere" },
];

interface Item {
  readonly heading: string;
  readonly key: (stage?: Stage) => ReturnType<typeof factKey>;
}

const NATURES: readonly Item[] = [
  { heading: "合计", key: (stage) => factKey("expenditure", "general", "2101501", "total", stage) },
  { heading: "基本支出", key: (stage) => factKey("expenditure", "general", "2101501", "basic", stage) },
  { heading: "项目支出", key: (stage) => factKey("expenditure", "general", "2101501", "project", stage) },
];

/** A table of items × measures, either of them on top, with some measures left out and all in any order. */
function tableByDice(seed: number) {
  const roll = dice(seed * 7919 + 3);
  const isFinal = roll(2) === 1;
  const [own, ...others] = isFinal ? FINAL : BUDGET;
  const chosen = [own!, ...others.filter(() => roll(2) === 0)];
  const measures = chosen
    .map((measure) => ({ ...measure, order: roll(1000), heading: measure.words[roll(measure.words.length)]! }))
    .sort((left, right) => left.order - right.order);
  const itemsOnTop = roll(2) === 1;
  const columns = itemsOnTop
    ? NATURES.flatMap((item) => measures.map((measure) => ({ item, measure })))
    : measures.flatMap((measure) => NATURES.map((item) => ({ item, measure })));
  const upper = columns.map(({ item, measure }) => (itemsOnTop ? item.heading : measure.heading));
  const lower = columns.map(({ item, measure }) => (itemsOnTop ? measure.heading : item.heading));
  const values = columns.map(() => 1 + roll(90_000) / 100);
  const title = isFinal ? "2024年度一般公共预算财政拨款支出决算表" : "2025年一般公共预算支出表";
  const rows: Row[] = [
    [title],
    ["部门：某市某局", null, ...columns.slice(1).map(() => null), "单位：万元"],
    ["科目编码", "科目名称", ...upper.map((heading, index) => (heading === upper[index - 1] ? null : heading))],
    [null, null, ...lower],
    [null, "合计", ...values],
    ["2101501", "行政运行", ...values],
  ];
  return { rows, columns: columns.map((column, index) => ({ ...column, value: values[index]! })), lower, upper };
}

const amountOf = (report: BudgetReport | null, key: ReturnType<typeof factKey>): number | null =>
  report?.find(key).fact?.amount.value.toNumber() ?? null;

describe("several measures side by side", () => {
  it.each(Array.from({ length: 60 }, (_, index) => index + 1))("drawn by dice (%i) are read as put in", (seed) => {
    const { rows, columns, upper, lower } = tableByDice(seed);
    const report = buildReport(recognizeWorkbook(sheetOf("表5", rows)));
    const headings = `${upper.join(" ")} / ${lower.join(" ")}`;
    for (const { item, measure, value } of columns) {
      if (measure.kept === "nowhere") continue;
      const isLast = measure.kept === "last-year";
      const stage = measure.kept === "own" || isLast ? undefined : (measure.kept as Stage);
      expect(`${headings}: ${amountOf(isLast ? report.lastYear : report, item.key(stage))}`).toBe(
        `${headings}: ${value}`,
      );
    }
    if (!columns.some(({ measure }) => measure.kept === "last-year")) expect(report.lastYear).toBeNull();
    expect(report.contradictions).toEqual([]);
  });

  it("state nothing where two columns say the same of themselves", () => {
    const book = sheetOf("表5", [
      ["2025年一般公共预算支出表"],
      ["部门：某市某局", null, null, "单位：万元"],
      ["科目编码", "科目名称", "2025年预算数", "2025年预算数"],
      [null, "合计", 30, 31],
      ["2101501", "行政运行", 20, 20],
    ]);
    const report = buildReport(recognizeWorkbook(book));
    expect(report.find(factKey("expenditure", "general", null))).toEqual({ fact: null, missing: "contradicted" });
    expect(report.contradictions.map(({ facts }) => facts.map(({ amount }) => amount.value.toNumber()))).toEqual([
      [30, 31],
    ]);
    expect(amountOf(report, factKey("expenditure", "general", "2101501"))).toBe(20);
  });
});

describe("三公 tables", () => {
  const ITEMS = ["total", "overseas-travel", "vehicle", "vehicle-purchase", "vehicle-running", "official-reception"];
  const three = (
    report: BudgetReport | null,
    nature: "budget" | "final" = "budget",
    scope: "general" | "fiscal" = "general",
  ) => ITEMS.map((item) => amountOf(report, factKey("three-public", scope, item, nature)));
  const read = (rows: Row[]) => buildReport(recognizeWorkbook(sheetOf("表9", rows)));

  it("with a row for each year give every year its own numbers", () => {
    const report = read([
      ["2025年一般公共预算“三公”经费支出表"],
      ["部门：某市某局", null, null, null, null, "单位：万元"],
      ["年度", "“三公”经费合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", null, null],
      [null, null, null, null, "小计", "购置费", "运行费"],
      ["2024年", 9, 1, 2, 6, 2, 4],
      ["2025年", 8, null, 3, 5, null, 5],
    ]);
    expect(report.document.year).toBe(2025);
    expect(three(report)).toEqual([8, null, 5, null, 5, 3]);
    expect(three(report.lastYear)).toEqual([9, 1, 6, 2, 4, 2]);
  });

  it("with a row for each item read the column of the whole, not the one of a fund", () => {
    const report = read([
      ["2025年财政拨款“三公”经费预算表"],
      [null, null, null, null, "单位：万元"],
      ["项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
      ["行政经费", 300, 300, null, null],
      ["“三公”经费", 29, 24, 5, null],
      ["（一）因公出国（境）支出", 2, 2, null, null],
      ["（二）公务用车购置及运行维护支出", 26, 21, 5, null],
      ["1.公务用车购置", 6, 6, null, null],
      ["2.公务用车运行维护费", 20, 15, 5, null],
      ["（三）公务接待费支出", 1, 1, null, null],
    ]);
    expect(three(report)).toEqual([29, 2, 26, 6, 20, 1]);
    expect(report.find(factKey("economic", "general", "agency-operating", "budget")).fact).toBeNull();
  });

  it("take no 合计 that counts 会议费 and 培训费 in", () => {
    const rows = (sum: number): Row[] => [
      ["2025年一般公共预算“三公”经费、会议费、培训费支出表"],
      ["部门：某市某局", null, null, null, null, "单位：万元"],
      ["合计", "因公出国（境）费", "公务用车运行维护费", "公务接待费", "会议费", "培训费"],
      [sum, 1, 5, 3, 2, 4],
    ];
    expect(three(read(rows(15)))).toEqual([null, 1, null, null, 5, 3]);
    expect(three(read(rows(9)))).toEqual([9, 1, null, null, 5, 3]);
    const under = read([
      ["2025年一般公共预算“三公”经费、会议费、培训费支出表"],
      ["部门：某市某局", null, null, null, null, null, "单位：万元"],
      ["合计", "三公经费", null, null, null, "会议费", "培训费"],
      [null, "小计", "因公出国（境）费", "公务用车运行维护费", "公务接待费", null, null],
      [15, 9, 1, 5, 3, 2, 4],
    ]);
    expect(three(under)).toEqual([9, 1, null, null, 5, 3]);
  });

  it("keep plan and outcome of every item apart, whichever stands on top", () => {
    const items = ["合计", "因公出国（境）费", "公务用车运行维护费", "公务接待费"];
    const numbers = { 全年预算数: [10, 1, 6, 3], 决算数: [7, null, 5, 2] };
    const both = (measure: "全年预算数" | "决算数") => numbers[measure];
    const title = [
      ["2024年度财政拨款“三公”经费支出决算表"],
      ["部门：某市某局", null, null, null, null, null, null, "单位：万元"],
    ];
    const above = read([
      ...title,
      ["全年预算数", null, null, null, "决算数", null, null, null],
      [...items, ...items],
      [...both("全年预算数"), ...both("决算数")],
    ]);
    const below = read([
      ...title,
      items.flatMap((item) => [item, null]),
      items.flatMap(() => ["全年预算数", "决算数"]),
      items.flatMap((_, index) => [both("全年预算数")[index]!, both("决算数")[index] ?? null]),
    ]);
    for (const report of [above, below]) {
      expect(three(report, "budget", "fiscal")).toEqual([10, 1, null, null, 6, 3]);
      expect(three(report, "final", "fiscal")).toEqual([7, null, null, null, 5, 2]);
    }
  });
});

describe("单位资金收入 over its own parts", () => {
  const income = (parts: readonly (number | null)[]) => {
    const book = sheetOf("表2", [
      ["2025年部门收入总表"],
      ["部门：某市某局", null, null, null, null, null, "单位：万元"],
      ["单位名称", "合计", "一般公共预算", "单位资金", null, null, null],
      [null, null, null, "小计", "事业收入", "事业单位经营收入", "其他收入"],
      ["合计", 112, 100, 12, ...parts],
      ["某市某局", 112, 100, 12, ...parts],
    ]);
    const report = buildReport(recognizeWorkbook(book));
    return ["general", "unit-funds", "institution", "business", "other"].map((source) =>
      amountOf(report, factKey("income", "all", source)),
    );
  };

  it("is told by its parts where they make it up, else by itself, never by both", () => {
    expect(income([5, 3, 4])).toEqual([100, null, 5, 3, 4]);
    expect(income([null, null, null])).toEqual([100, 12, null, null, null]);
    expect(income([5, null, 4])).toEqual([100, 12, null, null, null]);
  });
});
