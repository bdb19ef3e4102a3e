import { describe, expect, it } from "vitest";
import type { Proofreading } from "../../src/proofreading/claim";
import { excerptOf, headingAt } from "../../src/proofreading/context";
import { acceptedOrOpen, claimFrom, claimLists } from "../../src/taskpane/state/claim-list";
import { markedParagraphs } from "../../src/taskpane/state/marked-text";
import { INITIAL_STATE, type PaneState } from "../../src/taskpane/state/pane-state";
import type { ProofAction } from "../../src/taskpane/state/proof-state";
import { reduce } from "../../src/taskpane/state/reducer";
import { textHash } from "../../src/taskpane/state/text-hash";
import { claimAt, proofreadingOf, TEXT } from "./fixtures/proofreading";
import { REVIEW } from "./fixtures/review";

const SOURCE = { name: "说明.docx", word: null, leftOut: { zh: [], en: [] } };
const after = (...actions: readonly ProofAction[]) => actions.reduce<PaneState>(reduce, INITIAL_STATE).proof;
const result = (text: string) => ({ proofreading: proofreadingOf(text), source: null, basis: REVIEW, review: REVIEW });
const finished = (text: string, asked = true): ProofAction => ({ type: "proof-finished", result: result(text), asked });

describe("校对, step by step", () => {
  it("goes from a text over progress to its findings", () => {
    const given = after({ type: "proof-text-given", text: TEXT, source: SOURCE });
    expect(given).toMatchObject({ text: TEXT, source: SOURCE, result: null });
    const progress = { done: 1, total: 3 };
    expect(after({ type: "proof-started" }, { type: "proof-progressed", progress }).run).toEqual({
      kind: "proving",
      progress,
    });
    expect(after({ type: "proof-started" }, finished(TEXT))).toMatchObject({ run: { kind: "idle" }, page: "findings" });
  });

  it("hears nothing of progress once it is over", () => {
    const progressed: ProofAction = { type: "proof-progressed", progress: { done: 2, total: 3 } };
    expect(after({ type: "proof-started" }, { type: "proof-cancelled" }, progressed).run.kind).toBe("cancelled");
    expect(after({ type: "proof-started" }, { type: "proof-failed" }, progressed).run.kind).toBe("failed");
  });

  it("stays where one reads when the same text is judged afresh, and begins anew with another", () => {
    const reading: readonly ProofAction[] = [
      finished(TEXT),
      { type: "proof-page-chosen", page: "spot-check" },
      { type: "claim-opened", id: "one" },
    ];
    const again = after(...reading, finished(TEXT, false));
    expect(again).toMatchObject({ page: "spot-check", open: "one" });
    const other = after(...reading, finished(`${TEXT}。`));
    expect(other).toMatchObject({ page: "findings", open: null });
  });

  it("takes nobody out of the box who is writing another text", () => {
    const writing: readonly ProofAction[] = [
      { type: "proof-text-given", text: TEXT, source: null },
      finished(TEXT),
      { type: "proof-writing", on: true },
    ];
    expect(after(...writing, finished(TEXT, false)).writing).toBe(true);
    expect(after(...writing, finished(TEXT, true)).writing).toBe(false);
    const changed: ProofAction = { type: "proof-text-given", text: "别的", source: null };
    expect(after(...writing, changed, { type: "proof-writing", on: false })).toMatchObject({ text: TEXT });
  });

  it("shows a place in the text with nothing laid over it", () => {
    const shown = after(finished(TEXT), { type: "claim-opened", id: "a" }, { type: "claim-shown-in-text", id: "a" });
    expect(shown).toMatchObject({ page: "text", open: null, place: { id: "a", visit: 1 } });
  });

  it("folds and unfolds", () => {
    expect(after({ type: "reason-folded", id: "r", unfolded: true }).unfolded.has("r")).toBe(true);
    expect(after({ type: "agreeing-shown", on: true }).agreeingShown).toBe(true);
  });
});

