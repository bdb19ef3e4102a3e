import { describe, expect, it } from "vitest";
import { HostError } from "../../src/workbook";
import type { Action } from "../../src/taskpane/state/actions";
import { INITIAL_STATE, underWay, type PaneState } from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reducer";
import { REVIEW } from "./fixtures/review";
import { WORKBOOK } from "./fixtures/workbook";

const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, INITIAL_STATE);

const FINISHED: Action = { type: "finished", review: REVIEW, workbook: WORKBOOK, readAt: 1_000 };
const CHANGED: Action = { type: "workbook-changed" };

describe("the life of a run", () => {
  it("goes from idle through reading and checking to ready", () => {
    const kinds: string[] = [];
    let state = INITIAL_STATE;
    const actions: readonly Action[] = [
      { type: "reading-started" },
      { type: "reading-progressed", progress: { done: 3, total: 7, sheet: "1-2" } },
      { type: "checking-started" },
      { type: "checking-progressed", progress: { phase: "check", done: 1, total: 4 } },
      FINISHED,
    ];
    for (const action of actions) kinds.push((state = reduce(state, action)).run.kind);
    expect(kinds).toEqual(["reading", "reading", "checking", "checking", "ready"]);
    expect(state.result).toMatchObject({ readAt: 1_000, outdated: false });
  });

  it("turns stale at once when the workbook changes, and keeps the old result marked as such", () => {
    const state = after(FINISHED, CHANGED);
    expect(state.run.kind).toBe("stale");
    expect(state.result).toMatchObject({ review: REVIEW, outdated: true });
  });

  it("does not call a result ready that a change has overtaken", () => {
    const state = after({ type: "reading-started" }, CHANGED, { type: "checking-started" }, FINISHED);
    expect(state.run.kind).toBe("stale");
    expect(state.result?.outdated).toBe(true);
    const next = [{ type: "reading-started" }, FINISHED].reduce((s, a) => reduce(s, a as Action), state);
    expect(next.run.kind).toBe("ready");
    expect(next.result?.outdated).toBe(false);
  });

  it("ignores a change before there is anything to be out of date", () => {
    expect(after(CHANGED)).toBe(INITIAL_STATE);
  });

  it("keeps the last complete result when a later run fails or is cancelled", () => {
    for (const end of [{ type: "failed", problem: "busy" }, { type: "cancelled" }] as const) {
      const state = after(FINISHED, CHANGED, { type: "reading-started" }, end);
      expect(state.run.kind).toBe(end.type);
      expect(state.result).toMatchObject({ review: REVIEW, outdated: true });
    }
  });

  it("marks the older result as outdated when the workbook changed during a run that then failed", () => {
    const state = after(FINISHED, { type: "reading-started" }, CHANGED, { type: "failed", problem: "busy" });
    expect(state.result?.outdated).toBe(true);
    expect(state.overtaken).toBe(false);
  });

  it("never holds a partial result: there is none before the first run has finished", () => {
    const partial = after({ type: "reading-started" }, { type: "checking-started" }, { type: "cancelled" });
    expect(partial.result).toBeNull();
  });

  it("does not let late progress revive a run that has ended", () => {
    const ended = after({ type: "reading-started" }, { type: "failed", problem: new HostError("busy").problem });
    const late: Action = { type: "reading-progressed", progress: { done: 1, total: 2, sheet: "1" } };
    expect(reduce(ended, late)).toBe(ended);
    expect(
      underWay(reduce(ended, { type: "checking-progressed", progress: { phase: "check", done: 1, total: 2 } }).run),
    ).toBe(false);
  });
});

describe("what the user says", () => {
  it("records answers and forgets an emptied one", () => {
    const answered = after({ type: "blank-answered", id: "reason", answer: "人员增加" });
    expect(answered.notes.answers).toEqual({ reason: "人员增加" });
    expect(reduce(answered, { type: "blank-answered", id: "reason", answer: "  " }).notes.answers).toEqual({});
  });

  it("takes an answer to a blank with a treacherous name as data", () => {
    const state = after({ type: "blank-answered", id: "__proto__", answer: "x" });
    expect(Object.getPrototypeOf(state.notes.answers)).toBe(Object.prototype);
    expect(Object.entries(state.notes.answers)).toEqual([["__proto__", "x"]]);
  });

  it("accepts a finding with its reason and takes it back", () => {
    const accepted = after({ type: "findings-accepted", fingerprints: ["f"], reason: "已核实" });
    expect([...accepted.notes.accepted]).toEqual([["f", "已核实"]]);
    expect(reduce(accepted, { type: "acceptance-withdrawn", fingerprint: "f" }).notes.accepted.size).toBe(0);
  });

  it("keeps one correction a table; the result it was made for is out of date", () => {
    const place = { sheet: "1-2", firstRow: 2 };
    const state = after(
      FINISHED,
      { type: "table-corrected", correction: { ...place, unit: "元" } },
      { type: "table-corrected", correction: { ...place, unit: "万元" } },
      { type: "table-corrected", correction: { sheet: "3", firstRow: 2, ignore: true } },
    );
    expect(state.notes.corrections).toEqual([
      { ...place, unit: "万元" },
      { sheet: "3", firstRow: 2, ignore: true },
    ]);
    expect(state.result?.outdated).toBe(true);
    expect(reduce(state, { type: "correction-undone", ...place }).notes.corrections).toHaveLength(1);
  });
});

describe("where the user looks", () => {
  it("opens the findings view with a finding and unfolds its group", () => {
    const state = after({ type: "finding-opened", id: "f", group: "g" });
    expect(state).toMatchObject({ view: "findings", openFinding: "f", coverageShown: false });
    expect(state.folding.get("g")).toBe(true);
    expect(reduce(state, { type: "group-folded", group: "g", unfolded: false }).folding.get("g")).toBe(false);
  });

  it("visits the same blank again as a new visit, so that the focus can return to it", () => {
    const once = after({ type: "blank-visited", id: "b" });
    const twice = reduce(once, { type: "blank-visited", id: "b" });
    expect(once.view).toBe("narrative");
    expect(twice.blank).toEqual({ id: "b", visit: (once.blank?.visit ?? 0) + 1 });
  });

  it("shows text for copying by hand where it can be seen", () => {
    expect(after({ type: "copy-by-hand", text: "全文" })).toMatchObject({ view: "narrative", copyByHand: "全文" });
    expect(after({ type: "copy-by-hand", text: null }).view).toBe("summary");
  });
});
