import { isOneNumber } from "../reckoning";
import { type Known, total } from "./quantity";
import type { Source } from "./source";

/** 人员类、运转类、特定目标类: how 项目库 divides projects. */
export type ProjectClass = "personnel" | "operating" | "specific";

export interface PerformanceProject {
  readonly name: string;
  readonly amount: Known;
  /** Null when its name does not begin with a code of the 项目库. */
  readonly class: ProjectClass | null;
}

/** A code of the 项目库 holds one of three letters between two runs of digits: 51110221R000000131166. */
const LIBRARY_CODE = /^\d{6,12}([RYT])\d{6,18}(?!\d)/;
const CLASS_OF_LETTER: ReadonlyMap<string, ProjectClass> = new Map([
  ["R", "personnel"],
  ["Y", "operating"],
  ["T", "specific"],
]);

/** Projects under performance targets, one for each project row; a project may stand in several units. */
export function performanceProjects(source: Source): readonly PerformanceProject[] {
  return source.tables("project-performance-targets").flatMap((table) =>
    table.lanes.flatMap((lane) => {
      const column = lane.columns.find(({ role }) => role === "amount" || role === "total")?.column;
      return lane.rows.flatMap((row) => {
        if (row.kind !== "project" || row.name === null || column === undefined) return [];
        const amount = source.cell(table, row.name, row.values.get(column));
        return amount === null ? [] : [{ name: row.name, amount, class: classOf(row.name) }];
      });
    }),
  );
}

function classOf(name: string): ProjectClass | null {
  return CLASS_OF_LETTER.get(LIBRARY_CODE.exec(name)?.[1] ?? "") ?? null;
}

/**
 * True when every project is one of 项目支出表, or all of them together are exactly 项目支出: then none of
 * them is 人员类, whatever the table leaves unsaid.
 */
export function areProjectSpending(source: Source, projects: readonly PerformanceProject[]): boolean {
  const spent = new Set(source.report.list("project", "general").map((fact) => fact.label.trim()));
  if (projects.every(({ name }) => spent.has(name.trim()))) return true;
  const whole = source.read("expenditure", "all", null, "project");
  const sum = total(
    "",
    projects.map(({ amount }) => amount),
  );
  return whole !== null && sum !== null && isOneNumber(whole.amount, sum.amount);
}

/** Names of the projects that 项目支出表 lists under a functional account. */
export function projectsUnder(source: Source, code: string): readonly string[] {
  return source
    .tables("general-budget-project-expenditure")
    .flatMap((table) =>
      table.lanes.flatMap((lane) =>
        lane.rows.flatMap((row) =>
          row.kind === "project" && row.code === code && row.name !== null ? [row.name] : [],
        ),
      ),
    );
}
