import { factKey } from "../../report";
import { figureOfColumns } from "../accounts";
import type { LedgerTable } from "../ledger";
import { projectName, projectRows } from "../performance";
import type { Books, Emission, EquationRule } from "../rule";
import type { Figure } from "../table-facts";
import { bothOrReason, tieIfBoth } from "../ties";

const ID = "performance-projects";

/** A project bears the same amount in 项目绩效目标表 and in 项目支出表. Names are matched exactly but for codes and spaces. */
function* equations({ current }: Books): Iterable<Emission> {
  const pair = yield* bothOrReason(ID, current, "project-performance-targets", "general-budget-project-expenditure");
  if (pair === null) return;
  const listed = byName(pair[1]);
  for (const [name, figure] of byName(pair[0]))
    yield* tieIfBoth({
      rule: ID,
      left: figure,
      right: listed.get(name) ?? null,
      strength: "hint",
      message: "usually-equal",
    });
}

/** Projects by name; a name used twice is left out, because nothing tells its bearers apart. */
function byName(table: LedgerTable): ReadonlyMap<string, Figure> {
  const [lane] = table.lanes;
  const column = lane?.amounts.find(({ role }) => role === "amount" || role === "total");
  const figures = new Map<string, Figure>();
  const twice = new Set<string>();
  if (lane === undefined || column === undefined) return figures;
  for (const { index, name } of projectRows(table)) {
    const key = projectName(name);
    const figure = figureOfColumns(table, lane, index, [column], factKey("project", "general", key));
    if (figures.has(key)) twice.add(key);
    if (figure !== null) figures.set(key, figure);
  }
  for (const key of twice) figures.delete(key);
  return figures;
}

export const performanceProjects: EquationRule = {
  id: ID,
  title: "同名项目在绩效目标表与项目支出表中金额相同",
  severity: "warning",
  basis: "绩效目标与预算同步编制、同步公开。项目名称在两表中可能有出入，所以只比较名称完全相同的项目，不符时提醒。",
  proves: "项目支出绩效目标表中每个项目的预算数，等于项目支出表中同名项目的金额。",
  appliesTo: "两张表都在；名称去掉项目代码和空格后完全相同。同名项目有两个以上的不比较。",
  advice: "按批复的项目预算改写错的一张。",
  messages: ["usually-equal"],
  reasons: ["table-missing", "several-tables"],
  equations,
};
