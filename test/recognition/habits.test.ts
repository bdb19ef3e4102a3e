import { describe, expect, it } from "vitest";
import { inUnit } from "../../src/amounts";
import { recognizeWorkbook, tablesOf, type BudgetTable } from "../../src/recognition";
import { buildReport } from "../../src/report";
import { bookOf } from "./drawn";

const tableOf = (picture: string): BudgetTable => tablesOf(recognizeWorkbook(bookOf(picture)))[0]!;
const rowsOf = (table: BudgetTable, lane = 0) =>
  table.lanes[lane]!.rows.flatMap(({ kind, name, parent }) => (name === null ? [] : [[kind, name, parent]]));
const factsOf = (picture: string) =>
  new Map(
    [...buildReport(recognizeWorkbook(bookOf(picture))).facts].map(([key, { amount }]) => [
      key,
      inUnit(amount, "万元").value.toNumber(),
    ]),
  );

describe("the halves of a 收支总表", () => {
  it("let the money carried over stand beside 本年收入小计, with parts of its own, whatever was numbered above", () => {
    const table = tableOf(`
      部门收支总表
      单位名称：某市某中心 | | | 单位：万元
      收入 | < | 支出 | <
      项目 | 预算数 | 项目 | 预算数
      一、一般公共预算拨款收入 | 10.00 | 一、一般公共服务支出 | 16.00
      五、单位资金收入 | 4.00 | |
      （一）事业收入 | 3.00 | |
      （二）其他收入 | 1.00 | |
      本年收入小计 | 14.00 | 本年支出小计 | 16.00
      上年结转结余 | 2.00 | 结转下年 |
      （一）一般公共预算 | 2.00 | |
      （二）政府性基金预算 | | |
      收入总计 | 16.00 | 支出总计 | 16.00`);
    expect(rowsOf(table).slice(4)).toEqual([
      ["current-total", "本年收入小计", 8],
      ["carry", "上年结转结余", 8],
      ["entry", "（一）一般公共预算", 5],
      ["entry", "（二）政府性基金预算", 5],
      ["grand-total", "收入总计", null],
    ]);
  });

  it("may open with a 合计 that counts the money carried over", () => {
    const picture = `
      部门收支总表
      单位名称：某市某局 | | | 单位：万元
      收入 | < | 支出 | <
      项目 | 预算数 | 项目 | 预算数
      合计 | 12.00 | 合计 | 12.00
      一般公共预算拨款收入 | 10.00 | 社会保障和就业支出 | 5.00
      政府性基金预算拨款收入 | | 卫生健康支出 | 7.00
      上年结转 | 2.00 | |`;
    expect(rowsOf(tableOf(picture)).map(([kind, , parent]) => [kind, parent])).toEqual([
      ["grand-total", null],
      ["entry", 0],
      ["entry", 0],
      ["carry", 0],
    ]);
    const facts = factsOf(picture);
    expect(facts.get("grand-total|all||income")).toBe(12);
    expect(facts.has("income|all||total")).toBe(false);
  });

  it("take a 合计 above sources alone for the income of the year", () => {
    const facts = factsOf(`
      部门收支总表
      单位名称：某市某局 | | | 单位：万元
      收入 | < | 支出 | <
      项目 | 预算数 | 项目 | 预算数
      合计 | 12.00 | 合计 | 12.00
      一般公共预算拨款收入 | 10.00 | 社会保障和就业支出 | 5.00
      事业收入 | 2.00 | 卫生健康支出 | 7.00`);
    expect(facts.get("income|all||total")).toBe(12);
  });
});

describe("one account twice", () => {
  const rows = (first: string, second: string) => `
    一般公共预算基本支出情况表
    部门预算经济分类 | < | < | 政府预算经济分类 | < | < | 合计 | 人员经费 | 公用经费
    类 | 款 | 科目名称 | 类 | 款 | 科目名称 | ^ | ^ | ^
     | | 合计 | | | | 30.00 | 30.00 |
    '301 | '01 | 基本工资 | ${first} | 12.00 | 12.00 |
    '301 | '01 | 基本工资 | ${second} | 8.00 | 8.00 |
    '301 | '02 | 津贴补贴 | '501 | '01 | 工资奖金津补贴 | 10.00 | 10.00 |`;

  it("is two parts of it where the other classification books them apart", () => {
    const picture = rows("'501 | '01 | 工资奖金津补贴", "'505 | '01 | 工资福利支出");
    expect(tableOf(picture).lanes[0]!.rows.map(({ kind, parent }) => [kind, parent])).toEqual([
      ["total", null],
      ["econ-section", 0],
      ["econ-section", 0],
      ["econ-section", 0],
    ]);
    expect(factsOf(picture).get("economic|general|30101|basic")).toBe(20);
  });
});

describe("two classifications", () => {
  it("may stand with the first one's codes in its names, and the second's in a column", () => {
    const table = tableOf(`
      一般公共预算基本支出情况表
      经济分类科目 | 政府预算经济分类科目编码 | 政府预算经济分类科目名称 | 合计 | 人员经费 | 公用经费
      合计 | | | 30.00 | 20.00 | 10.00
      30101基本工资 | '50101 | 工资奖金津补贴 | 20.00 | 20.00 |
      30201办公费 | '50201 | 办公经费 | 10.00 | | 10.00`);
    expect(table.columns.slice(0, 3).map(({ role }) => role)).toEqual([
      "subject-name",
      "further-code",
      "further-subject-name",
    ]);
    expect(table.lanes[0]!.rows.map(({ code }) => code)).toEqual([null, "30101", "30201"]);
  });
});

