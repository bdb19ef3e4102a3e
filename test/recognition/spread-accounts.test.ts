import { describe, expect, it } from "vitest";
import { type Rows, tablesIn } from "./sheet";

const rolesOf = (title: string, ...rows: Rows): readonly string[] =>
  tablesIn([[title], ["单位：甲县水利局", null, null, "金额单位：万元"], ...rows])[0]?.columns.map(
    ({ role }) => role,
  ) ?? [];

describe("columns of accounts", () => {
  it("are called by the codes of the classes of 政府预算支出经济分类", () => {
    const roles = rolesOf(
      "支出预算分类汇总表（按政府预算经济分类）",
      ["科目编码", "单位名称（科目）", "合计", "机关工资福利支出", "机关商品和服务支出", "对个人和家庭的补助"],
      [null, "合计", 60, 30, 20, 10],
      ["2130301", "行政运行", 60, 30, 20, 10],
    );
    expect(roles.slice(1)).toEqual(["unit-or-subject-name", "total", "501", "502", "509"]);
  });

  it("are told by names of 部门预算支出经济分类, though 公务接待费 is also one of 三公", () => {
    const roles = rolesOf(
      "一般公共预算基本支出预算明细表—商品和服务支出（按部门预算经济分类）",
      ["科目编码", "单位名称（功能科目）", "合计", "办公费", "水费", "公务接待费", "其他商品和服务支出"],
      [null, "合计", 60, 30, 20, 6, 4],
      ["2130301", "行政运行", 60, 30, 20, 6, 4],
    );
    expect(roles.slice(1)).toEqual(["unit-or-subject-name", "total", "30201", "30205", "30217", "30299"]);
  });

  it("are not seen in two headings that bear names of accounts by chance", () => {
    const roles = rolesOf(
      "一般公共预算基本支出预算明细表—商品和服务支出（按部门预算经济分类）",
      ["科目编码", "单位名称（功能科目）", "合计", "会议费", "培训费"],
      [null, "合计", 60, 40, 20],
      ["2130301", "行政运行", 60, 40, 20],
    );
    expect(roles).toHaveLength(5);
    expect(roles.filter((role) => /^\d/.test(role))).toEqual([]);
  });
});
