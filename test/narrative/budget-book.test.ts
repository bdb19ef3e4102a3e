import { describe, expect, it } from "vitest";
import { budgetMismatch, draftNarrative, type Narrative } from "../../src/narrative";
import type { BudgetReport } from "../../src/report";
import { reportOf, type Rows, textOf, workbookOf } from "./support";

const UNIT = "青禾市云溪区图书馆";

function report(
  title: string,
  amounts: readonly (readonly [code: string, name: string, amount: number])[],
  unit = UNIT,
) {
  const total = amounts.reduce((sum, [, , amount]) => sum + amount, 0);
  const rows: Rows = [
    [title],
    [`部门：${unit}`, null, "金额单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    [null, "合计", total, total, null],
    ["207", "文化旅游体育与传媒支出", total, total, null],
    ["20701", "文化和旅游", total, total, null],
    ...amounts.map(([code, name, amount]) => [code, name, amount, amount, null]),
  ];
  return reportOf(workbookOf([["5", rows]]));
}

const FINAL = report("2025年度一般公共预算财政拨款支出决算表", [
  ["2070104", "图书馆", 90],
  ["2070109", "群众文化", 50],
]);
const BUDGET_TITLE = "2025年一般公共预算支出预算表";
const BUDGET = report(BUDGET_TITLE, [
  ["2070104", "图书馆", 100],
  ["2070109", "群众文化", 50],
]);

function items(budget: BudgetReport | null, anyway = false): string {
  const narrative: Narrative = draftNarrative({
    report: FINAL,
    prior: null,
    budget,
    anyway,
    answers: {},
    wording: "national-final",
  })!;
  const section = narrative.sections.find(({ id }) => id === "general.items")!;
  return section.paragraphs.map(({ runs }) => textOf(runs)).join("\n");
}

describe("a final account with the budget of its year", () => {
  it("tells what was budgeted for each account, and asks for a reason only where it came out otherwise", () => {
    const text = items(BUDGET);
    expect(text).toContain("年初预算为150万元，支出决算为140万元，完成年初预算的93.33%");
    expect(text).toContain(
      "图书馆（项）：年初预算为100万元，支出决算为90万元，完成年初预算的90%。决算数小于年初预算数的主要原因是〔reason.2070104-completion〕",
    );
    expect(text).toContain(
      "群众文化（项）：年初预算为50万元，支出决算为50万元，完成年初预算的100%。决算数与年初预算数持平。",
    );
    expect(text).not.toContain("〔budget.");
    expect(items(null)).toContain("〔budget.2070104〕");
  });

  it("leaves aside a book that is not that budget, unless it is wanted all the same", () => {
    const other = report(BUDGET_TITLE, [["2070104", "图书馆", 100]], "青禾市云溪区博物馆");
    expect(budgetMismatch(FINAL, other)).toBe("another-unit");
    expect(budgetMismatch(FINAL, FINAL)).toBe("another-kind");
    expect(budgetMismatch(FINAL, report("2024年一般公共预算支出预算表", [["2070104", "图书馆", 1]]))).toBe(
      "another-year",
    );
    expect(budgetMismatch(FINAL, BUDGET)).toBeNull();
    expect(items(other)).toContain("〔budget.2070104〕");
    expect(items(other, true)).toContain("年初预算为100万元");
  });
});
