import { describe, expect, it } from "vitest";
import { classificationFor, importCatalogue, type ImportedCatalogue } from "../../src/classification";
import { SheetBuilder, type Workbook } from "../../src/workbook";

type Value = string | number | null;

function workbookOf(...sheets: readonly (readonly (readonly Value[])[])[]): Workbook {
  return {
    name: "科目.xlsx",
    sheets: sheets.map((rows, index) => {
      const builder = new SheetBuilder(`表${index + 1}`);
      rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value !== null) builder.set(r, c, { value, text: String(value) });
        }),
      );
      return builder.build();
    }),
  };
}

const JOINED = [
  ["2027年政府收支分类科目", null, null],
  ["科目编码", "科目名称", "说明"],
  ["208", "社会保障和就业支出", "反映政府在社会保障与就业方面的支出"],
  ["20805", "行政事业单位养老保障支出", null],
  [2080505, "  机关事业单位 基本养老保险缴费支出", null],
  ["2080577", "新增的项", null],
];

const accounts = ({ catalogue }: { catalogue: ImportedCatalogue }) => catalogue.accounts.map(({ code }) => code);

describe("importing an official list", () => {
  it("reads codes in one column, whatever stands above or beside", () => {
    const imported = importCatalogue(workbookOf(JOINED));
    expect(imported.problems).toEqual([]);
    expect(imported.catalogue).toEqual({
      year: 2027,
      accounts: [
        { code: "208", name: "社会保障和就业支出" },
        { code: "20805", name: "行政事业单位养老保障支出" },
        { code: "2080505", name: "机关事业单位基本养老保险缴费支出" },
        { code: "2080577", name: "新增的项" },
      ],
    });
  });

  it("reads 类, 款, 项 columns, full or blank where they repeat", () => {
    const full = [
      ["类", "款", "项", "名称"],
      [208, null, null, "社会保障和就业支出"],
      [208, 5, null, "行政事业单位养老支出"],
      [208, 5, 1, "行政单位离退休"],
      ["208", "05", "02", "事业单位离退休"],
      ["210", null, null, "卫生健康支出"],
    ];
    const sparse = [
      [null, "科目编码", null, null, "科目名称"],
      [null, "类", "款", "项", null],
      [null, "208", null, null, "社会保障和就业支出"],
      [null, null, "05", null, "行政事业单位养老支出"],
      [null, null, null, "01", "行政单位离退休"],
      [null, null, null, "02", "事业单位离退休"],
      [null, null, "08", null, "抚恤"],
      [null, null, null, "01", "死亡抚恤"],
      [null, null, "11", null, "残疾人事业"],
    ];
    const expected = ["208", "20805", "2080501", "2080502"];
    expect(accounts(importCatalogue(workbookOf(full)))).toEqual([...expected, "210"]);
    const second = importCatalogue(workbookOf(sparse));
    expect(accounts(second)).toEqual([...expected, "20808", "2080801", "20811"]);
    expect(second.problems).toEqual([]);
  });

  it("reads names glued to the code, before the code, and lists side by side", () => {
    const glued = [["208社会保障和就业支出"], ["20805行政事业单位养老支出"], ["2080501 行政单位离退休"]];
    expect(importCatalogue(workbookOf(glued)).catalogue.accounts[2]).toEqual({
      code: "2080501",
      name: "行政单位离退休",
    });
    const before = [
      ["基本工资", "30101"],
      ["津贴补贴", "30102"],
      ["奖金", "30103"],
    ];
    expect(importCatalogue(workbookOf(before)).catalogue.accounts[0]).toEqual({
      code: "30101",
      name: "基本工资",
    });
    const flat = [
      ["208", "社会保障和就业支出", "20805", "行政事业单位养老支出", "2080501", "行政单位离退休"],
      ["208", "社会保障和就业支出", "20805", "行政事业单位养老支出", "2080502", "事业单位离退休"],
      ["208", "社会保障和就业支出", "20808", "抚恤", "2080801", "死亡抚恤"],
    ];
    const read = importCatalogue(workbookOf(flat));
    expect(accounts(read)).toEqual(["208", "20805", "2080501", "2080502", "20808", "2080801"]);
    expect(read.problems).toEqual([]);
  });

  it("collects several worksheets and passes over income accounts", () => {
    const income = [
      ["101", "税收收入"],
      ["10101", "增值税"],
      ["1010101", "国内增值税"],
    ];
    const economic = [
      ["301", "工资福利支出"],
      ["30101", "基本工资"],
      ["30102", "津贴补贴"],
    ];
    const imported = importCatalogue(workbookOf(income, JOINED, economic));
    expect(accounts(imported)).toEqual(["208", "20805", "2080505", "2080577", "301", "30101", "30102"]);
    expect(imported.incomeRows).toBe(3);
    expect(imported.problems).toEqual([]);
  });

  it("reports rows it could not take, with their cells", () => {
    const rows = [
      ["208", "社会保障和就业支出"],
      ["20805", "行政事业单位养老支出"],
      ["2080501", "行政单位离退休"],
      ["2080501", "归口管理的行政单位离退休"],
      ["2080501", "行政单位离退休 "],
      ["2080502", null],
      ["20805021", "多一位"],
      ["2999901", "没有上级"],
      ["2380101", "没有上级"],
    ];
    const { problems, catalogue } = importCatalogue(workbookOf(rows));
    const byRow = [...problems].sort((left, right) => left.cell!.row - right.cell!.row);
    expect(byRow.map(({ kind, cell, code, text }) => [cell?.row, kind, code, text])).toEqual([
      [3, "conflict", "2080501", "归口管理的行政单位离退休"],
      [5, "no-name", "2080502", "2080502"],
      [6, "unreadable-code", null, "20805021"],
      [7, "unreadable-code", null, "2999901"],
      [8, "no-parent", "2380101", "没有上级"],
    ]);
    expect(catalogue.accounts.find(({ code }) => code === "2080501")?.name).toBe("行政单位离退休");
  });

  it("says so when there is no list", () => {
    const narrative = [["本年支出208万元"], ["2025年"], ["320001", "某某局", 12.5]];
    const { catalogue, problems } = importCatalogue(workbookOf(narrative));
    expect(catalogue.accounts).toEqual([]);
    expect(problems.map(({ kind, cell }) => [kind, cell])).toEqual([["no-list", null]]);
    expect(importCatalogue({ name: "空.xlsx", sheets: [] }).problems).toHaveLength(1);
  });

  it("survives names that mean something to the program", () => {
    const rows = [
      ["208", "__proto__支出"],
      ["20805", "constructor某"],
      ["2080501", "__proto__"],
      ["__proto__", "社会保障"],
    ];
    const { catalogue, problems } = importCatalogue(workbookOf(rows));
    expect(catalogue.accounts.map(({ name }) => name)).toEqual(["__proto__支出", "constructor某"]);
    expect(problems.map(({ kind }) => kind)).toEqual(["no-name"]);
    expect(classificationFor(2025, catalogue).byName("__proto__支出")).toHaveLength(1);
  });
});

