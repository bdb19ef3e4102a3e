import { listOf } from "../example";
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

const COLUMNS = ["total 合计", "basic 基本支出", "project 项目支出"];

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
  good: [
    {
      title: "三级科目逐级相加",
      book: {
        tables: [
          listOf("dept-expenditure-summary", "部门支出总表", COLUMNS, [
            ["total", 0, "", "合计", "100.00", "60.00", "40.00"],
            ["class", 1, "208", "社会保障和就业支出", "100.00", "60.00", "40.00"],
            ["section", 2, "20805", "行政事业单位养老支出", "70.00", "50.00", "20.00"],
            ["item", 3, "2080505", "机关事业单位基本养老保险缴费支出", "70.00", "50.00", "20.00"],
            ["section", 2, "20899", "其他社会保障和就业支出", "30.00", "10.00", "20.00"],
            ["item", 3, "2089999", "其他社会保障和就业支出", "30.00", "10.00", "20.00"],
          ]),
        ],
      },
    },
    {
      title: "同一款编码下的本地细目，四舍五入差一分",
      book: {
        tables: [
          listOf(
            "general-budget-basic-expenditure",
            "一般公共预算基本支出表",
            ["total 合计", "personnel 人员经费", "public-expense 公用经费"],
            [
              ["econ-class", 1, "301", "工资福利支出", "88.72", "88.72", ""],
              ["econ-section", 2, "30101", "基本工资", "88.72", "88.72", ""],
              ["econ-detail", 3, "", "行政基本工资", "32.46", "32.46", ""],
              ["econ-detail", 3, "", "事业基本工资", "56.27", "56.27", ""],
            ],
          ),
        ],
      },
    },
  ],
  bad: [
    {
      title: "款级数两位数字颠倒",
      at: ["部门支出总表!C6", "部门支出总表!C7"],
      book: {
        tables: [
          listOf(
            "dept-expenditure-summary",
            "部门支出总表",
            ["total 合计"],
            [
              ["total", 0, "", "合计", "3852.48"],
              ["class", 1, "210", "卫生健康支出", "3852.48"],
              ["section", 2, "21015", "医疗保障管理事务", "3582.48"],
              ["item", 3, "2101501", "行政运行", "3000.00"],
              ["item", 3, "2101599", "其他医疗保障管理事务支出", "852.48"],
            ],
          ),
        ],
      },
    },
    {
      title: "分组行没有随项目更新",
      at: ["项目支出表!C6"],
      book: {
        tables: [
          listOf(
            "general-budget-project-expenditure",
            "项目支出表",
            ["amount 金额"],
            [
              ["total", 0, "", "合计", "120.00"],
              ["subject-group", 1, "", "行政单位医疗", "120.00"],
              ["project", 2, "2101101", "离休人员医疗费", "80.00"],
              ["project", 2, "2101101", "老干部医疗补助", "50.00"],
            ],
          ),
        ],
      },
    },
  ],
  equations,
};
