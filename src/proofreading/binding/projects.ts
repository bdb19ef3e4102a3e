import {
  areProjectSpending,
  type PerformanceProject,
  performanceProjects,
  type ProjectClass,
  type Source,
} from "../../narrative";

/**
 * Projects under performance targets that are of a class, all of them without one. Null where the table
 * is missing or does not tell their classes.
 */
export function projectsOf(source: Source, of: ProjectClass | null): readonly PerformanceProject[] | null {
  const projects = performanceProjects(source);
  if (projects.length === 0) return null;
  if (of === null) return projects;
  const open = projects.filter((project) => project.class === null);
  if (open.length === 0) return projects.filter((project) => project.class === of);
  // Without codes all are 特定目标类 when all are 项目支出.
  if (open.length < projects.length || !areProjectSpending(source, projects)) return null;
  return of === "specific" ? projects : [];
}
