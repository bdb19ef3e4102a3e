import { otherNumberShown } from "../../recognition";
import type { Cell, CellRef } from "../../workbook";
import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { listHead } from "./example-workbook";
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

const HEAD = listHead("部门支出总表");

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
  good: [
    {
      title: "普通的两位小数",
      book: {
        sheets: [
          { name: "表3", rows: [...HEAD, ["", "合计", 20.5, 20.5, ""], ["2101101", "行政单位医疗", 20.5, 20.5, ""]] },
        ],
      },
    },
    {
      title: "只是位数显示得少",
      book: {
        sheets: [
          {
            name: "表3",
            rows: [...HEAD, ["", "合计", 20.518, 20.518, ""], ["2101101", "行政单位医疗", 20.518, 20.518, ""]],
          },
        ],
      },
    },
  ],
  bad: [
    {
      title: "存的是元，用格式显示成万元",
      at: ["表3!C4", "表3!D4", "表3!C5", "表3!D5"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", "205183 [0!.0000] 20.5183", "205183 [0!.0000] 20.5183", ""],
              ["2101101", "行政单位医疗", "205183 [0!.0000] 20.5183", "205183 [0!.0000] 20.5183", ""],
            ],
          },
        ],
      },
    },
    {
      title: "用千分位缩放符显示",
      at: ["表3!C4"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", "31214205.8 [#,##0.00,] 31,214.21", 31214.21, ""],
              ["2101101", "行政单位医疗", 31214.21, 31214.21, ""],
            ],
          },
        ],
      },
    },
  ],
  findings,
};
