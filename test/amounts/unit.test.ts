import { describe, expect, it } from "vitest";
import { parseUnit, unitFactor, UNITS } from "../../src/amounts";

describe("the unit a header states", () => {
  it.each([
    ["金额单位：万元", "万元"],
    ["单位：万元", "万元"],
    ["单位:元", "元"],
    ["金额：万元", "万元"],
    ["单位：人民币万元", "万元"],
    ["单位：人民币元", "元"],
    ["位：万元", "万元"],
    ["（单位：千元）", "千元"],
    ["单位:亿元", "亿元"],
    ["金 额 单 位 ： 万 元", "万元"],
    ["金额单位:　万元", "万元"],
    ["单位 万元", "万元"],
    ["单位（万元）", "万元"],
    ["单位：元角分", "元"],
    ["预算数（万元）", "万元"],
    ["万元", "万元"],
    ["(元)", "元"],
    ["部门：某某局    单位：万元", "万元"],
    ["单位：万元    公开01表", "万元"],
    ["2025年度 金额单位:千元", "千元"],
    ["编制单位：某某局\n金额单位：元", "元"],
  ])("%s → %s", (text, unit) => {
    expect(parseUnit(text)).toBe(unit);
  });

  it.each([
    "",
    "单位名称",
    "单位：元谋县财政局",
    "单位：百万元",
    "单位：十亿元",
    "金额：3万元",
    "预算单位：某某万元镇",
    "金额单",
    "采购金额",
    "元旦慰问",
    "公开表1-1",
    "位",
  ])("%j states none", (text) => {
    expect(parseUnit(text)).toBeNull();
  });

  it("does not look for it in prose", () => {
    expect(parseUnit(`${"，".repeat(400)}单位：万元`)).toBeNull();
    expect(parseUnit("单位 ".repeat(100_000))).toBeNull();
  });
});

it("has exact factors between all units", () => {
  for (const from of UNITS)
    for (const to of UNITS) expect(unitFactor(from, to).times(unitFactor(to, from)).eq(1)).toBe(true);
  expect(unitFactor("亿元", "万元").toNumber()).toBe(10_000);
});