describe("an imported list in force", () => {
  const { catalogue } = importCatalogue(workbookOf(JOINED));
  const classification = classificationFor(2027, catalogue);

  it("confirms and overrides names for its year only", () => {
    expect(classification.find("20805")).toMatchObject({ name: "行政事业单位养老保障支出", standing: "confirmed" });
    expect(classification.find("2080577")).toMatchObject({ name: "新增的项", standing: "confirmed", level: "item" });
    expect(classification.find("20805", 2025)?.name).toBe("行政事业单位养老支出");
    expect(classificationFor(2025, catalogue).find("2080577")).toBeNull();
    expect(classificationFor(2027).find("2080577")).toBeNull();
  });

  it("keeps accounts the list does not hold, and former names", () => {
    expect(classification.find("2101101")?.name).toBe("行政单位医疗");
    expect(classification.find("2010107")?.standing).toBe("unconfirmed");
    expect(classification.byName("行政事业单位离退休").map(({ code }) => code)).toEqual(["20805"]);
    expect(classification.childrenOf("20805").map(({ code }) => code)).toContain("2080577");
  });

  it("leaves out codes that are none, as a hand-edited list may hold", () => {
    const edited: ImportedCatalogue = { year: 2027, accounts: [{ code: "__proto__", name: "x" }] };
    expect(classificationFor(2027, edited).find("__proto__")).toBeNull();
  });
});
