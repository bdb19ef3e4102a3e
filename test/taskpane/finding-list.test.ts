import { describe, expect, it } from "vitest";
import { SEVERITIES } from "../../src/checking";
import {
  countsOf,
  filtered,
  groupFindings,
  isUnfolded,
  listFindings,
  stepFrom,
  walkOf,
  WORST_FIRST,
} from "../../src/taskpane/state/finding-list";
import { CHECK, finding, rounding } from "./fixtures/check";

const NONE: ReadonlyMap<string, string> = new Map();
const ITEMS = listFindings(CHECK.findings);

describe("the list of findings", () => {
  it("stands worst first, whatever the order of the check", () => {
    const mixed = listFindings([rounding(1), finding({ severity: "error" }), finding({ severity: "warning" })]);
    expect(mixed.map((item) => item.finding.severity)).toEqual(["error", "warning", "rounding"]);
  });

  it("ranks severities as checking does", () => {
    expect(WORST_FIRST).toEqual(SEVERITIES);
  });

  it("gives findings of one fingerprint ids of their own", () => {
    const twins = listFindings([finding({ fingerprint: "same" }), finding({ fingerprint: "same" })]);
    expect(new Set(twins.map((item) => item.id)).size).toBe(2);
  });

  it("counts by severity and leaves accepted ones out", () => {
    expect(countsOf(ITEMS, NONE)).toMatchObject({ all: 10, inconsistent: 2, warning: 1, rounding: 7, accepted: 0 });
    const accepted = new Map([[ITEMS[0]!.finding.fingerprint, "已核实"]]);
    expect(countsOf(ITEMS, accepted)).toMatchObject({ all: 9, inconsistent: 1, accepted: 1 });
  });

  it("filters by severity, and shows accepted ones only when asked for", () => {
    const accepted = new Map([[ITEMS[0]!.finding.fingerprint, "已核实"]]);
    expect(filtered(ITEMS, "inconsistent", accepted)).toHaveLength(1);
    expect(filtered(ITEMS, "accepted", accepted).map((item) => item.id)).toEqual([ITEMS[0]!.id]);
  });
});

describe("grouping", () => {
  it("puts together what one suspect explains, and the small change of a table: never a line a rounding", () => {
    const groups = groupFindings(ITEMS);
    expect(groups.map((group) => [group.by, group.items.length])).toEqual([
      ["suspect", 2],
      ["itself", 1],
      ["table", 7],
    ]);
  });

  it("gathers small matters by rule and table even where the check grouped nothing", () => {
    const warnings = [1, 2, 3].map((number) =>
      finding({ severity: "warning", rule: "text-number", fingerprint: `w${number}` }),
    );
    expect(groupFindings(listFindings(warnings))).toHaveLength(1);
    const problems = [1, 2, 3].map((number) => finding({ fingerprint: `p${number}` }));
    expect(groupFindings(listFindings(problems))).toHaveLength(3);
  });

  it("starts with small change folded and problems open, and then does as the user says", () => {
    const [suspect, , roundings] = groupFindings(ITEMS);
    expect(isUnfolded(suspect!, new Map())).toBe(true);
    expect(isUnfolded(roundings!, new Map())).toBe(false);
    expect(isUnfolded(suspect!, new Map([[suspect!.key, false]]))).toBe(false);
    expect(isUnfolded(roundings!, new Map([[roundings!.key, true]]))).toBe(true);
  });
});

describe("stepping", () => {
  const groups = groupFindings(ITEMS);

  it("begins at the first going forward and at the last going back", () => {
    expect(stepFrom(groups, null, 1)?.item.id).toBe(ITEMS[0]!.id);
    expect(stepFrom(groups, null, -1)?.item.id).toBe(walkOf(groups, null).at(-1)!.item.id);
  });

  it("visits every finding once and comes back to the first", () => {
    const visited: string[] = [];
    const { length } = walkOf(groups, null);
    while (visited.length < length) visited.push(stepFrom(groups, visited.at(-1) ?? null, 1)!.item.id);
    const here = visited.at(-1)!;
    expect(new Set(visited).size).toBe(length);
    expect(stepFrom(groups, here, 1)?.item.id).toBe(visited[0]);
    expect(stepFrom(groups, visited[0]!, -1)?.item.id).toBe(here);
  });

  it("has nowhere to go in an empty list", () => {
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
