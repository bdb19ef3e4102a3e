import { describe, expect, it } from "vitest";
import { readWorkbook, reportFile, readSpotCheck, spotCheckReport } from "../../src/documents";
import type { Claim } from "../../src/proofreading/claim";
import type { ListedClaim } from "../../src/taskpane/state/claim-list";
import { asksAboutNotes, INITIAL_STATE } from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reducer";
import { sampled, type Sampling, samplingCode, samplingOf, sizeOf } from "../../src/taskpane/state/spot-check";
import { claimAt, proofreadingOf, TEXT } from "./fixtures/proofreading";
import { REVIEW } from "./fixtures/review";

const figure = (quote: string, start: number, verdict: Claim["verdict"] = "agrees"): ListedClaim => ({
  id: `${quote}@${start}`,
  fingerprint: quote,
  claim: { ...claimAt(TEXT, { quote, verdict }), quote, start },
});
const quotes = (figures: readonly ListedClaim[]) => figures.map(({ claim }) => claim.quote);

describe("by risk", () => {
  it("what nothing could judge comes first, then the larger sum whatever its unit, shares last", () => {
    const figures = [
      figure("71.74%", 1),
      figure("9,999.99万元", 2),
      figure("1.2亿元", 3),
      figure("100000000元", 4),
      figure("0.6万元", 5, "unverifiable"),
      figure("12万元", 6, "unverifiable"),
    ];
    const all = ["12万元", "0.6万元", "1.2亿元", "100000000元", "9,999.99万元", "71.74%"];
    expect(quotes(sampled(figures, { how: "risk", size: 99 }))).toEqual(all);
    expect(quotes(sampled(figures, { how: "risk", size: 2 }))).toEqual(all.slice(0, 2));
  });

  it("sums of one worth stand in the order of the text", () => {
    const figures = [figure("10000元", 5), figure("1万元", 2), figure("1.00万元", 3)];
    expect(quotes(sampled(figures, { how: "risk", size: 3 }))).toEqual(["1万元", "1.00万元", "10000元"]);
  });
});

describe("at random", () => {
  const figures = Array.from({ length: 200 }, (_, index) => figure(`${index}万元`, index));
  const draw = (seed: number, size = 20) => quotes(sampled(figures, { how: "random", size, seed }));

  it("the same seed draws the same figures, in the order of the text, and another seed others", () => {
    expect(draw(4711)).toEqual(draw(4711));
    expect(draw(4711)).not.toEqual(draw(4712));
    const starts = draw(4711).map((quote) => Number.parseInt(quote, 10));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(20);
    expect(draw(1, 999)).toHaveLength(200);
  });

  it("over many seeds every figure comes about as often as any other", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++)
      for (const quote of draw(seed)) counts.set(quote, (counts.get(quote) ?? 0) + 1);
    // 40 are expected of each; seven standard deviations either way.
    for (const { claim } of figures) expect(Math.abs((counts.get(claim.quote) ?? 0) - 40)).toBeLessThan(42);
    expect(counts.size).toBe(200);
  });
});

describe("a sampling in signs", () => {
  it.each<Sampling>([{ how: "all" }, { how: "random", size: 20, seed: 0 }, { how: "risk", size: 5 }])(
    "comes back: %o",
    (sampling) => expect(samplingOf(samplingCode(sampling))).toEqual(sampling),
  );
  it.each(["", "random", "random-20", "risk-0", "risk-x", "all of them", "random-20-99999999999"])(
    "is refused when it is none of ours: %s",
    (code) => expect(samplingOf(code)).toBeNull(),
  );
  it.each([
    ["20", 20],
    [" 5 ", 5],
    ["0", null],
    ["-1", null],
    ["二十", null],
    ["12345", null],
  ] as const)("a size as typed: %s", (typed, size) => expect(sizeOf(typed)).toBe(size));
});

describe("the record", () => {
  it("tells date, sampling and counts, and is taken up again with its ticks", async () => {
    const proofreading = proofreadingOf(TEXT);
    const [one, other] = proofreading.claims;
    const paper = spotCheckReport({
      proofreading,
      basis: REVIEW,
      files: { text: "说明.docx", book: "表.xlsx", prior: null },
      figures: [
        { id: "a", claim: one!, ticked: true },
        { id: "b", claim: other!, ticked: false },
      ],
      of: 4,
      how: { told: "随机抽取 2 个，种子 7", code: "random-2-7" },
      made: { at: new Date(2026, 0, 31, 10, 32).getTime(), version: "1.2.3" },
      language: "zh",
    });
    expect(paper.stamp).toContainEqual(["时间", "2026-01-31 10:32"]);
    expect(paper.stamp).toContainEqual(["抽查方式", "随机抽取 2 个，种子 7"]);
    expect(paper.summary).toEqual(["4 个数字，抽查 2 个，已看过 1 个。"]);
    const workbook = await readWorkbook(await reportFile(paper, "xlsx", "zh"), "抽查记录.xlsx");
    expect(readSpotCheck(workbook)).toEqual({ ticked: ["a"], code: "random-2-7" });
    expect(readSpotCheck({ name: "别的.xlsx", sheets: [] })).toBeNull();
    const state = reduce(INITIAL_STATE, {
      type: "spot-check-resumed",
      ticked: ["a"],
      sampling: samplingOf("random-2-7"),
    });
    expect([...state.notes.ticked]).toEqual(["a"]);
    expect(state.notes.sampling).toEqual({ how: "random", size: 2, seed: 7 });
  });
});

describe("ticks", () => {
  it("are worth asking about; how the figures are taken alone is not", () => {
    const drawn = reduce(INITIAL_STATE, { type: "sampling-chosen", sampling: { how: "risk", size: 5 } });
    expect(asksAboutNotes(drawn)).toBe(false);
    expect(asksAboutNotes(reduce(drawn, { type: "claim-ticked", id: "a", on: true }))).toBe(true);
  });

  it("come and go one by one", () => {
    const on = reduce(INITIAL_STATE, { type: "claim-ticked", id: "a", on: true });
    expect(on.notes.ticked.has("a")).toBe(true);
    expect(reduce(on, { type: "claim-ticked", id: "a", on: false }).notes.ticked.has("a")).toBe(false);
  });
});
