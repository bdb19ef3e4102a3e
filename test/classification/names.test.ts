import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameStatus, normalizeName, stripNumbering } from "../../src/classification";

describe("names as they are compared", () => {
  it.each([
    ["一、一般公共服务支出", "一般公共服务支出"],
    ["（十二）城乡社区支出", "城乡社区支出"],
    ["1.基本工资", "基本工资"],
    ["  基 本　工 资 ", "基本工资"],
    ["卫生健康支出（类）", "卫生健康支出"],
    ["行政运行(项)", "行政运行"],
    ["“两房”建设", "两房建设"],
    ["因公出国（境）费用", "因公出国(境)费用"],
    ["因公出国(境)费用", "因公出国(境)费用"],
    ["其中：基本工资", "基本工资"],
    ["其中:1.基本工资", "基本工资"],
    ["维修（护）费", "维修(护)费"],
    ["一般公共服务支出", "一般公共服务支出"],
    ["", ""],
  ])("%j is compared as %j", (text, key) => {
    expect(normalizeName(text)).toBe(key);
  });

  it("strips numbering and nothing else", () => {
    expect(stripNumbering("二十八、抗疫特别国债安排的支出")).toBe("抗疫特别国债安排的支出");
    expect(stripNumbering("三公经费")).toBe("三公经费");
  });
});

it("compares any text, however long, without failing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(normalizeName(text)).not.toMatch(/\s/);
    }),
  );
  for (const piece of ["（一", "(", " ", "一、", "其中：", "（类）", "1."])
    expect(normalizeName(piece.repeat(100_000)).length).toBeLessThanOrEqual(300_000);
});

describe("how a written name stands to its account", () => {
  const account = {
    name: "行政事业单位养老支出",
    formerNames: [{ name: "行政事业单位离退休" }],
  };
  it.each([
    ["行政事业单位养老支出（款）", "current"],
    ["行政事业单位离退休", "former"],
    ["行政事业单位养老", "shortened"],
    ["行政事业单位医疗", "different"],
    ["", "different"],
  ])("%j: %s", (written, status) => {
    expect(nameStatus(account, written)).toBe(status);
  });
});
