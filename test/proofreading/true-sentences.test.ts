import { describe, expect, it } from "vitest";
import { proof, textBasis } from "../../src/pipeline";

/** What a text by itself is told of: rule and quote. */
function found(text: string, kind: "budget" | "final-account" = "budget", year = 2031): readonly string[] {
  return proof(text, textBasis(text, { year, kind })).findings.map(({ rule, quote }) => `${rule} ${quote}`);
}

describe("names of accounts among other words", () => {
  const chapter = "三、一般公共预算支出情况\n";

  it.each([
    "1.住房保障支出（类）住房改革支出（款）住房公积金（项）支出204.05万元。",
    "1.卫生健康支出（类）行政事业单位医疗（款）公务员医疗补助（项）支出12.05万元。",
    "1.住房保障支出（类）支出201.70万元。\n2.节能环保支出（类）支出3.20万元。",
    "1.卫生健康（类）支出12万元。",
    "①行政运行（项）20万元。\n②一般行政管理事务（项）21万元。",
    "⑴行政运行（项）20万元。\n●一般行政管理事务（项）21万元。",
  ])("what stands around a right name is no part of it: %s", (text) => {
    expect(found(chapter + text)).toEqual([]);
  });

  it.each([
    ["1.卫生建康（类）支出12万元。", "account-path 卫生建康（类）"],
    ["1.行政单位医疗支出（项）12万元。", "account-path 行政单位医疗支出（项）"],
    ["1.行政单位医疗支出（项）支出12万元。", "account-path 行政单位医疗支出（项）"],
  ])("a wrong one is still told: %s", (text, told) => {
    expect(found(chapter + text)).toContain(told);
  });

  it.each([
    "本单位项目支出3万元，主要用于农村基础设施建设。",
    "本单位基本支出30万元，主要用于机关事业单位养老保险缴费。",
    "本单位基本支出30万元，主要用于机关养老保险缴费、职业年金缴费。",
    "本单位项目支出9万元，主要用于小型房屋建筑物购建。",
  ])("what money is for is told in any words: %s", (text) => {
    expect(found(`四、支出说明\n${text}`)).toEqual([]);
  });

  it("a list of accounts behind 用于 has to name them", () => {
    expect(found("四、支出说明\n公用经费3万元，主要用于办公费、印刷费、其他交通费。")).toEqual([
      "economic-name 其他交通费",
    ]);
  });
});

describe("another year's number", () => {
  it.each([
    "三、政府性基金预算\n2031年政府性基金预算支出300.00万元，2030年无政府性基金预算。",
    "三、公务用车\n2031年公务用车购置费预算20.00万元，2030年未安排。",
    "三、会议费\n2031年会议费预算3.00万元，比2030年增加3.00万元，2030年没有该项支出。",
    "四、重点项目\n供水工程总投资1380.00万元，分三年实施，2030年安排460.00万元，2031年安排460.00万元，2032年安排460.00万元。",
    "四、重点项目\n2031年预算安排460.00万元，2030年已安排400.00万元，2032年拟安排460.00万元。",
    "五、“三公”经费\n2031年“三公”经费预算23.5万元，与2029年决算数22.84万元相比，增加0.66万元，增长2.89%。",
    "五、“三公”经费\n2031年“三公”经费预算9万元，2030年为10万元，减少1万元，下降10%。其中：公务接待费2万元，2030年3万元，减少1万元；公务用车运行维护费7万元，2030年7万元，与上年持平。",
  ])("stands beside this year's: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["三、政府性基金预算\n2030年政府性基金预算支出300.00万元。", "document-year 2030年"],
    ["三、公务用车\n2031年公务用车购置费预算20.00万元，2029年未安排。", "document-year 2029年"],
    ["五、“三公”经费\n2031年“三公”经费预算23.5万元，比2029年预算增加0.66万元。", "document-year 2029年"],
    ["五、“三公”经费\n2032年“三公”经费预算23.5万元，比2030年预算增加0.66万元。", "document-year 2032年"],
    ["五、“三公”经费\n2031年“三公”经费预算9.30万元，2030年为10.30万元，减少1.20万元。", "change-amount 1.20万元"],
  ])("a wrong one is still told: %s", (text, told) => {
    expect(found(text)).toContain(told);
  });
});

describe("directions of one change and of two", () => {
  it.each([
    "一、收支\n2031年部门收支总预算1612.8万元，比2030年年初预算增加72.8万元，增长4.73%，比2030年预计执行数减少75.64万元，下降4.48%。",
    "一、支出\n2031年支出预算100万元，比2030年预算增加10万元，增长11.11%，比2030年决算减少5万元，下降4.76%。",
    "五、“三公”经费\n2031年“三公”经费预算0万元，与上年持平，增长0%。",
    "五、“三公”经费\n2031年公务接待费预算0万元，与上年持平，减少0万元，下降0%。",
    "五、会议费\n2031年会议费预算500.01万元，比上年增加0.01万元，下降0%。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  const within = (words: string): readonly { quote: string; expected: string | null }[] =>
    proof(words, textBasis(words, { year: 2031, kind: "budget" }))
      .findings.filter(({ rule }) => rule === "direction")
      .map(({ quote, expected }) => ({ quote, expected }));

  it("the sizes decide which of two words is wrong", () => {
    expect(within("三、培训费\n2031年培训费预算5万元，比上年增加1万元，下降25%。")).toEqual([
      { quote: "下降", expected: "增长" },
    ]);
    expect(within("三、培训费\n2031年培训费预算5万元，比上年增加1万元，下降16.67%。")).toEqual([
      { quote: "增加", expected: "减少" },
    ]);
  });

  it("where nothing decides neither is called right", () => {
    expect(within("三、培训费\n培训费比上年增加1万元，下降25%。")).toEqual([{ quote: "下降", expected: null }]);
  });
});

it.each([
  "公务用车运行维护费支出44.70万元，公务用车保有量21辆，车均运行维护费2.13万元。",
  "公务用车运行维护费支出44.70万元，平均每辆运行维护费2.13万元。",
  "公务接待费支出4.00万元，接待20批次，每批次公务接待费0.20万元。",
  "公务接待费支出4.00万元，接待400人次，人均公务接待费0.01万元。",
])("a sum for one of many is no other sum of the same thing: %s", (text) => {
  expect(found(`六、“三公”经费支出决算情况\n2031年${text}`, "final-account")).toEqual([]);
});
