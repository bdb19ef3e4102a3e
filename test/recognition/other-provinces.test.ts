import { describe, expect, it } from "vitest";
import { review } from "../../src/pipeline";
import { bookOf, readingOf } from "./drawn";

/** Errors and inconsistencies of a book whose every sum holds. */
function alarms(picture: string, name?: string): readonly string[] {
  const answers = {} as Parameters<typeof review>[0]["answers"];
  const input = { workbook: bookOf(picture, name), prior: null, answers, accepted: new Map(), corrections: [] };
  const { findings } = review(input).check;
  return findings.flatMap(({ rule, severity }) => (severity === "error" || severity === "inconsistent" ? rule : []));
}

const FINAL = "某局2024年部门决算.xlsx";

describe("codes", () => {
  it("each row with the digits of its own level alone, and budgets below a nature", () => {
    const picture = `
部门支出预算总表 | < | < | < | < | < | < | < | < | <
部门名称：示例县文化馆 | | | | | | | | | 单位：元
科目编码 | < | < | 科目名称 | 总计 | 基本支出 | < | < | 项目支出 | <
类 | 款 | 项 | ^ | ^ | 小计 | 人员支出 | 日常公用支出 | 一般公共预算 | 政府性基金预算
 | | | 合计 | 50.00 | 30.00 | 25.00 | 5.00 | 18.00 | 2.00
'207 | | | 文化旅游体育与传媒支出 | 40.00 | 22.00 | 17.00 | 5.00 | 16.00 | 2.00
 | '01 | | 文化和旅游 | 40.00 | 22.00 | 17.00 | 5.00 | 16.00 | 2.00
 | | '09 | 群众文化 | 40.00 | 22.00 | 17.00 | 5.00 | 16.00 | 2.00
'208 | | | 社会保障和就业支出 | 10.00 | 8.00 | 8.00 | | 2.00 |
 | '05 | | 行政事业单位养老支出 | 10.00 | 8.00 | 8.00 | | 2.00 |
 | | '05 | 机关事业单位基本养老保险缴费支出 | 10.00 | 8.00 | 8.00 | | 2.00 |`;
    expect(readingOf(picture)).toMatchObject({
      codes: "207 20701 2070109 208 20805 2080505",
      columns:
        "code-class code-section code-item subject-name total basic personnel public-expense general-project fund-project",
    });
    expect(alarms(picture)).toEqual([]);
  });

  it("a row below a row without any code does not go on with a code above that", () => {
    const reading = readingOf(`
部门支出预算总表 | < | < | < | < | < | <
部门名称：示例县文化馆 | | | | | | 单位：元
科目编码 | < | < | 科目名称 | 总计 | 基本支出 | 项目支出
类 | 款 | 项 | ^ | ^ | ^ | ^
'207 | | | 文化旅游体育与传媒支出 | 4.00 | 2.00 | 2.00
 | | | 示例县图书馆 | 4.00 | 2.00 | 2.00
 | '01 | | 文化和旅游 | 4.00 | 2.00 | 2.00`);
    expect(reading?.codes).toBe("207");
  });

  it("units and accounts in one column of codes", () => {
    const picture = `
部门支出总体情况表
编报单位：示例州林草局
 | | | | 单位：元
单位编码 | 单位名称（科目） | 总计 | 基本支出 | 项目支出
'101001 | 示例州林草局（本级） | 15.00 | 10.00 | 5.00
'213 | 农林水支出 | 15.00 | 10.00 | 5.00
'21302 | 林业和草原 | 15.00 | 10.00 | 5.00
'2130201 | 行政运行 | 15.00 | 10.00 | 5.00
'201 | 示例州林场 | 7.00 | 7.00 |
'213 | 农林水支出 | 7.00 | 7.00 |
'21302 | 林业和草原 | 7.00 | 7.00 |
'2130204 | 事业机构 | 7.00 | 7.00 |
合计 | | 22.00 | 17.00 | 5.00`;
    expect(readingOf(picture)).toMatchObject({ codes: "213 21302 2130201 213 21302 2130204", total: 13 });
    expect(alarms(picture)).toEqual([]);
  });

  it("in front of the names of accounts that head columns", () => {
    expect(
      readingOf(`
一般公共预算基本支出表（公用经费） | < | < | < | < | <
单位名称：示例县统计局 | | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 302商品和服务支出 | < | <
^ | ^ | ^ | 30201办公费 | 30202印刷费 | 30211差旅费
 | 合计 | 12.00 | 6.00 | 2.00 | 4.00
'2010501 | 行政运行 | 12.00 | 6.00 | 2.00 | 4.00`),
    ).toMatchObject({ header: 4, total: 5, columns: "code subject-name total 30201 30202 30211", codes: "2010501" });
    // The same words in the first row of a half-empty table of two sides are its data.
    expect(
      readingOf(`
部门收支总表 | < | < | <
单位：示例县统计局 | | | 单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
 | | 201一般公共服务支出 |
一般公共预算 | 12.00 | 204公共安全支出 | 12.00`),
    ).toMatchObject({ header: 4 });
  });
});

