import type { AmountCell, Column } from "../../recognition";
import type { Sheet } from "../../workbook";
import type { Finding } from "../finding";
import { headerSums } from "../header-tree";
import { columnLabel, rowLabel, type LedgerLane } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "formula-overwritten";

function* findings(books: Books): Iterable<Finding> {
  const { workbook } = books;
  for (const table of visibleTables(books)) {
    const sheet = sheetOf(workbook, table.table.sheet);
    if (sheet === undefined) continue;
    for (const lane of table.lanes) {
      const reader: Reader = { lane, sheet, sums: new Set(headerSums(lane.amounts).map(({ sum }) => sum)) };
      for (const [index, row] of lane.rows.entries())
        for (const column of lane.amounts) {
          const cell = statedAt(reader, index, column);
          if (cell === null || isFormula(reader, cell)) continue;
          if (!breaksRow(reader, index, column) && !breaksColumn(reader, index, column)) continue;
          yield discovered({
            rule: RULE,
            severity: "warning",
            data: { table: titleOf(table), row: rowLabel(row), column: columnLabel(column) },
            cells: [cell.cell],
            key: `${table.key}|${lane.keys[index]}|${column.role}`,
          });
        }
    }
  }
}

interface Reader {
  readonly lane: LedgerLane;
  readonly sheet: Sheet;
  /** Columns that total others. */
  readonly sums: ReadonlySet<Column>;
}

/** So many formulas beside a typed number make it the exception. */
const FEWEST_BESIDE = 2;

/** In a row of sums: its other cells are formulas, or those of the other rows of sums in this column are. */
function breaksRow(reader: Reader, index: number, column: Column): boolean {
  const { lane } = reader;
  if (!lane.children.has(index)) return false;
  const beside = lane.amounts.flatMap((other) => (other === column ? [] : (statedAt(reader, index, other) ?? [])));
  if (!beside.every((cell) => isFormula(reader, cell))) return false;
  if (beside.length >= FEWEST_BESIDE) return true;
  const above = [...lane.children.keys()].flatMap((other) =>
    other === index ? [] : (statedAt(reader, other, column) ?? []),
  );
  return (
    above.length > 0 && above.every((cell) => isFormula(reader, cell)) && above.length + beside.length >= FEWEST_BESIDE
  );
}

/** In a column of sums: the cells of all other rows are formulas. Rows that are sums themselves add up downwards and say nothing. */
function breaksColumn(reader: Reader, index: number, column: Column): boolean {
  const { children, rows } = reader.lane;
  if (!reader.sums.has(column) || children.has(index)) return false;
  const others = rows.flatMap((_, other) =>
    other === index || children.has(other) ? [] : (statedAt(reader, other, column) ?? []),
  );
  return others.length >= FEWEST_BESIDE && others.every((cell) => isFormula(reader, cell));
}

/** A number other than zero: a typed 0 says as little as a blank. */
function statedAt({ lane }: Reader, index: number, column: Column): AmountCell | null {
  const cell = lane.rows[index]!.values.get(column.column);
  return cell?.state === "amount" && !cell.amount.value.isZero() ? cell : null;
}

function isFormula({ sheet }: Reader, { cell }: AmountCell): boolean {
  return sheet.cell(cell.row, cell.column)?.formula !== undefined;
}

const HEAD = [
  ["部门支出总表"],
  ["单位：某某市医疗保障局", "", "", "", "金额单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
];

export const formulaOverwritten: LintRule = {
  id: RULE,
  title: "合计的公式没有被数字盖掉",
  severity: "warning",
  basis: "合计由公式计算时，手工填写的数不会随明细更新。",
  proves: "左右（或上下）都是公式的合计单元格，自己也是公式。",
  appliesTo: "合计行、上级科目行和合计栏。整行整列都是手工填写的不查。",
  advice: "从旁边的单元格把公式复制过来，再看结果是否与原来的数相同。",
  messages: [RULE],
  reasons: [],
  good: [
    {
      title: "合计行全是公式",
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", "=SUM(C5:C6) 30.00", "=SUM(D5:D6) 10.00", "=SUM(E5:E6) 20.00"],
              ["2101101", "行政单位医疗", 10, 10, ""],
              ["2101102", "事业单位医疗", 20, "", 20],
            ],
          },
        ],
      },
    },
    {
      title: "合计行全是手工填写",
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", 30, 10, 20],
              ["2101101", "行政单位医疗", "=SUM(D5:E5) 10.00", 10, ""],
              ["2101102", "事业单位医疗", "=SUM(D6:E6) 20.00", "", 20],
            ],
          },
        ],
      },
    },
  ],
  bad: [
    {
      title: "合计行里一个数是填的",
      at: ["表3!E4"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", "=SUM(C5:C6) 30.00", "=SUM(D5:D6) 10.00", 20],
              ["2101101", "行政单位医疗", 10, 10, ""],
              ["2101102", "事业单位医疗", 20, "", 20],
            ],
          },
        ],
      },
    },
    {
      title: "合计栏里一个数是填的",
      at: ["表3!C6"],
      book: {
        sheets: [
          {
            name: "表3",
            rows: [
              ...HEAD,
              ["", "合计", "=SUM(D4:E4) 37.00", 12, 25],
              ["2101101", "行政单位医疗", "=SUM(D5:E5) 10.00", 10, ""],
              ["2101102", "事业单位医疗", 20, "", 20],
              ["2101103", "公务员医疗补助", "=SUM(D7:E7) 7.00", 2, 5],
            ],
          },
        ],
      },
    },
  ],
  findings,
};
