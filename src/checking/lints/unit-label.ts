import type { Finding } from "../finding";
import type { UnitSource } from "../../recognition";
import type { LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { wordsAboveData } from "./reading/table-area";
import { UNIT_LABEL } from "./reading/vocabulary";
import { headOf, sheetOf, titleOf, visibleTables } from "./reading/walk";

const RULE = "unit-label";

function* findings(books: Books): Iterable<Finding> {
  const unlabelled = visibleTables(books).filter(
    (table) =>
      !table.table.empty &&
      !isLabelled(table, books) &&
      statesMoney(table) &&
      sheetOf(books.workbook, table.table.sheet) !== undefined,
  );
  for (const [message, tables] of bySource(unlabelled))
    yield discovered({
      rule: RULE,
      severity: "warning",
      message,
      data: { tables: tables.map(titleOf).join("」「"), unit: tables[0]!.table.unit },
      cells: tables.map(headOf),
      key: tables.map(({ key }) => key).join("+"),
    });
}

/** What the unit of a table rests on that does not state it. */
const MESSAGES: Readonly<Partial<Record<UnitSource, string>>> = {
  amounts: "unit-label-amounts",
  default: "unit-label-default",
  headings: "unit-label-given",
  user: "unit-label-given",
};

/** The tables that say the same: of one unit, for one reason. */
function bySource(tables: readonly LedgerTable[]): Iterable<readonly [string, readonly LedgerTable[]]> {
  const groups = new Map<string, [string, LedgerTable[]]>();
  for (const one of tables) {
    const message = MESSAGES[one.table.unitSource] ?? RULE;
    const key = `${message}|${one.table.unit}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [message, [one]]);
    else known[1].push(one);
  }
  return groups.values();
}

function statesMoney({ lanes }: LedgerTable): boolean {
  return lanes.some(({ amounts, rows }) =>
    amounts.some(({ column }) => rows.some(({ values }) => values.get(column)?.state === "amount")),
  );
}

/** In a sheet with several tables one label may serve them all. */
function isLabelled(table: LedgerTable, books: Books): boolean {
  if (table.table.unitCell !== null) return true;
  const inSheet = books.current.tables.filter((other) => other.table.sheet === table.table.sheet);
  return inSheet.some((other) => wordsAboveData(other, books).some(({ plain }) => UNIT_LABEL.test(plain)));
}

export const unitLabel: LintRule = {
  id: RULE,
  title: "注明金额单位",
  severity: "warning",
  basis: "公开表表式：表头右上方注明“金额单位：万元（元）”。",
  proves: "填了金额的表在表头注明了金额单位。",
  appliesTo: "填了金额的表。单位写在栏目名称里，或同一工作表上只写一次的，都算注明；空表不查。",
  advice:
    "在表名下方右侧补上“金额单位：万元”。没有注明时，本程序按其他表的单位计算；其他表也没有注明的，看金额大小，看不出的按万元。",
  messages: [RULE, "unit-label-amounts", "unit-label-default", "unit-label-given"],
  reasons: [],
  findings,
};
