import { type Amount, decimalsNeeded, decimalsOf, formatDecimal } from "../../amounts";
import { keyText } from "../../report";
import { addressOfRef, cellKey } from "../../workbook";
import type { JudgedEquation } from "../equation";
import type { Finding } from "../finding";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { titleOf, visibleTables } from "./reading/walk";

const RULE = "twice-stated";

/** Numbers of one thing that one table prints differently: which of them is meant nobody can tell. */
function* findings(books: Books): Iterable<Finding> {
  const { report } = books.current;
  for (const { key, facts } of [...report.contradictions, ...(report.lastYear?.contradictions ?? [])]) {
    const [first, again] = facts;
    const [firstCell, againCell] = [first.cells[0]!, again.cells[0]!];
    const table = visibleTables(books).find(({ table: { sheet, kind, data } }) => {
      const isWithin = firstCell.row >= data.firstRow && firstCell.row <= data.lastRow;
      return sheet === firstCell.sheet && kind === first.table && isWithin;
    });
    if (table === undefined) continue;
    yield discovered({
      rule: RULE,
      severity: "warning",
      data: {
        table: titleOf(table),
        label: first.label,
        first: printed(first.amount),
        firstCell: addressOfRef(firstCell),
        again: printed(again.amount),
        againCell: addressOfRef(againCell),
      },
      cells: [againCell, firstCell],
      key: `${table.key}|${keyText(key)}`,
    });
  }
}

function printed(amount: Amount): string {
  const decimals = Math.max(decimalsOf(amount) ?? 0, decimalsNeeded(amount.value));
  return formatDecimal(amount.value, { decimals, grouping: true });
}

/** Without those that a relation tells of already, or a row that stands twice. */
export function withoutToldTwice(findings: readonly Finding[], judged: readonly JudgedEquation[]): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === RULE)) return findings;
  const broken = judged.filter(({ verdict }) => verdict === "broken");
  const told = broken.map(
    ({ equation }) => new Set([equation.reported, ...equation.contributors].map(({ cell }) => cellKey(cell))),
  );
  const doubled = findings.filter(({ rule }) => rule === "duplicate-row").map(({ cells }) => cells[0]!.cell);
  return findings.filter(
    ({ rule, cells }) =>
      rule !== RULE ||
      !(
        told.some((relation) => cells.every(({ cell }) => relation.has(cellKey(cell)))) ||
        doubled.some(({ sheet, row }) => cells[0]!.cell.sheet === sheet && cells[0]!.cell.row === row)
      ),
  );
}

export const twiceStated: LintRule = {
  id: RULE,
  title: "同一个数在一张表里只有一个值",
  severity: "warning",
  basis: "公开表里含义相同的两栏（如列了两遍的“2025年预算数”）、两行，数应当相同。",
  proves: "一张表没有把同一个科目、同一类资金、同一年的数写成两个不同的值。",
  appliesTo: "同一张表里含义完全相同的两处都填了数的。相加关系或重复行已经指出的，这里不再说。",
  advice: "看两处各指什么：指的不是一回事的，把栏目名称写清楚；是一回事的，改成一样。改正之前，起草时两个数都不用。",
  messages: [RULE],
  reasons: [],
  findings,
};
