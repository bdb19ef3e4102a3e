import { describe, expect, it } from "vitest";
import { builtInClassification } from "../../src/classification";
import { DEFINITIONS, itemDefinition } from "../../src/narrative/glossary";
import { reportOf, sheetOf } from "./support";

const accounts = builtInClassification();

/** A report whose 支出总表 names one account its own way. */
function reportNaming(code: string, name: string) {
  return reportOf(
    sheetOf("1-2", [
      ["部门支出总表"],
      ["金额单位：万元"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      [null, "合计", 8, 5, 3],
      [code, name, 8, 5, 3],
    ]),
  );
}

describe("the definitions", () => {
  it("stand under accounts of that name", () => {
    for (const [code, { name }] of DEFINITIONS) expect(accounts.find(code)?.name, code).toBe(name);
  });

  it("are clauses that follow 指 and take a full stop", () => {
    for (const [code, { definition }] of DEFINITIONS) {
      expect(definition.length, code).toBeGreaterThan(4);
      expect(definition, code).not.toMatch(/^(?:指|反映)|[。；，]$|\s/);
    }
  });
});

describe("the definition of an account", () => {
  const report = reportNaming("2080505", "机关事业单位基本养老保险缴费支出");

  it.each([
    ["2080505", /基本养老保险/],
    ["2080506", /职业年金/],
    ["2101501", /^行政单位.*基本支出$/],
    ["2101502", /其他项目支出$/],
    ["2101550", /^事业单位的基本支出/],
    ["2101599", /其他用于医疗保障管理事务方面/],
    ["2089999", /其他用于社会保障和就业方面/],
    ["2080599", /其他用于行政事业单位养老方面/],
    ["2210201", /住房公积金$/],
  ])("%s is known by its code", (code, definition) => {
    expect(itemDefinition(report, code)).toMatch(definition);
  });

  it("is not guessed for an account nobody knows", () => {
    expect(itemDefinition(report, "2081234")).toBeNull();
  });

  it("does not stand under another name: the table's own account keeps its own meaning", () => {
    const [code, { name }] = [...DEFINITIONS].find(([one]) => accounts.find(one)?.standing === "unconfirmed")!;
    expect(itemDefinition(reportNaming(code, name), code)).not.toBeNull();
    expect(itemDefinition(reportNaming(code, "本地自设科目"), code)).toBeNull();
  });
});