describe("columns", () => {
  it("of 上年结余 may say whose", () => {
    const [table] = [
      tableOf(`
      部门收入总体情况表
      科目编码 | 科目名称 | 总计 | 一般公共预算 | 事业收入 | 单位上年结余（不包括国库集中支付额度结余）
      '2130301 | 行政运行 | 13.00 | 10.00 | 1.00 | 2.00
       | 合计 | 13.00 | 10.00 | 1.00 | 2.00`),
    ];
    expect(table.columns.at(-1)!.role).toBe("carry-over");
  });

  it("of 人员类, 公用经费 and the classes of projects make up 基本支出 and 项目支出", () => {
    const facts = factsOf(`
      部门支出总表
      单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | < | 项目支出 | <
      ^ | ^ | ^ | 人员类 | 公用经费 | 其他运转类 | 特定目标类
       | 合计 | 15.00 | 6.00 | 2.00 | 3.00 | 4.00
      '2130301 | 行政运行 | 15.00 | 6.00 | 2.00 | 3.00 | 4.00`);
    expect(facts.get("expenditure|all||basic")).toBe(8);
    expect(facts.get("expenditure|all||project")).toBe(7);
    expect(facts.get("expenditure|all|2130301|personnel")).toBe(6);
  });

  it("of purchases may name the project, what is bought and its place in the catalogue", () => {
    const roles = tableOf(`
      部门政府采购预算表
      预算项目 | 采购项目 | 采购目录 | 数量 | 政府采购预算
      公务用车更新 | 轿车 | A02030501 轿车 | 1 | 13.00
      合计 | | | | 13.00`).columns.map(({ role }) => role);
    expect(roles.slice(0, 2)).toEqual(["project-name", "procurement-item"]);
  });
});

describe("tables", () => {
  it("of projects that show money of the body's own are of the whole department", () => {
    const kindOf = (columns: string) =>
      tableOf(`
      项目支出表
      序号 | 项目名称 | 项目预算金额 | ${columns}
      1 | 防灾物资储备 | 20.00 | 12.00 | 8.00
       | 合计 | 20.00 | 12.00 | 8.00`).kind;
    expect(kindOf("其中：财政拨款 | 单位资金")).toBe("dept-project-expenditure");
    expect(kindOf("一般公共预算 | 事业收入")).toBe("dept-project-expenditure");
    expect(kindOf("本年预算 | 上年结转")).toBe("general-budget-project-expenditure");
  });

  it("of targets may be a form with one project on it", () => {
    const table = tableOf(`
      项目支出绩效目标表
      （2025年度） | | |
      项目名称 | 食品安全抽检 | |
      主管部门及代码 | 138-某市某局 | 实施单位 | 某市某局
      项目资金（万元） | 年度资金总额 | 31.00 |
       | 其中：财政拨款 | 31.00 |
      年度绩效目标 | 完成抽检3000批次 | |
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 抽检批次 | ≥3000批次
      效益指标 | 社会效益指标 | 满意度 | ≥90%`);
    expect(table.kind).toBe("project-performance-targets");
    expect(table.empty).toBe(false);
    expect(table.columns.map(({ role }) => role)).toContain("indicator-level-1");
  });

  it.each(["“三公”经费合计", "“三公”经费支出合计", "一、“三公”经费支出小计", "三公经费总额", "合计"])(
    "of 三公经费 have a total called %s",
    (label) => {
      const [lane] = tableOf(`
        一般公共预算“三公”经费支出表
        部门：某市某局 | 单位：万元
        项目 | 2025年预算数
        ${label} | 30.00
        因公出国（境）费 | 5.00
        公务用车购置及运行维护费 | 15.00
        其中：公务用车购置费 | 10.00
        公务用车运行维护费 | 5.00
        公务接待费 | 10.00`).lanes;
      expect(lane!.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, 2, 2, 0]);
      expect(lane!.rows[0]!.kind).toBe("total");
    },
  );

  it("may number their columns in the format of the amounts", () => {
    const table = tableOf(`
      部门支出总表
      单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      1.00 | 2.00 | 3.00 | 4.00 | 5.00
      '2130301 | 行政运行 | 3.00 | 1.00 | 2.00
       | 合计 | 3.00 | 1.00 | 2.00`);
    expect([table.header.lastRow, table.data.firstRow]).toEqual([3, 4]);
  });

  it("may have a title that does not end in 表, alone across the table", () => {
    const kindOf = (title: string) =>
      tablesOf(
        recognizeWorkbook(
          bookOf(`
      ${title}
      部门（单位）：某县卫生健康局 | 2025年度 | 单位：万元
      科目编码 | 科目名称 | 机关运行经费
      '30201 | 办公费 | 15.68
      '30202 | 印刷费 | 1.07
       | 合计 | 16.75`),
        ),
      )[0]?.kind;
    expect(kindOf("一般公共预算机关运行经费 | < | <")).toBe("agency-operating-expenditure");
    expect(kindOf("本单位机关运行经费情况较好 | |")).toBeUndefined();
  });

  it("with 人员经费 and 公用经费 side by side may name accounts and codes in one column and close with 小计", () => {
    const table = tableOf(`
      一般公共预算基本支出表
      人员经费 | < | 公用经费 | <
      经济分类科目 | 预算数 | 经济分类科目 | 预算数
      301工资福利支出 | 10.00 | 302商品和服务支出 | 5.00
      30101基本工资 | 6.00 | 30201办公费 | 2.00
      30102津贴补贴 | 4.00 | 30202印刷费 | 3.00
      人员经费小计 | 10.00 | 公用经费小计 | 5.00`);
    expect(table.lanes.map(({ side }) => side)).toEqual(["personnel", "public-1"]);
    expect(rowsOf(table, 1).at(-1)).toEqual(["total", "公用经费小计", null]);
    expect(table.totalRow).toBe(6);
  });
});
