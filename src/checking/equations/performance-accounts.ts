import { normalizeName } from "../../classification";
import { factKey } from "../../report";
import { figureOfRows } from "../accounts";
import { listOf, type ExampleTable } from "../example";
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

const targets = (dues: string, meals: string): ExampleTable =>
  listOf(
    "project-performance-targets",
    "项目支出绩效目标表",
    ["amount 预算数"],
    [
      ["project", 1, "", "51110221Y000000047162-工会费", dues],
      ["project", 1, "", "51110222R000000374737-伙食补助费【行政】", "2.11"],
      ["project", 1, "", "51110222R000000374796-伙食补助费【事业】", meals],
    ],
  );
const basic = listOf(
  BASIC,
  "一般公共预算基本支出表",
  ["total 合计"],
  [
    ["econ-section", 1, "30106", "伙食补助费", "6.07"],
    ["econ-section", 1, "30228", "工会经费", "3.12"],
  ],
);

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
  good: [
    { title: "行政、事业两个项目合起来等于一个科目", book: { tables: [targets("3.12", "3.96"), basic] } },
    { title: "四舍五入差一分", book: { tables: [targets("3.12", "3.97"), basic] } },
  ],
  bad: [
    { title: "工会费少 1.25", at: ["项目支出绩效目标表!C5"], book: { tables: [targets("1.87", "3.96"), basic] } },
    { title: "漏了事业人员的一半", at: ["一般公共预算基本支出表!C5"], book: { tables: [targets("3.12", ""), basic] } },
  ],
  equations,
};
