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
  equations,
};
