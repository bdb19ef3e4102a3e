import { describe, expect, it } from "vitest";
import type { Severity } from "../../src/checking";
import { INITIAL_STATE, type Result } from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reducer";
import { standsClean } from "../../src/taskpane/state/standing";
import { Watch } from "../../src/taskpane/session/watch";
import { runText } from "../../src/taskpane/wording/run-text";
import { translator } from "../../src/taskpane/wording/translate";
import { HostError } from "../../src/workbook";

const t = translator("zh");

function resultOf(tables: number, holding: number, ...severities: readonly Severity[]): Result {
  return {
    readAt: 0,
    review: {
      recognition: { sheets: [{ tables: Array.from({ length: tables }) }] },
      check: { relations: { holding }, findings: severities.map((severity) => ({ severity, accepted: "原因" })) },
    },
  } as unknown as Result;
}

describe("the green tick", () => {
  it("stands where tables were recognised and nothing is inconsistent", () => {
    expect(standsClean(resultOf(1, 3))).toBe(true);
    expect(standsClean(resultOf(1, 3, "warning", "rounding", "not-checked"))).toBe(true);
  });

  it.each([
    ["before there is a result", null],
    ["where no table was recognised", resultOf(0, 0)],
    ["where nothing could be checked", resultOf(1, 0)],
    ["beside an inconsistency, accepted or not", resultOf(1, 3, "inconsistent")],
    ["beside an error", resultOf(1, 3, "warning", "error")],
  ])("does not stand %s", (_, result) => {
    expect(standsClean(result)).toBe(false);
  });
});

describe("a host that refuses to tell of changes", () => {
  it("is told in the status bar until it grants them", () => {
    const ready = { ...INITIAL_STATE, run: { kind: "ready" }, result: resultOf(1, 3) } as const;
    expect(runText(t, ready)).not.toContain("改动不会自动发现");
    const refused = reduce(ready, { type: "changes-watched", on: false });
    expect(runText(t, refused)).toContain("改动不会自动发现，请重新核对");
    expect(runText(t, reduce(refused, { type: "changes-watched", on: true }))).toBe(runText(t, ready));
  });

  it("is heard of from the attempt itself, each time", async () => {
    const heard: boolean[] = [];
    let refuses = true;
    const watch = new Watch(
      () => (refuses ? Promise.reject(new HostError("read-only")) : Promise.resolve(() => undefined)),
      (granted) => heard.push(granted),
    );
    await watch.begin();
    refuses = false;
    await watch.begin();
    await watch.begin();
    expect(heard).toEqual([false, true]);
  });
});

it("what a relation comes to is called worked out, not an order", () => {
  expect(t("calc.computed")).toBe("算得");
});
