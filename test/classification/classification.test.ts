import { describe, expect, it } from "vitest";
import { builtInClassification, classificationFor, nameStatus } from "../../src/classification";

const all = builtInClassification();
const codes = (accounts: readonly { readonly code: string }[]) => accounts.map(({ code }) => code);

describe("looking up by code", () => {
  it("finds 类, 款, 项 and their path", () => {
    expect(all.find("2080505")).toMatchObject({
      name: "机关事业单位基本养老保险缴费支出",
      level: "item",
      domain: "functional",
      standing: "confirmed",
    });
    expect(all.pathNames("2080505")).toEqual([
      "社会保障和就业支出",
      "行政事业单位养老支出",
      "机关事业单位基本养老保险缴费支出",
    ]);
    expect(all.parentCode("2080505")).toBe("20805");
  });

  it("knows children, but no local details", () => {
    expect(codes(all.childrenOf("20805"))).toEqual(expect.arrayContaining(["2080505", "2080506", "2080599"]));
    expect(codes(all.childrenOf("301"))[0]).toBe("30101");
    expect(all.childrenOf("2080505")).toEqual([]);
    expect(all.find("3010102")).toBeNull();
    expect(all.pathNames("3010102")).toEqual(["工资福利支出", "基本工资"]);
  });

  it.each(["", "208050", "999", "2089998", "__proto__", "constructor", "toString"])("does not know %j", (code) => {
    expect(all.find(code)).toBeNull();
    expect(all.childrenOf(code)).toEqual([]);
    expect(all.pathNames(code)).toEqual(code === "2089998" ? ["社会保障和就业支出", "其他社会保障和就业支出"] : []);
  });
});

describe("names by year", () => {
  it.each([
    ["20805", 2019, "行政事业单位离退休"],
    ["20805", 2020, "行政事业单位养老支出"],
    ["2080501", 2019, "归口管理的行政单位离退休"],
    ["2080501", 2025, "行政单位离退休"],
    ["207", 2018, "文化体育与传媒支出"],
    ["207", 2019, "文化旅游体育与传媒支出"],
    ["210", 2018, "医疗卫生与计划生育支出"],
    ["210", 2019, "卫生健康支出"],
    ["220", 2018, "国土海洋气象等支出"],
    ["215", 2021, "资源勘探工业信息等支出"],
    ["21305", 2021, "扶贫"],
    ["21305", 2022, "巩固脱贫衔接乡村振兴"],
    ["21305", 2023, "巩固脱贫衔接乡村振兴"],
    ["21305", 2024, "巩固脱贫攻坚成果衔接乡村振兴"],
  ])("%s was in %i %s", (code, year, name) => {
    expect(all.find(code, year)?.name).toBe(name);
    expect(classificationFor(year).find(code)?.name).toBe(name);
    expect(all.pathNames(code, year).at(-1)).toBe(name);
  });

  it("lists as former only what is no longer in force", () => {
    expect(all.find("21305", 2022)?.formerNames).toEqual([{ name: "扶贫", until: 2021 }]);
    expect(all.find("21305", 2019)?.formerNames).toEqual([]);
    expect(all.find("21305")?.formerNames).toHaveLength(2);
  });

  it("knows accounts only from their first year on", () => {
    expect(all.find("2013901", 2023)).toBeNull();
    expect(all.find("2013901", 2024)?.name).toBe("行政运行");
    expect(all.find("224", 2018)).toBeNull();
    expect(codes(classificationFor(2018).byName("灾害防治及应急管理支出"))).toEqual([]);
    expect(all.find("30101", 2017)).toBeNull();
  });

  it("answers for another year than its own", () => {
    expect(classificationFor(2025).find("20805", 2018)?.name).toBe("行政事业单位离退休");
    expect(classificationFor(2018).find("20805", 2025)?.name).toBe("行政事业单位养老支出");
  });

  it("tells a former name from a wrong one", () => {
    const account = classificationFor(2025).find("20805")!;
    expect(nameStatus(account, "行政事业单位离退休（款）")).toBe("former");
    expect(nameStatus(classificationFor(2019).find("20805")!, "行政事业单位离退休")).toBe("current");
    expect(nameStatus(account, "行政事业单位医疗")).toBe("different");
  });
});

describe("looking up by name", () => {
  it("takes the name as printed, former names included", () => {
    expect(codes(all.byName("一、 卫 生 健 康 支 出（类）"))).toEqual(["210"]);
    expect(codes(all.byName("因公出国(境)费用", { domain: "economic" }))).toEqual(["30212"]);
    expect(codes(all.byName("行政事业单位离退休"))).toEqual(["20805"]);
    expect(codes(all.byName("行政事业单位离退休", { year: 2018 }))).toEqual(["20805"]);
    expect(all.byName("行政事业单位养老支出", { year: 2018 })).toEqual([]);
  });

  it("puts present names before former ones", () => {
    const found = codes(all.byName("其他社会保障和就业支出"));
    expect(found).toEqual(["20899", "2089999"]);
    const culture = classificationFor(2025).byName("文化");
    expect(culture.map(({ name }) => name)).toEqual(["文化和旅游"]);
  });

  it("narrows to a domain or to what lies below a code", () => {
    expect(all.byName("行政运行").length).toBeGreaterThan(20);
    expect(codes(all.byName("行政运行", { within: "20106" }))).toEqual(["2010601"]);
    expect(codes(all.byName("住房公积金", { domain: "economic" }))).toEqual(["30113"]);
    expect(codes(all.byName("住房公积金", { domain: "functional" }))).toEqual(["2210201"]);
    expect(all.byName("卫生健康支出", { within: "210" })).toEqual([]);
  });

  it.each(["", "__proto__", "constructor", "没有这个科目"])("knows no account named %j", (name) => {
    expect(all.byName(name)).toEqual([]);
  });
});

describe("suggesting", () => {
  it.each([
    ["医疗补助费", "economic", "30307"],
    ["其他社保缴费", "economic", "30112"],
    ["公务用车维护费", "economic", "30231"],
    ["其他交通费", "economic", "30239"],
    ["机关事业单位基本养老保险费", "economic", "30108"],
    ["社会保障就业支出", "functional", "208"],
    ["其他医疗保障管理事务", "functional", "2101599"],
    ["行政单位医疗支出", "functional", "2101101"],
  ] as const)("offers for %s of the %s list %s", (name, domain, code) => {
    expect(all.suggest(name, { domain })[0]?.account.code).toBe(code);
  });

  it("offers the name that came near, former ones too", () => {
    expect(all.suggest("行政事业单位离休", { within: "208" })[0]).toMatchObject({
      name: "行政事业单位离退休",
      distance: 1,
    });
    expect(all.suggest("行政事业单位离休", { within: "208", year: 2018 })[0]?.account.name).toBe("行政事业单位离退休");
  });

  it("orders by distance and stays short", () => {
    const found = all.suggest("水电费");
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.map(({ distance }) => distance)).toEqual(found.map(({ distance }) => distance).sort((a, b) => a - b));
    expect(codes(found.map(({ account }) => account))).toEqual(expect.arrayContaining(["30205", "30206"]));
  });

  it.each(["", "__proto__", "完全不相干的一句话"])("offers nothing for %j", (name) => {
    expect(all.suggest(name)).toEqual([]);
  });
});
