import type { CellRef, HostProblem, NavigationOutcome } from "../workbook";
import { codeOf, hostErrorOf } from "./problems";
import type { ExcelRunner } from "./run";

/**
 * Shows a cell: activates its sheet, selects the cell, and believes it only when the selection reads
 * back as asked, because selecting on a sheet that is not active yet may silently do nothing.
 * Nothing hidden is revealed unless `reveal` says so. Never throws.
 */
export async function goToCell(run: ExcelRunner, cell: CellRef, reveal: boolean): Promise<NavigationOutcome> {
  try {
    return await run((context) => travel(context, cell, reveal), { waitForEditing: false });
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}

/** While another workbook is in front, Excel refuses to activate and select without a reason of its own. */
function problemOf(error: unknown): HostProblem {
  const failure = hostErrorOf(error);
  return codeOf(failure.cause) === "GeneralException" ? "other-workbook-in-front" : failure.problem;
}

async function travel(context: Excel.RequestContext, target: CellRef, reveal: boolean): Promise<NavigationOutcome> {
  const sheet = context.workbook.worksheets.getItem(target.sheet);
  sheet.load("visibility");
  const cell = sheet.getCell(target.row, target.column);
  cell.load("rowHidden,columnHidden");
  await context.sync();
  const hidden = whatIsHidden(sheet, cell);
  if (hidden !== null && !reveal) return { kind: "hidden", what: hidden };
  if (hidden !== null) unhide(sheet, cell);
  const arrived = (await select(context, sheet, cell, target)) || (await select(context, sheet, cell, target));
  return arrived ? { kind: "arrived" } : { kind: "failed", problem: "busy" };
}

function whatIsHidden(sheet: Excel.Worksheet, cell: Excel.Range): "sheet" | "row" | "column" | null {
  if (sheet.visibility !== "Visible") return "sheet";
  if (cell.rowHidden) return "row";
  return cell.columnHidden ? "column" : null;
}

function unhide(sheet: Excel.Worksheet, cell: Excel.Range): void {
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  if (cell.rowHidden) cell.rowHidden = false;
  if (cell.columnHidden) cell.columnHidden = false;
}

/** A cell inside a merge selects the whole merge, so the selection must contain the cell, not equal it. */
async function select(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Excel.Range,
  target: CellRef,
): Promise<boolean> {
  sheet.activate();
  await context.sync();
  cell.select();
  const selected = context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex,rowCount,columnCount");
  const inFront = context.workbook.worksheets.getActiveWorksheet();
  inFront.load("name");
  await context.sync();
  return (
    inFront.name === target.sheet &&
    target.row >= selected.rowIndex &&
    target.row < selected.rowIndex + selected.rowCount &&
    target.column >= selected.columnIndex &&
    target.column < selected.columnIndex + selected.columnCount
  );
}
