import { normalizeName } from "../../classification";
import { factKey } from "../../report";
import { figureOfRows } from "../accounts";
import type { LedgerTable } from "../ledger";
import { projectClass, projectRows, projectStems, stemOf } from "../performance";
import type { Books, Emission, EquationRule } from "../rule";
import { figureOf, tieIfBoth } from "../ties";

const ID = "performance-accounts";
const BASIC = "general-budget-basic-expenditure";

/** 人员类 and 运转类 projects named after an economic account come to what basic expenditure books under it. */
function* equations({ current }: Books): Iterable<Emission> {
  const table = current.one("project-performance-targets");
  const basic = current.one(BASIC);
  const [lane] = table?.lanes ?? [];
  const column = lane?.amounts.find(({ role }) => role === "amount" || role === "total");
  if (table === null || basic === null || lane === undefined || column === undefined) return;
  const accounts = accountsByStem(basic);
  const rows = new Map<string, number[]>();
  for (const { index, name } of projectRows(table)) {
    if (projectClass(name) !== "personnel" && projectClass(name) !== "running") continue;
    const code = projectStems(name).flatMap((stem) => accounts.get(stem) ?? [])[0];
    if (code !== undefined) rows.set(code, [...(rows.get(code) ?? []), index]);
  }
  for (const [code, indices] of rows)
    yield* tieIfBoth({
      rule: ID,
      left: figureOfRows(current.report, lane, indices, column, factKey("performance", "all", code)),
      right: figureOf(current, [BASIC], factKey("economic", "general", code, "basic")),
      strength: "hint",
      message: "usually-equal",
    });
}

/** 款 of the basic table by the stem of their names; a stem two 款 share names neither. */
function accountsByStem({ lanes }: LedgerTable): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const { rows } of lanes)
    for (const { kind, code, name } of rows)
      if (kind === "econ-section" && code !== null && name !== null) {
        const stem = stemOf(normalizeName(name));
        codes.set(stem, (codes.get(stem) ?? new Set()).add(code));
      }
  return new Map(
    [...codes].flatMap(([stem, [code, second]]) =>
      code === undefined || second !== undefined ? [] : [[stem, code] as const],
    ),
  );
}

export const performanceAccounts: EquationRule = {
  id: ID,
  title: "以经济科目命名的人员类、运转类项目与基本支出表相同",
  severity: "warning",
  basis:
    "人员类、运转类项目就是基本支出；项目以经济科目命名时，其预算数通常等于该科目的基本支出。属于经验关系，只作提醒。",
  proves:
    "项目绩效目标表中工会费、福利费、伙食补助费等以经济科目命名的人员类、运转类项目之和，等于基本支出表中该科目的数。",
  appliesTo: "项目代码表明是人员类（R）或运转类（Y），且名称去掉“经费”“费用”等词尾后与一个经济科目相同。",
  advice: "看绩效目标表里的项目是否没有随预算调整，或该科目另有项目安排。",
  messages: ["usually-equal"],
  reasons: [],
  equations,
};
