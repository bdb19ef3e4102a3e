import { describe, expect, it } from "vitest";
import { roleOfHeadings } from "../../src/recognition/columns/column-roles";

describe("headings of money", () => {
  it("a 小计 below 公务用车运行维护费 is of the running of vehicles, not of all of 公务用车", () => {
    const group = "公务用车购置及运行费";
    const kind = "general-budget-three-public";
    expect(roleOfHeadings([group, "公务用车运行费", "合计"], kind)).toBe("vehicle-running");
    expect(roleOfHeadings([group, "合计"], kind)).toBe("vehicle-subtotal");
  });

  it("三公经费总额 is the total of a table of 三公 and nowhere else", () => {
    expect(roleOfHeadings(["三公经费预算总额"], "general-budget-three-public")).toBe("total");
    expect(roleOfHeadings(["三公经费预算总额"], "general-budget-expenditure")).toBeNull();
  });

  it("财政拨款结转和结余 is money carried over", () => {
    expect(roleOfHeadings(["财政拨款结转和结余"], "dept-project-expenditure")).toBe("carry-over");
  });

  it("项目简介 describes the project", () => {
    expect(roleOfHeadings(["项目简介"], "dept-project-expenditure")).toBe("remark");
  });
});
