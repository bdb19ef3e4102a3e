import type { BudgetTable, Lane, TableRow } from "../../recognition";
import type { Statement } from "../collector";
import { factKey } from "../fact-key";
import { amountOf, groupByCode, laneOf, rowsByCode, totalRowOf } from "./lookup";

/** 项目支出表, 项目绩效目标表, 整体支出绩效目标表: amounts by project. */
export function extractProjects(table: BudgetTable, into: Statement): void {
  if (table.kind === "overall-performance-targets") return extractFields(table, into);
  const lane = laneOf(table, "list");
  if (lane === undefined) return;
  if (table.kind === "general-budget-project-expenditure" || table.kind === "final-general-budget-project") {
    stateTotal(lane, into, "project");
    for (const row of lane.rows) if (row.kind === "project") stateProject(lane, row, into, "project");
    stateByAccount(lane, into);
  }
  if (table.kind === "project-performance-targets") {
    stateTotal(lane, into, "performance");
    for (const row of lane.rows) if (row.kind === "project") stateProject(lane, row, into, "performance");
  }
}

/** The 项目 column of the expenditure tables, told by account: by its own row, else by its projects. */
function stateByAccount(lane: Lane, into: Statement): void {
  const total = totalRowOf(lane);
  if (total !== undefined)
    into.state(factKey("expenditure", "general", null, "project"), total.name ?? "", amountOf(lane, total));
  const accounts = rowsByCode(lane);
  const projects = groupByCode(lane.rows.filter((row) => row.kind === "project"));
  for (const [code, rows] of [...accounts, ...projects]) {
    const values = rows.flatMap((row) => amountOf(lane, row) ?? []);
    into.stateSum(factKey("expenditure", "general", code, "project"), rows[0]!.name ?? code, values);
  }
}

type ProjectMeasure = "project" | "performance";

function stateTotal(lane: Lane, into: Statement, measure: ProjectMeasure): void {
  const total = totalRowOf(lane);
  if (total === undefined) return;
  into.state(
    factKey(measure, measure === "project" ? "general" : "all", null),
    total.name ?? "",
    amountOf(lane, total),
  );
}

function stateProject(lane: Lane, row: TableRow, into: Statement, measure: ProjectMeasure): void {
  if (row.name === null) return;
  into.state(factKey(measure, measure === "project" ? "general" : "all", row.name), row.name, amountOf(lane, row));
}

function extractFields(table: BudgetTable, into: Statement): void {
  const subjects = { total: "whole", appropriation: "appropriation", "other-funds": "other-funds" } as const;
  for (const field of table.fields) {
    if (field.role !== "total" && field.role !== "appropriation" && field.role !== "other-funds") continue;
    if (field.value !== null)
      into.state(factKey("performance", "all", `overall-${subjects[field.role]}`), field.label, field.value);
  }
}
