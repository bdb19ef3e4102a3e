import { otherNumberShown } from "../../recognition";
import type { Cell, CellRef } from "../../workbook";
import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { amountsOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "scaled-format";

function* findings(books: Books): Iterable<Finding> {
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(books.workbook, table.table.sheet);
    const scaled: ScaledCell[] = [];
    for (const { cell } of amountsOf(table)) {
      if (cell.state !== "amount" || cell.source === "text") continue;
      const stored = sheet?.cell(cell.cell.row, cell.cell.column);
      if (stored !== undefined && otherNumberShown(stored)) scaled.push({ at: cell.cell, stored });
    }
    if (scaled.length > 0) yield told(table, scaled);
  }
}

interface ScaledCell {
  readonly at: CellRef;
  readonly stored: Cell;
}

function told(table: LedgerTable, cells: readonly ScaledCell[]): Finding {
  const { stored } = cells[0]!;
  return discovered({
    rule: RULE,
    severity: "warning",
    message: RULE,
    data: {
      table: titleOf(table),
      count: cells.length,
      shown: stored.text.trim(),
      stored: String(stored.value),
      unit: table.table.unit,
    },
    cells: cells.map(({ at }) => at),
    key: table.key,
  });
}

export const scaledFormat: LintRule = {
  id: RULE,
  title: "存的数与显示的数是同一个数",
  severity: "warning",
  basis: "公开的是显示出来的数。用数字格式把元显示成万元时，存的仍是元，复制、引用或转换格式后就差千倍、万倍。",
  proves: "金额单元格存的数与显示的数大小一致。",
  appliesTo: "设了数字格式的金额单元格，每张表只提示一次。本程序一律按显示的数、标注的单位计算。",
  advice: "把存的数换算成表上标注的单位（除以 1000 或 10000），再用普通的数字格式。",
  messages: [RULE],
  reasons: [],
  findings,
};