describe("balances rolled forward", () => {
  const picture = `
政府性基金预算财政拨款收入支出决算表 | < | < | < | < | < | < | < | < | < | < | < | < | < | <
部门：示例县住建局 | | | | | | | | | | | | | | 金额单位：万元
项目 | < | < | < | 年初结转和结余 | < | < | 本年收入 | < | < | 本年支出 | < | < | 年末结转和结余 | <
功能分类科目编码 | < | < | 科目名称 | 合计 | 基本支出结转 | 项目支出结转和结余 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出 | 合计 | 项目支出结转和结余
类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
^ | ^ | ^ | 合计 | 5.00 | | 5.00 | 20.00 | | 20.00 | 22.00 | | 22.00 | 3.00 | 3.00
'212 | < | < | 城乡社区支出 | 5.00 | | 5.00 | 20.00 | | 20.00 | 22.00 | | 22.00 | 3.00 | 3.00
'21208 | < | < | 国有土地使用权出让收入安排的支出 | 5.00 | | 5.00 | 20.00 | | 20.00 | 22.00 | | 22.00 | 3.00 | 3.00
'2120803 | < | < | 城市建设支出 | 5.00 | | 5.00 | 20.00 | | 20.00 | 22.00 | | 22.00 | 3.00 | 3.00`;

  it("each by nature: what was received for projects is not what was spent on them", () => {
    expect(readingOf(picture, FINAL)?.columns.split(" ").slice(4)).toEqual([
      ...["opening-balance", "opening-basic", "opening-project", "current-income", "income-basic", "income-project"],
      ...["total", "basic", "project", "closing-balance", "closing-project"],
    ]);
    expect(alarms(picture, FINAL)).toEqual([]);
  });

  it("and a balance that differs from them is found", () => {
    expect(alarms(picture.replaceAll("3.00 | 3.00", "4.00 | 4.00"), FINAL)).toContain("fund-balance");
  });

  it("lines that count anew below 年初结转和结余 are its parts", () => {
    const summary = `
财政拨款收入支出决算总表 | < | < | < | <
部门：示例县文联 | | | | 金额单位：万元
收入 | < | 支出 | < | <
项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款
一、一般公共预算财政拨款 | 70.00 | 一、一般公共服务支出 | 72.00 | 72.00
二、政府性基金预算财政拨款 | | 二、文化旅游体育与传媒支出 | |
本年收入合计 | 70.00 | 本年支出合计 | 72.00 | 72.00
年初财政拨款结转和结余 | 3.00 | 年末财政拨款结转和结余 | 1.00 | 1.00
一、一般公共预算财政拨款 | 3.00 | | |
二、政府性基金预算财政拨款 | | | |
总计 | 73.00 | 总计 | 73.00 | 73.00`;
    expect(alarms(summary, FINAL)).toEqual([]);
    expect(
      alarms(summary.replace("一、一般公共预算财政拨款 | 3.00", "一、一般公共预算财政拨款 | 9.00"), FINAL),
    ).not.toEqual([]);
  });
});

describe("tables of things and targets", () => {
  it("单价 is no sum of money", () => {
    const picture = `
政府采购预算表 | < | < | < | < | <
部门：示例市卫健委 | | | | | 单位：万元
采购单位 | 采购项目名称 | 采购品目 | 数量 | 单价 | 采购预算金额
合计 | | | 12 | | 60.00
示例市第一医院 | 医疗设备购置 | A02320000 医疗设备 | 2 | 25.00 | 50.00
示例市卫健委本级 | 办公设备购置 | A02010000 信息化设备 | 10 | 1.00 | 10.00`;
    expect(readingOf(picture)?.columns).toBe("unit-name project-name procurement-item quantity unit-price total");
    expect(alarms(picture)).toEqual([]);
  });

  it("产出指标 | 数量指标 is no heading, even in rows without any number", () => {
    expect(
      readingOf(`
本级项目支出绩效目标表 | < | < | < | <
单位：示例县甲局
项目名称 | 绩效目标 | 一级指标 | 二级指标 | 三级指标
甲项目 | 做好 | 产出指标 | 数量指标 | 次数`),
    ).toMatchObject({ kind: "project-performance-targets", header: 3, data: 4 });
  });

  it("全年数 of a budget beside what of it is arranged already, below 资金来源", () => {
    expect(
      readingOf(`
基本支出预算表（人员类、运转类公用经费项目） | < | < | < | < | < | <
单位名称：示例县丁局 | | | | | | 单位：元
功能科目编码 | 功能科目名称 | 资金来源 | < | < | < | <
^ | ^ | 总计 | 一般公共预算资金 | < | 政府性基金预算 | 财政专户管理资金
^ | ^ | ^ | 全年数 | 已提前安排 | ^ | ^
合计 | < | 9.00 | 9.00 | 2.00 | |
'2010301 | 行政运行 | 9.00 | 9.00 | 2.00 | |`),
    ).toMatchObject({
      kind: "dept-basic-expenditure",
      header: 5,
      columns: "code subject-name total general-budget other-amount gov-fund special-account",
    });
  });
});

