import { factKey, type FactKey } from "../../report";
import type { Ledger, LedgerTable } from "../ledger";
import { projectClass, projectName, projectRows } from "../performance";
import type { Books, Emission, EquationRule } from "../rule";
import type { Figure } from "../table-facts";
import { figureOf, tie, tieIfBoth } from "../ties";

const ID = "performance-budget";
const PROJECTS = "project-performance-targets";
const OVERALL = "overall-performance-targets";
const SUMMARY = "dept-budget-summary";

/** What the performance tables say the money comes to, against the budget itself. */
function* equations({ current }: Books): Iterable<Emission> {
  yield* overall(current);
  const table = current.one(PROJECTS);
  if (table === null) return;
  const left = figureOf(current, [PROJECTS], factKey("performance", "all", null));
  if (left === null) return;
  switch (coverageOf(table, current)) {
    case "everything":
      yield* tieIfBoth({ rule: ID, left, right: wholeIncome(current) });
      break;
    case "projects":
      yield* tieIfBoth({
        rule: ID,
        left,
        right: figureOf(current, ["general-budget-project-expenditure"], factKey("project", "general", null)),
      });
      break;
    case "unknown":
      yield { rule: ID, reasonId: "projects-unknown", data: { table: table.table.title } };
  }
}

function* overall(ledger: Ledger): Iterable<Emission> {
  const field = (subject: string): Figure | null =>
    figureOf(ledger, [OVERALL], factKey("performance", "all", `overall-${subject}`));
  const whole = field("whole");
  const appropriation = field("appropriation");
  const others = field("other-funds");
  yield* tieIfBoth({ rule: ID, left: whole, right: wholeIncome(ledger) });
  const fiscal = fiscalIncome(ledger);
  if (appropriation !== null && fiscal.length > 0) {
    const emission = tie({ rule: ID, left: appropriation, right: fiscal });
    if (emission !== null) yield emission;
  }
  if (whole === null || appropriation === null || others === null) return;
  const emission = tie({ rule: ID, left: whole, right: [appropriation, others], message: "overall-parts" });
  if (emission !== null) yield emission;
}

/** 收入总计 of the fiscal summary, or what stands in its place: this year's income and what was carried over. */
function fiscalIncome(ledger: Ledger): readonly Figure[] {
  const stated = (key: FactKey): Figure | null => figureOf(ledger, ["fiscal-appropriation-summary"], key);
  const grand = stated(factKey("grand-total", "fiscal", null, "income"));
  if (grand !== null) return [grand];
  const year = stated(factKey("income", "fiscal", null));
  return year === null ? [] : [year, stated(factKey("carry", "fiscal", "opening"))].filter((one) => one !== null);
}

function wholeIncome(ledger: Ledger): Figure | null {
  return (
    figureOf(ledger, [SUMMARY], factKey("grand-total", "all", null, "income")) ??
    figureOf(ledger, [SUMMARY], factKey("income", "all", null))
  );
}

/**
 * 人员类 and 运转类 projects together with the others make up the whole budget; a list of nothing but
 * what 项目支出表 lists makes up the project expenditure.
 */
function coverageOf(table: LedgerTable, ledger: Ledger): "everything" | "projects" | "unknown" {
  const rows = projectRows(table);
  const classes = new Set(rows.map(({ name }) => projectClass(name)));
  if (classes.has("personnel") && classes.has("running")) return "everything";
  const list = ledger.one("general-budget-project-expenditure");
  if (list === null) return "unknown";
  const listed = new Set(projectRows(list).map(({ name }) => projectName(name)));
  return rows.length > 0 && rows.every(({ name }) => listed.has(projectName(name))) ? "projects" : "unknown";
}

export const performanceBudget: EquationRule = {
  id: ID,
  title: "绩效目标表金额与预算一致",
  severity: "inconsistent",
  basis:
    "绩效目标与预算同步编制、同步公开：整体支出绩效目标表的资金总额＝部门预算总额；项目绩效目标表的预算数＝项目支出（列全人员类、运转类、特定目标类项目的为部门预算总额）。",
  proves:
    "部门整体支出绩效目标表的资金总额等于收入总计，财政拨款等于财政拨款收入，资金总额等于财政拨款加其他资金；项目绩效目标表的合计等于项目支出合计或部门预算总额。",
  appliesTo:
    "项目代码表明人员类（R）、运转类（Y）都已列出的，与收入总计比；所列项目全部在项目支出表中的，与项目支出合计比；看不出包含哪些项目的，不比较。",
  advice: "看绩效目标表是否漏列项目，或某个项目的预算数没有随预算调整。",
  messages: ["tie", "overall-parts"],
  reasons: ["projects-unknown"],
  equations,
};
