import { describe, expect, it } from "vitest";
import { isPlainAgency } from "../../src/narrative/agencies";
import { accountName, accountPath } from "../../src/narrative/accounts";
import { draft, reportOf, type Rows, runsIn, sectionText, workbookOf } from "./support";

const spending = (organisation: string, rows: Rows): Rows => [
  ["表2"],
  ["2025年部门支出总表"],
  [`单位：${organisation}`, null, null, null, "单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  [null, "合计", 350, 200, 150],
  ...rows,
];
const CLASS: Rows = [
  ["201", "一般公共服务支出", 350, 200, 150],
  ["20103", "政府办公厅（室）及相关机构事务", 350, 200, 150],
  ["2010301", "行政运行", 350, 200, 150],
];

describe("收入总计", () => {
  it("is never drafted from a table of expenditure", () => {
    const narrative = draft(reportOf(workbookOf([["表2", spending("示范县某局", CLASS)]])));
    const asked = runsIn(narrative).flatMap((run) => (run.type === "blank" && run.id === "total.amount" ? [run] : []));
    expect(asked[0]).toMatchObject({ answer: null, suggestions: ["350万元"], why: "表中没有收入总计，只有支出总计" });
    expect(sectionText(narrative, "income")).toContain("〔income.total〕");
  });
});

describe("机关运行经费", () => {
  it.each([
    ["示范县财政局", [], true],
    ["示范县教育局", ["2050201"], false],
    ["示范职业技术学院", ["2050305"], false],
    ["示范县疾病预防控制中心", [], false],
    ["示范县人民医院", ["2100201"], false],
    ["示范县中医医院（本级）", [], false],
    ["示范县卫生健康委员会", [], true],
    ["示范县人民法院", [], true],
    [null, [], false],
  ] as const)("of %s may be all of 公用经费: %j %j", (organisation, accounts, isAgency) => {
    expect(isPlainAgency(organisation, accounts)).toBe(isAgency);
  });
});

describe("a name that its code belies", () => {
  const report = reportOf(workbookOf([["表2", spending("示范县某局", [["2101101", "城乡医疗救助", 350, 200, 150]])]]));

  it("is the printed one, and nothing is made up from the code", () => {
    expect(accountName(report, "2101101")).toBe("城乡医疗救助");
    expect(accountPath(report, "2101101")).toBe("城乡医疗救助（项）");
  });
});

describe("a table that is not sure", () => {
  it("is not drafted from: its numbers are offered, with the reason", () => {
    const unstated = spending("示范县某局", CLASS).map((row, at) => (at === 2 ? ["单位：示范县某局"] : row));
    const narrative = draft(reportOf(workbookOf([["表2", unstated]])));
    const runs = runsIn(narrative);
    expect(runs.filter((run) => run.type === "figure" && run.unit !== "个")).toEqual([]);
    const whole = runs.find((run) => run.type === "blank" && run.id === "spending.total");
    expect(whole).toMatchObject({ answer: null });
    expect(whole?.type === "blank" ? whole.why : "").toContain("没有写明金额单位");
  });
});
