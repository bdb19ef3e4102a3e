import { describe, expect, it } from "vitest";
import { Blanks, countIn } from "../../src/narrative/blanks";
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
    expect(blanksOf({ cars: "3辆" }).count("cars", "多少辆", "辆").answer).toBe("3");
    expect(blanksOf({ cars: "3辆辆" }).count("cars", "多少辆", "辆").answer).toBe("3");
    expect(blanksOf({ cars: "5台" }).count("cars", "多少台（套）", "台（套）").answer).toBe("5");
  });

  it("that asks the same as another offers what was answered there, and never its own answer", () => {
    const blanks = blanksOf({ "prior.total": "669.53", "prior.vehicle": "2" });
    expect(blanks.words("prior.fiscal-total", "上年数").suggestions).toEqual(["669.53"]);
    expect(blanks.words("prior.total", "上年数").suggestions).toEqual([]);
  });

  it("has no marks of its own where the sentence brings them", () => {
    expect(blanksOf({ reason: "。人员增加，，经费增加。。" }).words("reason", "原因").answer).toBe(
      "人员增加，经费增加",
    );
  });

  it("takes 否 for the sentence that says so, and does not print a bare 是", () => {
    expect(blanksOf({ buy: "否" }).choice("buy", "购置", "未安排购置车辆").answer).toBe("未安排购置车辆");
    expect(blanksOf({ buy: "是" }).choice("buy", "购置", "未安排购置车辆")).toMatchObject({
      answer: null,
      entered: "是",
    });
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
    ["１２ 辆", 12],
  ])("reads %s as %s", (given, count) => {
    expect(countIn(blanksOf({ cars: given }).count("cars", "多少辆", "辆"))).toBe(count);
  });
});
