import { type Classification, normalizeName, parseCode } from "../../classification";
import { type BudgetTable, type ColumnRole, type Lane, type TableRow, kindRecord } from "../../recognition";
import type { Statement } from "../collector";
import type { Nature, Scope } from "../fact";
import { factKey } from "../fact-key";
import { type IncomeSource, incomeSourceOf } from "../labels";
import { isSumOf, laneOf, scopeOf, valueIn } from "./lookup";

/** 收支总表 and 财政拨款收支总表: income by source on one side, expenditure by 类 on the other. */
export function extractTwoSided(table: BudgetTable, accounts: Classification, into: Statement): void {
  const scope = kindRecord(table.kind).shape === "two-sided" ? scopeOf(table.kind) : null;
  if (scope === null) return;
  const income = laneOf(table, "income");
  const expenditure = functionalHalf(table, accounts);
  if (income !== undefined) extractIncome(income, scope, into);
  if (expenditure !== undefined) extractSpending(expenditure, scope, accounts, into);
}

/** Some forms print the expenditure again by nature or by 经济分类; the half of 功能分类 is the one that lists its 类. */
function functionalHalf({ lanes }: BudgetTable, accounts: Classification): Lane | undefined {
  const halves = lanes.filter(({ side }) => side === "expenditure");
  if (halves.length < 2) return halves[0];
  const known = halves.map(({ rows }) => rows.filter(({ name }) => classCode(name ?? "", accounts) !== null).length);
  return halves[known.indexOf(Math.max(...known))];
}

function extractIncome(lane: Lane, scope: Scope, into: Statement): void {
  const role = lane.columns.find(
    (column) => column.role === "income-amount" || column.role === "total" || column.role === "amount",
  )?.role;
  if (role === undefined) return;
  lane.rows.forEach((row) => {
    const value = valueIn(lane, row, role);
    const label = row.name ?? "";
    const group = row.parent === null ? undefined : lane.rows[row.parent];
    const source = incomeSourceOf(label);
    if (row.kind === "grand-total") into.state(factKey("grand-total", scope, null, "income"), label, value);
    else if (row.kind === "current-total" || row.kind === "subtotal")
      into.state(factKey("income", scope, null), label, value);
    else if (group?.kind === "carry" && source !== null)
      into.state(factKey("carry", scope, `opening-${source}`), label, value);
    else if (row.kind === "carry") into.state(factKey("carry", scope, carrySubject(label)), label, value);
    else if (source !== null && !isTold(lane, row, source, role))
      into.state(factKey("income", scope, source), label, value);
  });
}

/**
 * A part of a line of the same source, and one of two tellings of 单位资金: its own line, or 事业收入 and
 * 其他收入 below it where they make it up.
 */
function isTold(lane: Lane, row: TableRow, source: IncomeSource, role: ColumnRole): boolean {
  const group = row.parent === null ? undefined : lane.rows[row.parent];
  const groupSource = group === undefined || group.name === null ? null : incomeSourceOf(group.name);
  if (groupSource === source) return true;
  const isDivided = (whole: TableRow): boolean =>
    isSumOf(
      valueIn(lane, whole, role),
      lane.rows
        .filter(({ parent }) => parent !== null && lane.rows[parent] === whole)
        .map((part) => valueIn(lane, part, role)),
    );
  if (source === "unit-funds") return isDivided(row);
  return groupSource === "unit-funds" && valueIn(lane, group!, role)?.state === "amount" && !isDivided(group!);
}

function carrySubject(label: string): string {
  const name = normalizeName(label);
  if (name.includes("分配")) return "distribution";
  if (/非财政拨款|专用结余|事业基金/.test(name)) return "reserves-used";
  return /年末|年终|结转下年/.test(name) ? "closing" : "opening";
}

const FUND_COLUMNS: readonly (readonly [ColumnRole, Scope])[] = [
  ["general-budget", "general"],
  ["gov-fund", "gov-fund"],
  ["state-capital", "state-capital"],
];

function extractSpending(lane: Lane, scope: Scope, accounts: Classification, into: Statement): void {
  const role = lane.columns.find(
    (column) => column.role === "expenditure-amount" || column.role === "total" || column.role === "amount",
  )?.role;
  for (const row of lane.rows) {
    const label = row.name ?? "";
    const value = role === undefined ? undefined : valueIn(lane, row, role);
    if (row.kind === "grand-total") {
      into.state(factKey("grand-total", scope, null, "expenditure"), label, value);
      for (const [fund, own] of FUND_COLUMNS)
        into.state(factKey("grand-total", own, null, "expenditure"), label, valueIn(lane, row, fund));
    } else if (row.kind === "current-total" || row.kind === "subtotal") {
      into.state(factKey("expenditure", scope, null), label, value);
      stateFunds(lane, row, null, into);
      stateNatures(lane, row, scope, null, into);
    } else if (row.kind === "carry") into.state(factKey("carry", scope, carrySubject(label)), label, value);
    else if (row.kind === "entry") {
      const code = classCode(label, accounts);
      if (code === null) continue;
      into.state(factKey("expenditure", scope, code), label, value);
      stateFunds(lane, row, code, into);
      stateNatures(lane, row, scope, code, into);
    }
  }
}

/** Some layouts split each 类 by nature on the expenditure side. */
const NATURE_COLUMNS: readonly (readonly [ColumnRole, Nature])[] = [
  ["basic", "basic"],
  ["personnel", "personnel"],
  ["public-expense", "public"],
  ["project", "project"],
];

function stateNatures(lane: Lane, row: TableRow, scope: Scope, code: string | null, into: Statement): void {
  for (const [role, nature] of NATURE_COLUMNS)
    into.state(factKey("expenditure", scope, code, nature), row.name ?? "", valueIn(lane, row, role));
}

function stateFunds(lane: Lane, row: TableRow, code: string | null, into: Statement): void {
  for (const [role, scope] of FUND_COLUMNS)
    into.state(factKey("expenditure", scope, code), row.name ?? "", valueIn(lane, row, role));
}

function classCode(label: string, accounts: Classification): string | null {
  // Some forms print the code in front: 201 一般公共服务支出.
  const coded = parseCode([label]);
  if (coded !== null && coded.domain === "functional" && coded.level === "class") return coded.code;
  const found = accounts.byName(label, { domain: "functional" }).find((account) => account.level === "class");
  return found?.code ?? null;
}
