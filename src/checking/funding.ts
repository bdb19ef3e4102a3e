import { twinOf, type TableKind } from "../recognition";
import { factKey, incomeSourceOf, SOURCE_OF_ROLE } from "../report";
import type { Equation, RuleId } from "./equation";
import { isOneNumber, judge } from "../reckoning";
import type { Ledger, LedgerLane, LedgerTable } from "./ledger";
import { figureOf, tie } from "./ties";

/**
 * Whether all the unit's money is 一般公共预算拨款: the one case in which the tables of the whole
 * unit and those of the general budget must agree. Proven line by line from the income side; what
 * cannot be proven counts as no.
 */
export function isSolelyGeneral(ledger: Ledger): boolean {
  const summary = oneOf(ledger, "dept-budget-summary");
  const lane = summary?.lanes.find(({ side }) => side === "income");
  if (lane !== undefined) return linesAreGeneral(lane, ledger);
  const list = oneOf(ledger, "dept-income-summary");
  const columns = list?.lanes[0];
  return columns !== undefined && columnsAreGeneral(columns);
}

/** The table of the budget, else the same of the final account. */
function oneOf(ledger: Ledger, kind: TableKind): LedgerTable | null {
  const twin = twinOf(kind);
  return ledger.one(kind) ?? (twin === null ? null : ledger.one(twin));
}

/**
 * Whether a table by economic account also lists money announced ahead or carried over, beside this
 * year's own. Tables of basic expenditure or projects may include it or not; no form says which.
 */
export function hasOtherYearsMoney({ lanes }: LedgerTable): boolean {
  return lanes.some((lane) =>
    lane.filled.some(
      ({ role, column }) =>
        /^(transfer|carry)-/.test(role) && lane.rows.some((_, index) => isMoney(lane, index, column)),
    ),
  );
}

/**
 * Some places let 一般公共预算支出表 show this year's money only. Then its total and what was carried over
 * together make the expenditure that other tables show: that equation, or null where the table shows all.
 */
export function tieWithCarried(rule: RuleId, ledger: Ledger): Equation | null {
  const general = figureOf(ledger, ["general-budget-expenditure"], factKey("expenditure", "general", null));
  const whole =
    figureOf(ledger, ["fiscal-appropriation-summary"], factKey("expenditure", "general", null)) ??
    figureOf(ledger, ["dept-expenditure-summary"], factKey("expenditure", "all", null));
  const carried =
    figureOf(ledger, ["fiscal-appropriation-summary"], factKey("carry", "fiscal", "opening-general")) ??
    figureOf(ledger, ["dept-budget-summary"], factKey("carry", "all", "opening"));
  if (general === null || whole === null || carried === null) return null;
  const plain = tie({ rule, left: whole, right: general });
  if (plain === null || judge(plain).verdict !== "broken") return null;
  const together = tie({ rule, left: whole, right: [general, carried] });
  return together !== null && judge(together).verdict !== "broken" ? together : null;
}

function linesAreGeneral(lane: LedgerLane, ledger: Ledger): boolean {
  let general = false;
  for (let index = 0; index < lane.rows.length; index++) {
    const { kind, name, level } = lane.rows[index]!;
    if (!isLeafOf(lane, index) || !holdsMoney(lane, index) || level === null) continue;
    const source = incomeSourceOf(name ?? "");
    if (
      kind === "carry" ? !carryIsGeneral(ledger) : source === "fiscal" ? !fiscalIsGeneral(ledger) : source !== "general"
    )
      return false;
    if (source === "general" || source === "fiscal") general = true;
  }
  return general;
}

function columnsAreGeneral(lane: LedgerLane): boolean {
  const total = lane.rows.findIndex(({ kind }) => kind === "total");
  if (total === -1) return false;
  const sources = lane.amounts.filter((column) => SOURCE_OF_ROLE.has(column.role) || column.role.startsWith("carry"));
  const filled = sources.filter((column) => isMoney(lane, total, column.column)).map(({ role }) => role);
  return filled.length > 0 && filled.every((role) => role === "general-budget-income");
}

/** The summary of fiscal money says what the carried-over money is made of. */
function carryIsGeneral({ report }: Ledger): boolean {
  const whole = report.find(factKey("carry", "all", "opening")).fact;
  const general = report.find(factKey("carry", "fiscal", "opening-general")).fact;
  return whole !== null && general !== null && isOneNumber(general.amount, whole.amount);
}

function fiscalIsGeneral({ report }: Ledger): boolean {
  return (["gov-fund", "state-capital"] as const).every((fund) => {
    const { fact } = report.find(factKey("income", "fiscal", fund));
    return fact === null || fact.amount.value.isZero();
  });
}

function isLeafOf(lane: LedgerLane, index: number): boolean {
  const { kind } = lane.rows[index]!;
  if (kind !== "entry" && kind !== "carry" && kind !== "subtotal") return false;
  return !(lane.children.get(index) ?? []).some((child) => holdsMoney(lane, child));
}

function holdsMoney(lane: LedgerLane, index: number): boolean {
  return lane.amounts.some(({ column }) => isMoney(lane, index, column));
}

function isMoney(lane: LedgerLane, index: number, column: number): boolean {
  const cell = lane.rows[index]?.values.get(column);
  return cell?.state === "amount" && !cell.amount.value.isZero();
}
