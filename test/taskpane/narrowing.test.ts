import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/amounts";
import { groupFindings, listFindings, stepFrom, walkOf } from "../../src/taskpane/state/finding-list";
import { largestFirst } from "../../src/taskpane/state/finding-size";
import { choicesOf, narrowed, NOT_NARROWED } from "../../src/taskpane/state/narrowing";
import { CHECK, equation, finding, rounding } from "./fixtures/check";

const place = (table: string, row: string, column: string) => equation({ place: { table, row, column } });
const LIST = listFindings([
  finding({
    fingerprint: "a",
    equation: place("部门支出总表", "群众文化", "项目支出"),
    difference: new Decimal("-0.5"),
  }),
  finding({
    fingerprint: "b",
    equation: place("部门收入总表", "合计", "合计"),
    unit: "元",
    difference: new Decimal("6000"),
  }),
  finding({ fingerprint: "c", rule: "total-row", equation: place("部门收入总表", "合计", "事业收入") }),
]);
const ids = (narrowing: Partial<typeof NOT_NARROWED>) =>
  narrowed(LIST, { ...NOT_NARROWED, ...narrowing }, largestFirst).map(({ id }) => id);

describe("a long list narrowed down", () => {
  it("keeps everything as it stands while nothing is asked", () => {
    expect(ids({})).toEqual(["a", "b", "c"]);
    expect(choicesOf(LIST)).toEqual({ tables: ["部门支出总表", "部门收入总表"], rules: ["children-sum", "total-row"] });
  });

  it("to one table, one check, or words of a place, however they are typed", () => {
    expect(ids({ table: "部门收入总表" })).toEqual(["b", "c"]);
    expect(ids({ rule: "total-row" })).toEqual(["c"]);
    expect(ids({ text: " 群众 文化" })).toEqual(["a"]);
    expect(ids({ text: "ｈ5" })).toEqual(["a", "b", "c"]);
    expect(ids({ text: "没有" })).toEqual([]);
    expect(ids({ table: "部门收入总表", text: "事业" })).toEqual(["c"]);
  });

  it("with the largest difference first, whatever its unit and sign", () => {
    expect(ids({ largestFirst: true })).toEqual(["c", "b", "a"]);
  });
});

describe("the walk of F8", () => {
  const groups = groupFindings(listFindings(CHECK.findings));

  it("passes over small change", () => {
    expect(walkOf(groups, null).map(({ item }) => item.finding.severity)).not.toContain("rounding");
    const last = walkOf(groups, null).at(-1)!;
    expect(stepFrom(groups, last.item.id, 1)?.item.id).toBe(walkOf(groups, null)[0]!.item.id);
  });

  it("goes through small change where nothing else is shown, or where one stands in it", () => {
    const small = groupFindings(listFindings([rounding(1), rounding(2)]));
    expect(walkOf(small, null)).toHaveLength(2);
    const aside = groups.flatMap((group) => group.items).find((item) => item.finding.severity === "rounding")!;
    expect(walkOf(groups, aside.id).map(({ item }) => item.finding.severity)).toContain("rounding");
  });
});