describe("the nation-wide 收入支出决算总表 of fifteen columns", () => {
  const picture = `
收入支出决算总表 | < | < | < | < | < | < | < | < | < | < | < | < | < | <
编制单位：示例县信访局 | | | | | | 2024年度 | | | | | | | | 金额单位：元
收入 | < | < | < | < | 支出 | < | < | < | < | < | < | < | < | <
项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目（按功能分类） | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目（按支出性质和经济分类） | 行次 | 年初预算数 | 全年预算数 | 决算数
栏次 | | 1 | 2 | 3 | 栏次 | | 4 | 5 | 6 | 栏次 | | 7 | 8 | 9
一、一般公共预算财政拨款收入 | 1 | 90.00 | 95.00 | 94.00 | 一、一般公共服务支出 | 32 | 90.00 | 95.00 | 93.00 | 一、基本支出 | 60 | 60.00 | 65.00 | 63.00
二、其他收入 | 2 | 1.00 | 1.00 | 1.00 | 二、住房保障支出 | 33 | 1.00 | 1.00 | 1.00 | 人员经费 | 61 | 50.00 | 55.00 | 53.00
 | 3 | | | | | 34 | | | | 公用经费 | 62 | 10.00 | 10.00 | 10.00
 | 4 | | | | | 35 | | | | 二、项目支出 | 63 | 31.00 | 31.00 | 31.00
 | 5 | | | | | 36 | | | | 经济分类支出合计 | 64 | | | 94.00
 | 6 | | | | | 37 | | | | 一、工资福利支出 | 65 | | | 53.00
 | 7 | | | | | 38 | | | | 二、商品和服务支出 | 66 | | | 41.00
本年收入合计 | 8 | 91.00 | 96.00 | 95.00 | 本年支出合计 | < | < | < | < | < | 67 | 91.00 | 96.00 | 94.00
年初结转和结余 | 9 | | | 2.00 | 年末结转和结余 | < | < | < | < | < | 68 | | | 3.00
总计 | 10 | 91.00 | 96.00 | 97.00 | 总计 | < | < | < | < | < | 69 | 91.00 | 96.00 | 97.00`;

  it("has three halves, and totals whose label goes over two of them", () => {
    expect(readingOf(picture, FINAL)).toMatchObject({
      ...{ kind: "final-income-expenditure-summary", header: 5, data: 15, total: 15 },
      columns: [
        "income-item income-line-number budget-amount adjusted-amount income-amount",
        "expenditure-item expenditure-line-number budget-amount adjusted-amount expenditure-amount",
        "econ-item expenditure-line-number budget-amount adjusted-amount econ-amount",
      ].join(" "),
    });
    expect(alarms(picture, FINAL)).toEqual([]);
  });

  it.each([
    ["a total that differs from the income", "69 | 91.00 | 96.00 | 97.00", "69 | 91.00 | 96.00 | 79.00"],
    ["accounts that do not make up their own total", "66 | | | 41.00", "66 | | | 14.00"],
    ["spending by nature that does not make up the whole", "63 | 31.00 | 31.00 | 31.00", "63 | 31.00 | 31.00 | 13.00"],
  ])("%s is found", (_, right, wrong) => {
    expect(alarms(picture.replace(right, wrong), FINAL)).not.toEqual([]);
  });
});

describe("headings", () => {
  it("单位（科目名称） names both; plans of two years are told by the year alone", () => {
    expect(
      readingOf(`
支出预算总表 | < | < | < | < | < | <
单位名称：示例市审计局 | | | | | | 单位：万元
科目编码 | < | < | 单位代码 | 单位（科目名称） | 总计 | 基本支出
类 | 款 | 项 | ^ | ^ | ^ | ^
'201 | '08 | '01 | '101001 | 行政运行 | 22.00 | 15.00`)?.columns,
    ).toBe("code-class code-section code-item unit-code unit-or-subject-name total basic");
    expect(
      readingOf(`
一般公共预算“三公”经费支出表 | < | < | < | <
部门：示例县侨联 | | | | 单位：元
单位名称 | 上年预算数 | < | 本年预算数 | <
^ | 公务接待费 | 公务用车运行费 | 公务接待费 | 公务用车运行费
示例县侨联 | 10.00 | 20.00 | 8.00 | 12.00`)?.columns,
    ).toBe("unit-name prior-official-reception prior-vehicle-running official-reception vehicle-running");
  });
});
