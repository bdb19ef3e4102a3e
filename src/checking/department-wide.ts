import { domainOfCode } from "../classification";
import { factKey } from "../report";
import { figureOfColumns, figureOfRows, rowsUnder } from "./accounts";
import type { RuleId } from "./equation";
import { isStated, type Ledger, type LedgerLane, type LedgerTable } from "./ledger";
import type { Emission } from "./rule";
import { bothOrReason, figureOf, tieIfBoth } from "./ties";
import type { Column } from "../recognition";

const SUMMARY = "dept-expenditure-summary";
const KINDS = { basic: "dept-basic-expenditure", project: "dept-project-expenditure" } as const;
type Nature = keyof typeof KINDS;

/** Titles that name one budget's money, or the projects of one purpose, are no tables of the whole. */
const PART_OF_MONEY = /基金|国有资本|专户|财政拨款|一般公共|单位资金|专项/;
/** A title that names one of two halves shows only that half. */
const HALVES = [
  [/人员/, /公用/],
  [/特定目标/, /运转/],
] as const;

/**
 * The whole department's 基本支出表 or 项目支出表 against the column of 部门支出总表 that it breaks down: the
 * total and, where every row bears the code of its account, account by account.
 */
export function* tieToSummary(rule: RuleId, ledger: Ledger, nature: Nature): Iterable<Emission> {
  const kind = KINDS[nature];
  if (!ledger.ofKind(kind).some(isWhole)) return;
  const pair = yield* bothOrReason(rule, ledger, kind, SUMMARY);
  if (pair === null || !isWhole(pair[0])) return;
  const [table, summary] = pair;
  const [lane] = table.lanes;
  const column = lane?.amounts.find(({ role }) => role === "total" || role === "amount");
  const whole = figureOf(ledger, [SUMMARY], factKey("expenditure", "all", null, nature));
  if (lane === undefined || column === undefined) return;
  if (whole === null) yield { rule, reasonId: "no-split", data: { table: summary.table.title } };
  else if (mayLeaveOutCarried(ledger, lane))
    yield {
      rule,
      reasonId: "carry-unclear",
      data: { table: table.table.title, otherTable: summary.table.title },
    };
  else {
    const total = lane.rows.findIndex(({ kind: row }) => row === "total");
    const left = total === -1 ? null : figureOfColumns(table, lane, total, [column], whole.key);
    yield* tieIfBoth({ rule, left, right: whole });
    yield* accounts(rule, ledger, nature, lane, column);
  }
}

function isWhole({ table: { title } }: LedgerTable): boolean {
  return !PART_OF_MONEY.test(title) && HALVES.every(([one, other]) => one.test(title) === other.test(title));
}

/** Money carried over is spent too; a table without a column for it may leave it out, and no form says. */
function mayLeaveOutCarried({ report }: Ledger, lane: LedgerLane): boolean {
  const carried = report.find(factKey("carry", "all", "opening")).fact;
  return (
    carried !== null && !carried.amount.value.isZero() && !lane.amounts.some(({ role }) => role.startsWith("carry"))
  );
}

function* accounts(rule: RuleId, ledger: Ledger, nature: Nature, lane: LedgerLane, column: Column): Iterable<Emission> {
  if (!lane.rows.every((row, index) => row.level === 0 || belongs(lane, index, column))) return;
  const codes = new Set(lane.rows.flatMap(({ code }) => (code !== null && isFunctional(code) ? [code] : [])));
  for (const code of codes) {
    const key = factKey("expenditure", "all", code, nature);
    const left = figureOf(ledger, [SUMMARY], key);
    const right = figureOfRows(ledger.report, lane, rowsUnder(lane, code), column, key);
    if (left?.own === true || right?.own === true) yield* tieIfBoth({ rule, left, right, message: "parts" });
  }
}

/** Whether the money of a row is counted under some account: its own, one above it, or those of its parts. */
function belongs(lane: LedgerLane, index: number, column: Column): boolean {
  if (!isStated({ lane, index, column }) || lane.children.has(index)) return true;
  for (let at: number | null = index; at !== null; at = lane.rows[at]!.parent) {
    const { code } = lane.rows[at]!;
    if (code !== null && isFunctional(code)) return true;
  }
  return false;
}

function isFunctional(code: string): boolean {
  return domainOfCode(code) === "functional";
}
