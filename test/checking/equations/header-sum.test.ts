import { expect, it } from "vitest";
import { headerSum } from "../../../src/checking/equations/header-sum";
import { listOf } from "../../examples/tables";
import { checkExample, testRule } from "../rule-tester";

testRule(headerSum);

it("names its terms by column, where a sum down a column names them by row", () => {
  const { equations } = checkExample({
    tables: [
      listOf(
        "dept-expenditure-summary",
        "部门支出总表",
        ["total 合计", "basic 基本支出", "project 项目支出"],
        [
          ["total", 0, "", "合计", "30.00", "20.00", "10.00"],
          ["class", 1, "210", "卫生健康支出", "30.00", "20.00", "10.00"],
        ],
      ),
    ],
  });
  const namesOf = (rule: string): readonly string[] => {
    const { reported, contributors } = equations.find(({ equation }) => equation.rule === rule)!.equation;
    return [reported, ...contributors].map(({ label }) => label);
  };
  expect(namesOf("header-sum")).toEqual(["合计", "基本支出", "项目支出"]);
  expect(namesOf("total-row")).toEqual(["合计", "卫生健康支出"]);
});
