import { isTotalKind, summedRows, type Column } from "../../recognition";
import type { Entry, LedgerLane, LedgerTable } from "../ledger";
import { sumRelation } from "../ledger-sums";
import { relate } from "../relation";
import type { Books, Emission, EquationRule } from "../rule";
import { isTorn } from "../rows";

/**
 * 类 = Σ款, 款 = Σ项 (or its local sub-items), a group or unit row = Σ the rows beneath it: at
 * whatever levels the table shows. Totals of whole tables belong to total-row.
 */
function* equations({ current }: Books): Iterable<Emission> {
  for (const table of current.tables) {
    if (isTorn(current, table)) continue;
    for (const lane of table.lanes)
      for (const [index, children] of summedRows(lane)) {
        if (isTotalKind(lane.rows[index]!.kind)) continue;
        for (const column of lane.filled) {
          const further = continued(table, lane, index, column);
          const emission =
            further.length === 0
              ? sumRelation("children-sum", { lane, index, column }, children)
              : relate({
                  rule: "children-sum",
                  reported: { lane, index, column },
                  contributors: [...children.map((child) => ({ lane, index: child, column })), ...further],
                  family: "rows",
                });
          if (emission !== null) yield emission;
        }
      }
  }
}

/** 款 of a 类 that go on at the head of the next half of the page, where the 类 itself is not repeated. */
function continued({ lanes }: LedgerTable, lane: LedgerLane, index: number, column: Column): readonly Entry[] {
  const { code } = lane.rows[index]!;
  const next = lanes[lanes.indexOf(lane) + 1];
  const beside = next?.amounts[lane.amounts.indexOf(column)];
  if (code === null || next === undefined || beside === undefined) return [];
  return next.rows.flatMap((row, at) =>
    row.code !== null && row.code.length === code.length + 2 && row.code.startsWith(code) && isHeadless(next, at)
      ? [{ lane: next, index: at, column: beside }]
      : [],
  );
}

function isHeadless({ rows }: LedgerLane, index: number): boolean {
  const parent = rows[index]!.parent;
  return parent === null || isTotalKind(rows[parent]!.kind);
}

export const childrenSum: EquationRule = {
  id: "children-sum",
  title: "上级科目等于下级科目之和",
  severity: "inconsistent",
  basis: "政府收支分类科目按类、款、项逐级汇总；部门预算、决算公开表的编报说明。",
  proves:
    "类级数等于所属各款之和，款级数等于所属各项（或本地细目）之和；没有编码的分组行、单位行等于其下各行之和。表里列到哪一级就核到哪一级，上下级从不混加。",
  appliesTo: "凡是一行之下列有明细行的表，每一个金额列分别核对。上级行整级不填数的表不核。",
  advice: "先看提示里最可能写错的单元格；若几个下级都对，再看是否漏列了一行，或上级数没有随明细更新。",
  messages: ["children-sum"],
  reasons: ["unreadable", "not-additive"],
  equations,
};
