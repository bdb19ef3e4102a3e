import type { Stage, YearWord } from "../../lexicon";
import type { ColumnRole } from "../roles";
import type { Measure } from "./measure";

/** A column of money with what it measures, before it is known which columns the table is about. */
export interface Measured extends Measure {
  readonly of: ColumnRole;
}

/** The year of a column seen from its table's; unknown where a column beside it says more of the same. */
export type When = "this" | "last" | "other" | "unknown";

export interface Ownership {
  readonly own: boolean;
  readonly when: When;
}

/** What a table is about, best first: what was settled in a final account, what was planned in a budget. */
const OF_FINAL: readonly (Stage | null)[] = ["final", "executed", null, "budget"];
const OF_BUDGET: readonly (Stage | null)[] = ["budget", "opening", null, "adjusted", "executed"];

/** The stages to look for in a final account or in a budget, best first. */
export function stagesWanted(isFinal: boolean): readonly (Stage | null)[] {
  return isFinal ? OF_FINAL : OF_BUDGET;
}

/**
 * Tells the columns a table is about from those it prints for comparison. A column that says nothing
 * of its stage is the table's own only while no other column of the same thing says more.
 */
export function ownershipOf(
  columns: readonly Measured[],
  table: { readonly isFinal: boolean; readonly year: number | null },
): readonly Ownership[] {
  const ours = yearOf(columns, table);
  const whens = columns.map((column) => whenOf(column, ours, columns));
  const present = columns.filter((_, index) => whens[index] === "this");
  // 决算 of a year is there only once the year is settled, whatever the table is called.
  const settled = table.isFinal || present.some(({ stage }) => stage === "final");
  const best = stagesWanted(settled).find(
    (stage) => stage !== null && present.some((column) => column.stage === stage),
  );
  return columns.map((column, index) => {
    const same = present.filter(({ of }) => of === column.of);
    const wanted = best !== undefined && same.some(({ stage }) => stage === best) ? best : null;
    return { own: whens[index] === "this" && column.stage === wanted, when: whens[index]! };
  });
}

function whenOf({ of, stage, year }: Measured, ours: number | null, columns: readonly Measured[]): When {
  const isOurs = (stated: YearWord | null) => stated === "this" || (stated !== null && stated === ours);
  if (isOurs(year)) return "this";
  if (year === "last" || (year !== null && year !== "this" && year + 1 === ours)) return "last";
  if (year !== null) return "other";
  return columns.some((one) => one.of === of && one.stage === stage && isOurs(one.year)) ? "unknown" : "this";
}

/**
 * The year in digits that is the table's own: of several the latest, as last year's is printed for
 * comparison; of a plan for years to come the one the table bears.
 */
function yearOf(
  columns: readonly Measured[],
  { isFinal, year: titled }: { readonly isFinal: boolean; readonly year: number | null },
): number | null {
  const dated = columns.flatMap(({ of, stage, year }) => (typeof year === "number" ? [{ of, stage, year }] : []));
  if (dated.length === 0) return titled;
  const years = new Set(dated.map(({ year }) => year));
  if (titled !== null && years.size > 2 && years.has(titled)) return titled;
  const isOutcome = (stage: Stage | null) => stage === "final" || stage === "executed";
  const wanted = dated.filter(({ stage }) => isOutcome(stage) === isFinal);
  const latest = Math.max(...(wanted.length > 0 ? wanted : dated).map(({ year }) => year));
  const beside = columns.filter(({ of, year }) => typeof year !== "number" && dated.some((one) => one.of === of));
  const ofThis = beside.filter(({ year }) => year === "this");
  // 2024年预算数 beside 本年预算数 is of the year before; 2024年年初预算数 beside 本年决算数 of the same.
  const isBefore = ofThis.some(({ stage }) => dated.some((one) => one.stage === stage && one.year === latest));
  if (isBefore || (ofThis.length > 0 && titled === latest + 1)) return latest + 1;
  if (ofThis.length > 0) return titled === latest || isFinal ? latest : latest + 1;
  // 2024年执行数 beside 预算数 in a table of 2025: the column without a year is the table's.
  return titled !== null && titled > latest && beside.length > 0 ? titled : latest;
}
