import { describe, expect, it } from "vitest";
import { Blanks } from "../../src/narrative/blanks";
import { USUAL_STYLE } from "../../src/narrative/style";
import { textOf } from "./support";

const blanksOf = (answers: Readonly<Record<string, string>>) => new Blanks(answers, USUAL_STYLE);

describe("a blank for words", () => {
  it.each([
    ["  人员增加。 ", "人员增加"],
    ["人员增加；", "人员增加"],
    ["   ", null],
    ["。", null],
  ])("takes %j as %j", (given, answer) => {
    expect(blanksOf({ reason: given }).words("reason", "原因").answer).toBe(answer);
  });

  it("is open without an answer, whatever objects inherit", () => {
    expect(blanksOf({}).words("toString", "原因").answer).toBeNull();
  });

  it("does not repeat the word the sentence prints after it", () => {
    expect(blanksOf({ cars: "3辆" }).words("cars", "多少辆", [], "辆").answer).toBe("3");
    expect(blanksOf({ cars: "辆" }).words("cars", "多少辆", [], "辆").answer).toBeNull();
  });

  it("offers each phrase once", () => {
    expect(blanksOf({}).words("reason", "原因", ["甲", "乙", "甲"]).suggestions).toEqual(["甲", "乙"]);
  });
});

describe("a blank for an amount", () => {
  it.each([
    ["559.75", "559.75", "559.75万元"],
    ["1,234.5", "1234.5", "1,234.5万元"],
    ["5597500元", "559.75", "5597500元"],
    ["559.75万元", "559.75", "559.75万元"],
    ["0", "0", "0万元"],
  ])("reads %s", (given, value, text) => {
    const blanks = blanksOf({ prior: given });
    const quantity = blanks.money("prior", "上年数");
    if (!quantity.known) throw new Error("not read");
    const inTenThousands = quantity.amount.unit === "元" ? quantity.amount.value.div(10_000) : quantity.amount.value;
    expect(inTenThousands.toFixed()).toBe(value);
    expect(textOf(blanks.moneyRuns(quantity.asked!))).toBe(text);
  });

  it.each(["", "约五百", "12%", "-"])("stays unknown for %j", (given) => {
    expect(blanksOf({ prior: given }).money("prior", "上年数").known).toBe(false);
  });
});

describe("a blank for a count", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["若干", null],
    ["1.5", null],
  ])("reads %s as %s", (given, count) => {
    const blanks = blanksOf({ cars: given });
    expect(blanks.count(blanks.words("cars", "多少辆"))).toBe(count);
  });
});
