import type { ProofBasis } from "../../pipeline";
import type { Claim } from "../../proofreading";
import type { BudgetReport } from "../../report";
import { addressOfRef } from "../../workbook";
import type { ReportWords } from "./words";

/** More places than these are counted rather than listed. */
const MOST_LISTED = 4;

/** 「部门收支总表」1-1!B9, where the numbers compared with stand. */
export function cellsText({ cells }: Claim, { report, priorReport }: ProofBasis, say: ReportWords): string {
  const listed = cells.slice(0, MOST_LISTED).map(({ workbook, cell }) => {
    const title = titleAt(workbook === "prior" ? priorReport : report, cell);
    const place = `${cell.sheet}!${addressOfRef(cell)}`;
    return `${workbook === "prior" ? say.lastYear : ""}${title === null ? "" : `「${title}」`}${place}`;
  });
  return listed.join(say.list) + (cells.length > MOST_LISTED ? say.andMore(cells.length) : "");
}

/** What a verdict rests on: cells of the tables, else other numbers of the text. */
export function evidenceText(claim: Claim, basis: ProofBasis, text: string, say: ReportWords): string {
  if (claim.cells.length > 0) return cellsText(claim, basis, say);
  const { operands } = claim;
  if (operands.length === 0) return "";
  const quotes = operands.slice(0, MOST_LISTED).map(({ start, end }) => `“${text.slice(start, end).trim()}”`);
  return say.proof.inText(quotes.join(say.list)) + (operands.length > MOST_LISTED ? say.andMore(operands.length) : "");
}

function titleAt(report: BudgetReport | null, { sheet, row }: Claim["cells"][number]["cell"]): string | null {
  const tables = report?.tables.filter((table) => table.sheet === sheet) ?? [];
  const holding = tables.find(({ data }) => data.firstRow <= row && row <= data.lastRow);
  return (holding ?? tables[0])?.title ?? null;
}
