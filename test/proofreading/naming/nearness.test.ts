import { describe, expect, it } from "vitest";
import { isSlipFor } from "../../../src/proofreading/naming/nearness";

describe("isSlipFor", () => {
  it.each([
    ["其他交通费", "其他交通费用"],
    ["医疗补助费", "医疗费补助"],
    ["公务用车维护费", "公务用车运行维护费"],
    ["社会保障就业支出", "社会保障和就业支出"],
    ["住房保证支出", "住房保障支出"],
  ])("%s is a slip for %s", (written, name) => {
    expect(isSlipFor(written, name, "list")).toBe(true);
  });

  it.each([
    ["行政单位医疗", "事业单位医疗"],
    ["水电费", "水费"],
    ["一般公共预算收入", "一般公共预算支出"],
    ["一般公共预算支出", "一般公共服务支出"],
    ["卫生健康支出", "其他卫生健康支出"],
    ["劳务费", "业务费"],
    ["基本工资", "基本工资"],
  ])("%s is none for %s", (written, name) => {
    expect(isSlipFor(written, name, "list")).toBe(false);
  });

  it("takes words around a name in running text for words", () => {
    expect(isSlipFor("安排卫生健康支出", "卫生健康支出", "text")).toBe(false);
    expect(isSlipFor("教育费支出", "教育支出", "text")).toBe(false);
    expect(isSlipFor("事业单位经营收", "事业单位经营收入", "text")).toBe(true);
  });
});
