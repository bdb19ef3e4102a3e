import type { JudgedEquation } from "./equation";
import type { NotRun } from "./finding";

/** So many rows must break in so large a share before the reading of the table is doubted rather than its numbers. */
const ROWS_NEEDED = 3;
const SHARE_NEEDED = 0.5;
/** A total is one row; when it alone breaks, the total is wrong and not the reading. */
const DOUBTABLE: ReadonlySet<string> = new Set(["children-sum", "header-sum"]);

interface Family {
  readonly relations: JudgedEquation[];
  readonly rows: Set<number>;
  /** What the broken rows state; the same number printed thrice is one mistake. */
  readonly broken: Map<number, string>;
}

/**
 * Takes out the sums of a table in which most rows do not add up: then the header or the hierarchy
 * was misread, and a finding per row would be noise. They are reported as not run instead.
 */
export function withoutMisread(judged: readonly JudgedEquation[]): {
  readonly kept: readonly JudgedEquation[];
  readonly notRun: readonly NotRun[];
} {
  const broken = judged.filter(({ verdict, equation }) => verdict === "broken" && DOUBTABLE.has(equation.rule));
  const families = familiesIn(broken);
  if (families.size === 0) return { kept: judged, notRun: [] };
  for (const relation of judged) {
    const { rule, reported } = relation.equation;
    const known = DOUBTABLE.has(rule) ? families.get(relation.equation.family ?? "") : undefined;
    if (known === undefined) continue;
    const { row } = reported.cell;
    known.relations.push(relation);
    known.rows.add(row);
    if (relation.verdict === "broken")
      known.broken.set(row, `${relation.reported.toString()} ${relation.computed.toString()}`);
  }
  const misread = [...families.values()].filter(isMisread);
  const dropped = new Set(misread.flatMap(({ relations }) => relations));
  return {
    kept: dropped.size === 0 ? judged : judged.filter((relation) => !dropped.has(relation)),
    notRun: misread.map(({ relations }) => {
      const { rule, place } = relations[0]!.equation;
      return { rule, reasonId: "not-additive", data: { table: place.table, column: place.column } };
    }),
  };
}

/** The families of which so much is broken that the whole of them must be looked at. */
function familiesIn(broken: readonly JudgedEquation[]): Map<string, Family> {
  const counts = new Map<string, number>();
  for (const { equation } of broken)
    if (equation.family !== undefined) counts.set(equation.family, (counts.get(equation.family) ?? 0) + 1);
  const families = new Map<string, Family>();
  for (const [family, count] of counts)
    if (count >= ROWS_NEEDED) families.set(family, { relations: [], rows: new Set(), broken: new Map() });
  return families;
}

function isMisread({ rows, broken }: Family): boolean {
  return new Set(broken.values()).size >= ROWS_NEEDED && broken.size > rows.size * SHARE_NEEDED;
}