describe("the claims", () => {
  const proofreading = proofreadingOf(TEXT);
  const { findings, figures, unverifiable, byId } = claimLists(proofreading);
  const quotes = (items: readonly { readonly claim: { readonly quote: string } }[]) =>
    items.map(({ claim }) => claim.quote);

  it("are listed worst first, and for a spot check every figure nobody objects to once", () => {
    expect(quotes(findings)).toEqual(["2,718.20万元", "来访"]);
    expect(quotes(figures)).toEqual(["12万元", "1,995.35万元", "71.74%"]);
    expect(unverifiable.map(quotes)).toEqual([["12万元"]]);
    const { agree, unverifiable: unknown } = proofreading.summary;
    expect(figures).toHaveLength(agree + unknown);
  });

  it("are known by what they say and where, and not by a word of the text", () => {
    expect(byId.size).toBe(proofreading.claims.length);
    for (const { fingerprint, claim } of byId.values()) expect(fingerprint).not.toContain(claim.quote);
    const moved = claimLists(proofreadingOf(`前言。\n${TEXT}`));
    expect(moved.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
    const changed = { ...proofreading.findings[0]!, expected: "2,791.20万元" };
    const other: Proofreading = { ...proofreading, claims: [changed], findings: [changed] };
    expect(claimLists(other).findings[0]!.fingerprint).not.toBe(findings[0]!.fingerprint);
  });

  it("that are alike in everything are numbered", () => {
    const text = "1万元。\n1万元。";
    const first = claimAt(text, { quote: "1万元", verdict: "agrees" });
    const claims = [first, { ...first, start: first.start + 5, end: first.end + 5 }];
    const ids = [...claimLists({ ...proofreading, text, claims, findings: [] }).byId.keys()];
    expect(ids).toEqual([ids[0], `${ids[0]!}#2`]);
  });

  it("are walked round and round; accepted ones stand aside", () => {
    expect(claimFrom(findings, null, 1)).toBe(findings[0]);
    expect(claimFrom(findings, null, -1)).toBe(findings[1]);
    expect(claimFrom(findings, findings[1]!.id, 1)).toBe(findings[0]);
    expect(claimFrom([], null, 1)).toBeNull();
    const { open, accepted } = acceptedOrOpen(findings, new Map([[findings[0]!.fingerprint, "已核实"]]));
    expect([quotes(open), quotes(accepted)]).toEqual([["来访"], ["2,718.20万元"]]);
  });

  it("are told apart by a hash that changes with every character", () => {
    expect(new Set(["", "a", "b", "ab", "ba", "２", "2"].map(textHash)).size).toBe(7);
    expect(textHash("收入总计")).toMatch(/^[0-9a-z]{1,11}$/);
  });
});

describe("the marked text", () => {
  const marked = (proofreading: Proofreading, claims = [...claimLists(proofreading).byId.values()]) =>
    markedParagraphs(proofreading, claims).map(({ segments }) =>
      segments.map(({ text, claim }) => (claim === null ? text : `[${text}]`)).join(""),
    );

  it("is the text itself, paragraph by paragraph, with its headings", () => {
    const paragraphs = markedParagraphs(proofreadingOf(TEXT), []);
    expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n")).toBe(TEXT);
    expect(paragraphs.map(({ isHeading }) => isHeading)).toEqual([true, false, false, false]);
    expect(marked(proofreadingOf(TEXT))[1]).toBe("2025年收入总计[2,718.20万元]，比上年增加[12万元]。");
  });

  it("gives a stretch that several speak of to the worst and then the shortest, and begins each once", () => {
    const text = "基本支出10万元，占5%。";
    const whole = claimAt(text, { quote: "基本支出10万元，占5%", verdict: "disagrees", part: { severity: "warning" } });
    const inner = claimAt(text, { quote: "10万元", verdict: "disagrees" });
    const agreeing = claimAt(text, { quote: "5%", verdict: "agrees" });
    const claims = [whole, inner, agreeing];
    const proofreading: Proofreading = { ...proofreadingOf(text), claims, findings: [whole, inner] };
    const [paragraph] = markedParagraphs(proofreading, [...claimLists(proofreading).byId.values()]);
    expect(paragraph!.segments.map(({ text: part, claim, begins }) => [part, claim?.claim ?? null, begins])).toEqual([
      ["基本支出", whole, true],
      ["10万元", inner, true],
      ["，占5%", whole, false],
      ["。", null, false],
    ]);
  });

  it("follows a claim over the end of a line, and cuts a line without end after a sentence", () => {
    const broken = "收入12\n万元。";
    const claim = claimAt(broken, { quote: "12\n万元", verdict: "agrees" });
    const proofreading: Proofreading = { ...proofreadingOf(broken), claims: [claim], findings: [] };
    expect(marked(proofreading)).toEqual(["收入[12]", "[万元]。"]);
    const endless = proofreadingOf("支出增加。".repeat(1_000));
    const pieces = markedParagraphs(endless, []);
    expect(pieces.length).toBeGreaterThan(2);
    for (const { segments } of pieces) expect(segments.map(({ text }) => text).join("")).toMatch(/^(?:支出增加。)+$/);
  });
});

describe("an excerpt", () => {
  it("stays in its line and never shows half a number", () => {
    const text = "一、收入\n收入合计1234.56万元，其中拨款12万元，占0.97%，其余为结转。\n二、支出";
    const start = text.indexOf("12万元");
    const span = { start, end: start + 4 };
    expect(excerptOf(text, span, 40)).toEqual({
      before: "收入合计1234.56万元，其中拨款",
      quote: "12万元",
      after: "，占0.97%，其余为结转。",
    });
    expect(excerptOf(text, span, 9)).toMatchObject({ before: "…万元，其中拨款", after: "，占0.97%，其…" });
    expect(excerptOf(text, span, 4).after).toBe("，占…");
  });

  it("knows the heading it stands under", () => {
    const { headings } = proofreadingOf(TEXT);
    expect(headingAt(headings, TEXT.indexOf("71.74"))?.title).toBe("（一）基本支出");
    expect(headingAt(headings.slice(1), 0)).toBeNull();
  });
});
