import { listOf } from "../example";
import { hasUnplacedRows, isTotalKind, summedRows } from "../../recognition";
import { sumRelation } from "../ledger-sums";
import type { LedgerLane } from "../ledger";
import { relate } from "../relation";
import type { Books, Emission, EquationRule } from "../rule";
import { isTorn } from "../rows";

/** A table's 合计, 本年收入合计 or 收入总计 against its parts, and every further row of totals against the first. */
function* equations({ current }: Books): Iterable<Emission> {
  for (const table of current.tables) {
    if (isTorn(current, table)) {
      yield { rule: "total-row", reasonId: "torn", data: { table: table.table.title } };
      continue;
    }
    for (const lane of table.lanes) {
      if (hasUnplacedRows(lane))
        yield { rule: "total-row", reasonId: "rows-unplaced", data: { table: lane.table.table.title } };
      yield* totals(lane);
      yield* repeatedTotals(lane);
    }
  }
}

function* totals(lane: LedgerLane): Iterable<Emission> {
  for (const [index, children] of summedRows(lane)) {
    if (!isTotalKind(lane.rows[index]!.kind)) continue;
    for (const column of lane.filled) {
      const emission = sumRelation("total-row", { lane, index, column }, children);
      if (emission !== null) yield emission;
    }
  }
}

/** The unlabelled row that some exports print right under 合计 with the same numbers. */
function* repeatedTotals(lane: LedgerLane): Iterable<Emission> {
  const first = lane.rows.findIndex(({ kind }) => kind === "total");
  if (first === -1) return;
  for (let index = first + 1; lane.rows[index]?.kind === "total-unlabelled"; index++)
    for (const column of lane.filled) {
      const emission = relate({
        rule: "total-row",
        reported: { lane, index, column },
        contributors: [{ lane, index: first, column }],
        message: "second-total",
      });
      if (emission !== null) yield emission;
    }
}

export const totalRow: EquationRule = {
  id: "total-row",
  title: "合计行等于各行之和",
  severity: "inconsistent",
  basis: "预算、决算公开表式：合计行为表内各类（单位、收支项目）之和；收支总表中本年合计加上年结转等于总计。",
  proves:
    "合计行等于最高一级各行之和；收支总表的本年收入（支出）合计等于各项之和，总计等于本年合计加结转；合计下面重复的合计行与合计相同。",
  appliesTo: "有合计、本年合计或总计行的表，每一个金额列分别核对。合计在首行或末行都可以。",
  advice: "合计与明细都是手工填写时，先核最可能写错的单元格；合计是公式时，检查公式是否包含了全部明细行。",
  messages: ["total-row", "second-total"],
  reasons: ["unreadable", "rows-unplaced", "torn"],
  good: [
    {
      title: "收入总计等于本年合计加上年结转",
      book: {
        tables: [
          {
            kind: "dept-budget-summary",
            title: "部门收支总表",
            lanes: [
              {
                side: "income",
                columns: ["income-amount 收入>预算数"],
                rows: [
                  ["entry", 2, "", "一、一般公共预算拨款收入", "90.00"],
                  ["entry", 2, "", "二、事业收入", "10.00"],
                  ["current-total", 1, "", "本年收入合计", "100.00"],
                  ["carry", 1, "", "上年结转", "5.00"],
                  ["grand-total", 0, "", "收入总计", "105.00"],
                ],
              },
            ],
          },
        ],
      },
    },
    {
      title: "合计印了两行",
      book: {
        tables: [
          listOf(
            "dept-income-summary",
            "部门收入总表",
            ["total 合计", "carry-over 上年结转"],
            [
              ["total", 0, "", "合计", "30.00", "1.00"],
              ["total-unlabelled", null, "", "", "30.00", "1.00"],
              ["unit", 1, "", "局机关", "20.00", "1.00"],
              ["unit", 1, "", "服务中心", "10.00", ""],
            ],
          ),
        ],
      },
    },
  ],
  bad: [
    {
      title: "合计少算一行",
      at: ["政府性基金预算支出表!C5"],
      book: {
        tables: [
          listOf(
            "gov-fund-expenditure",
            "政府性基金预算支出表",
            ["total 合计"],
            [
              ["total", 0, "", "合计", "55.00"],
              ["item", 1, "2120803", "城市建设支出", "55.00"],
              ["item", 1, "2296002", "用于社会福利的彩票公益金支出", "12.00"],
            ],
          ),
        ],
      },
    },
    {
      title: "重复的合计行没有跟着改",
      at: ["三公经费表!C6"],
      book: {
        tables: [
          listOf(
            "general-budget-three-public",
            "三公经费表",
            ["total 合计"],
            [
              ["total", 0, "", "合计", "1.39"],
              ["total-unlabelled", null, "", "", "1.93"],
              ["unit", 1, "", "局机关", "1.39"],
            ],
          ),
        ],
      },
    },
  ],
  equations,
};
