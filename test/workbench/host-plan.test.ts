import { describe, expect, it } from "vitest";
import { FaultPlan } from "../../workbench/host/faults";
import { supportsExcelApi } from "../../workbench/host/requirement-sets";

describe("a plan of faults", () => {
  it("strikes the planned syncs and no others", () => {
    const plan = new FaultPlan();
    plan.reset([
      { at: 2, fault: { kind: "protocol", error: 5012 } },
      { at: 3, times: 2, fault: { kind: "null-values" } },
    ]);
    const struck = Array.from({ length: 5 }, () => plan.next().map(({ kind }) => kind));
    expect(struck).toEqual([[], ["protocol"], ["null-values"], ["null-values"], []]);
    expect(plan.syncs).toBe(5);
  });

  it("counts anew after a reset", () => {
    const plan = new FaultPlan();
    plan.reset([{ at: 1, fault: { kind: "silence" } }]);
    plan.next();
    plan.reset();
    expect(plan.next()).toEqual([]);
    expect(plan.syncs).toBe(1);
  });
});

describe("versions", () => {
  it.each([
    ["1.10", "1.9", true],
    ["1.9", "1.10", false],
    ["1.13", "1.13", true],
    ["2.0", "1.20", true],
    ["1", "1.1", false],
  ])("a host of %s has %s: %s", (announced, wanted, expected) => {
    expect(supportsExcelApi({ ExcelApi: announced }, wanted)).toBe(expected);
  });

  it("a host that announces nothing has nothing", () => {
    expect(supportsExcelApi({}, "1.1")).toBe(false);
  });
});
