import { type Decimal, decimalOfNumber, ExactSum, parseWritten, powerOfTen } from "../../amounts";
import type { Cell, CellRef } from "../../workbook";
import type { Finding } from "../finding";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { amountsOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "hidden-digits";

function* findings(books: Books): Iterable<Finding> {
  const { workbook } = books;
  const hiding = visibleTables(books).flatMap((table): readonly Hiding[] => {
    const sheet = sheetOf(workbook, table.table.sheet);
    const cells: HidingCell[] = [];
    for (const { cell } of amountsOf(table)) {
      if (cell.state !== "amount" || cell.source === "text") continue;
      const stored = sheet?.cell(cell.cell.row, cell.cell.column);
      if (stored !== undefined && hidesDigits(stored, cell.amount.value)) cells.push({ at: cell.cell, stored });
    }
    return cells.length === 0 ? [] : [{ table, cells }];
  });
  if (hiding.length > MOST_TABLES) yield told(hiding, "hidden-digits-throughout", "throughout");
  else for (const one of hiding) yield told([one], RULE, one.table.key);
}

interface Hiding {
  readonly table: LedgerTable;
  readonly cells: readonly HidingCell[];
}

interface HidingCell {
  readonly at: CellRef;
  readonly stored: Cell;
}

/** In more tables than these it is how the book was made, and mended in one go. */
const MOST_TABLES = 3;

function told(hiding: readonly Hiding[], message: string, key: string): Finding {
  const cells = hiding.flatMap((one) => one.cells);
  const { stored } = cells[0]!;
  return discovered({
    rule: RULE,
    severity: "warning",
    message,
    data: {
      table: titleOf(hiding[0]!.table),
      tables: hiding.length,
      count: cells.length,
      stored: decimalOfNumber(Number(stored.value)).toFixed(),
      shown: stored.text.trim(),
    },
    cells: cells.map(({ at }) => at),
    key,
  });
}

/** Less than a thousandth of the last shown digit is noise of binary arithmetic. */
const NOISE = -3;

/** A number whose format rounds away what it stores. Formats that scale or show something else are left alone. */
function hidesDigits({ value, text, numberFormat }: Cell, stored: Decimal): boolean {
  if (typeof value !== "number" || numberFormat === undefined || numberFormat === "General") return false;
  if (Number(text.replaceAll(",", "")) === value) return false;
  // What a format scales is told as that.
  if (!decimalOfNumber(value).eq(stored)) return false;
  const written = parseWritten(text);
  if (written.kind !== "number" || written.percent || written.unit !== null) return false;
  const hidden = new ExactSum();
  hidden.add(stored);
  hidden.subtract(written.value);
  const { decimals } = written;
  return hidden.compareSizeTo(powerOfTen(NOISE - decimals)) > 0 && hidden.compareSizeTo(powerOfTen(-decimals)) < 0;
}

export const hiddenDigits: LintRule = {
  id: RULE,
  title: "显示的数就是存的数",
  severity: "warning",
  basis: "公开的是显示出来的数。存的数位数更多时，合计按存的数相加，读者按显示的数相加，会差出尾差。",
  proves: "金额单元格存的小数位数不多于显示的位数。",
  appliesTo:
    "设了数字格式的金额单元格，每张表只提示一次；多数表都这样的，整本只提示一次。百分数和按千、万缩放显示的格式不查。",
  advice: "定稿前按显示位数取整（ROUND，或“将精度设为所显示的精度”），并在表下注明存在尾差；不取整也可以认可。",
  messages: [RULE, "hidden-digits-throughout"],
  reasons: [],
  findings,
};
