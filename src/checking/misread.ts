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
  const multiplied = multipliedIn(judged);
  if (families.size === 0 && multiplied.length === 0) return { kept: judged, notRun: [] };
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
  const dropped = new Set([...misread.flatMap(({ relations }) => relations), ...multiplied]);
  return {
    kept: dropped.size === 0 ? judged : judged.filter((relation) => !dropped.has(relation)),
    notRun: oncePerTable([...misread.map(({ relations }) => relations[0]!), ...multiplied]),
  };
}

/** However much of a table does not add up, that its structure was not recognised is said once. */
function oncePerTable(relations: readonly JudgedEquation[]): readonly NotRun[] {
  const tables = new Map<string, NotRun>();
  for (const { equation } of relations) {
    const { rule, reported, place } = equation;
    const key = `${reported.cell.sheet}|${place.table}`;
    if (!tables.has(key)) tables.set(key, { rule, reasonId: "not-additive", data: { table: place.table } });
  }
  return [...tables.values()];
}

const ROW_SUMS: ReadonlySet<string> = new Set(["children-sum", "total-row"]);
/** In so many columns a row must be a part of what its parts come to, before they are taken to be counted twice. */
const COLUMNS_NEEDED = 2;
const MULTIPLES = [2, 3, 4];

/**
 * Sums that come to exactly twice, or three times, what the row states, in every column that tells: then its parts
 * were counted more than once, which no slip of the hand does in several columns.
 */
function multipliedIn(judged: readonly JudgedEquation[]): readonly JudgedEquation[] {
  const rows = new Map<string, JudgedEquation[]>();
  for (const relation of judged)
    if (ROW_SUMS.has(relation.equation.rule) && relation.verdict === "broken" && multipleOf(relation) > 0) {
      const { cell } = relation.equation.reported;
      const key = `${cell.sheet}|${cell.row}|${multipleOf(relation)}`;
      const found = rows.get(key);
      if (found === undefined) rows.set(key, [relation]);
      else found.push(relation);
    }
  return [...rows.values()]
    .filter((found) => countOf(found) >= COLUMNS_NEEDED && !holdsElsewhere(found, judged))
    .flat();
}

function multipleOf({ reported, computed, allowance }: JudgedEquation): number {
  if (reported.isZero()) return 0;
  return MULTIPLES.find((times) => computed.minus(reported.times(times)).abs().lte(allowance)) ?? 0;
}

/** Columns with numbers of their own: the same number twice is one mistake. */
function countOf(relations: readonly JudgedEquation[]): number {
  return new Set(relations.map(({ reported }) => reported.toString())).size;
}

function holdsElsewhere(found: readonly JudgedEquation[], judged: readonly JudgedEquation[]): boolean {
  const [{ equation }] = found as [JudgedEquation];
  return judged.some(
    (one) =>
      one.equation.rule === equation.rule &&
      one.equation.reported.cell.row === equation.reported.cell.row &&
      one.equation.reported.cell.sheet === equation.reported.cell.sheet &&
      !one.reported.isZero() &&
      !found.includes(one),
  );
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
