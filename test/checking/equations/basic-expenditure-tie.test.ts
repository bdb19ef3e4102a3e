import { expect, it } from "vitest";
import { messageText } from "../../../src/checking";
import { basicExpenditureTie } from "../../../src/checking/equations/basic-expenditure-tie";
import { workbookOfExample } from "../../examples/workbook";
import { checkWorkbook } from "../mutations";
import { breachesOf, testRule } from "../rule-tester";

testRule(basicExpenditureTie);

const HEAD = ["部门：甲市医疗保障局", "", "", "", "金额单位：万元"];
const SUMMARY = {
  name: "支出总表",
  rows: [
    ["部门支出总表"],
    HEAD,
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["", "合计", 150, 100, 50],
    ["2080505", "机关事业单位基本养老保险缴费支出", 30, 30, ""],
    ["2101501", "行政运行", 120, 70, 50],
  ],
};

/** The department's basic expenditure out of several budgets, as it stands in a sheet. */
function sentences(...rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const columns = ["科目编码", "科目名称", "合计", "一般公共预算", "政府性基金预算"];
  const basic = { name: "基本支出", rows: [["部门基本支出预算表"], HEAD, columns, ...rows] };
  const result = checkWorkbook(workbookOfExample({ sheets: [SUMMARY, basic] }));
  const tied = result.equations.filter(({ equation }) => equation.rule === basicExpenditureTie.id);
  expect(tied.length).toBeGreaterThan(0);
  return breachesOf(basicExpenditureTie, result).map((finding) => messageText(finding, "zh"));
}

it("reads the department's table by functional account out of a sheet", () => {
  const total = ["", "合计", 100, 90, 10];
  const pension = "机关事业单位基本养老保险缴费支出";
  expect(sentences(total, ["2080505", pension, 30, 30, ""], ["2101501", "行政运行", 70, 60, 10])).toEqual([]);
  expect(sentences(total, ["2080505", pension, 33, 33, ""], ["2101501", "行政运行", 67, 57, 10])).toEqual([
    "「部门支出总表」机关事业单位基本养老保险缴费支出基本支出 30.00万元，「部门基本支出预算表」各项相加 33.00万元，差额 -3.00",
    "「部门支出总表」行政运行基本支出 70.00万元，「部门基本支出预算表」各项相加 67.00万元，差额 3.00",
  ]);
});

it("compares the total alone where the table goes by economic account", () => {
  const rows = (salaries: number) => [
    ["", "合计", salaries + 40, salaries + 30, 10],
    ["30101", "基本工资", salaries, salaries, ""],
    ["30201", "办公费", 40, 30, 10],
  ];
  expect(sentences(...rows(60))).toEqual([]);
  expect(sentences(...rows(66))).toEqual([
    "「部门基本支出预算表」合计 106.00万元，「部门支出总表」合计基本支出 100.00万元，差额 6.00",
  ]);
});
