import { describe, expect, it } from "vitest";
import { readingOf } from "./drawn";

const columnsOf = (picture: string) => readingOf(picture)?.columns.split(" ").slice(2).join(" ");

describe("accounts over columns, with their codes", () => {
  it("may have the code in front, be the account a 类 or a 款", () => {
    expect(
      columnsOf(`
        一般公共预算基本支出表（按部门经济分类）
        科目编码 | 科目名称 | 合计  | 301工资福利支出 | 30201办公费 | 30205-水费 | 30217公务接待费
        '2130301 | 行政运行 | 60.00 | 30.00           | 20.00       | 6.00       | 4.00`),
    ).toBe("total 301 30201 30205 30217");
  });

  it("may have it behind, in brackets or without", () => {
    expect(
      columnsOf(`
        一般公共预算基本支出表（按部门经济分类）
        科目编码 | 科目名称 | 合计  | 工资福利支出（301） | 商品和服务支出302 | 对个人和家庭的补助（303）
        '2130301 | 行政运行 | 60.00 | 30.00              | 20.00             | 10.00`),
    ).toBe("total 301 302 303");
  });

  it("may have it in a row of headings of its own, above or below the names", () => {
    const above = `
        一般公共预算基本支出表（按部门经济分类）
        科目编码 | 科目名称 | 合计  | '301         | '302           | '303
        ^        | ^        | ^     | 工资福利支出 | 商品和服务支出 | 对个人和家庭的补助
        '2130301 | 行政运行 | 60.00 | 30.00        | 20.00          | 10.00`;
    const below = `
        一般公共预算基本支出表（按部门经济分类）
        科目编码 | 科目名称 | 合计  | 工资福利支出 | 商品和服务支出 | 对个人和家庭的补助
        ^        | ^        | ^     | '301         | '302           | '303
        '2130301 | 行政运行 | 60.00 | 30.00        | 20.00          | 10.00`;
    expect(columnsOf(above)).toBe("total 301 302 303");
    expect(columnsOf(below)).toBe("total 301 302 303");
  });

  it("are those of 政府经济分类 in a table of 政府性基金", () => {
    expect(
      columnsOf(`
        政府性基金预算支出表（按政府预算经济分类）
        科目编码 | 科目名称 | 合计  | 501机关工资福利支出 | 机关商品和服务支出 | 机关资本性支出（一） | 504机关资本性支出（二）
        '2120801 | 征地和拆迁补偿支出 | 60.00 | 30.00 | 20.00 | 6.00 | 4.00`),
    ).toBe("total 501 502 503 504");
  });
});

describe("部门基本支出表", () => {
  const rows = `
    科目编码 | 科目名称 | 合计  | 人员经费 | 公用经费
    合计     |          | 80.00 | 60.00    | 20.00
    '30101   | 基本工资 | 60.00 | 60.00    |
    '30201   | 办公费   | 20.00 |          | 20.00`;

  it("is of all the money of the department, whether or not it tells the funds apart", () => {
    expect(readingOf(`部门基本支出预算表\n${rows}`)?.kind).toBe("dept-basic-expenditure");
    expect(readingOf(`2025年部门预算基本支出表\n${rows}`)?.kind).toBe("dept-basic-expenditure");
    expect(readingOf(`单位基本支出明细表\n${rows}`)?.kind).toBe("dept-basic-expenditure");
  });

  it("is of one fund where its title says so", () => {
    expect(readingOf(`部门一般公共预算基本支出表\n${rows}`)?.kind).toBe("general-budget-basic-expenditure");
    expect(readingOf(`部门财政拨款基本支出表\n${rows}`)?.kind).toBe("fiscal-appropriation-basic");
    expect(readingOf(`基本支出预算表\n${rows}`)?.kind).toBe("general-budget-basic-expenditure");
  });
});

describe("新增资产配置表", () => {
  it.each(["新增资产配置表", "2025年新增资产配置预算表", "部门国有资产配置预算表", "资产购置情况表"])(
    "is a kind of its own: %s",
    (title) => {
      const reading = readingOf(`
        ${title}
        单位名称 | 资产类别 | 资产名称 | 数量 | 单价 | 金额
        甲县水利局 | 通用设备 | 打印机 | 3    | 0.20 | 0.60
        合计     |          |          | 3    |      | 0.60`);
      expect(reading?.kind).toBe("asset-acquisition");
      expect(reading?.columns).toBe("unit-name asset-category asset-name quantity unit-price total");
    },
  );
});
