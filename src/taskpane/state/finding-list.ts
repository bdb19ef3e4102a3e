import type { Finding, Severity } from "../../checking";
import { type FindingOrder, narrowed, tableOf } from "./narrowing";
import type { PaneState } from "./pane-state";

/**
 * The order in which checking ranks severities. Stated here as well, because asking checking for it
 * would bring all its rules into the part of the pane that has to be there at once.
 */
export const WORST_FIRST: readonly Severity[] = ["error", "inconsistent", "warning", "rounding", "not-checked"];

/** A finding with the id the pane knows it by: its fingerprint, numbered where two share one. */
export interface ListedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** Findings a person would look at together: one suspected cell, or the small change of one table. */
export interface FindingGroup {
  readonly key: string;
  readonly by: "itself" | "suspect" | "table";
  readonly severity: Severity;
  readonly items: readonly ListedFinding[];
}

export type SeverityFilter = PaneState["severity"];

const listed = new WeakMap<readonly Finding[], readonly ListedFinding[]>();

/** Worst first, otherwise in the order of the check. */
export function listFindings(findings: readonly Finding[]): readonly ListedFinding[] {
  let result = listed.get(findings);
  if (result === undefined) listed.set(findings, (result = identified(findings)));
  return result;
}

function identified(findings: readonly Finding[]): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  const ordered = WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return ordered.map((finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    return { id: times === 1 ? finding.fingerprint : `${finding.fingerprint}#${times}`, finding };
  });
}

export function countsOf(
  items: readonly ListedFinding[],
  accepted: ReadonlyMap<string, string>,
): Readonly<Record<SeverityFilter, number>> {
  const open = items.filter(({ finding }) => !accepted.has(finding.fingerprint));
  const of = (severity: Severity) => open.filter(({ finding }) => finding.severity === severity).length;
  return {
    all: open.length,
    error: of("error"),
    inconsistent: of("inconsistent"),
    warning: of("warning"),
    rounding: of("rounding"),
    "not-checked": of("not-checked"),
    accepted: items.length - open.length,
  };
}

/** The list as it is looked at: of one severity, narrowed down, accepted ones apart. */
export function shownFindings(
  findings: readonly Finding[],
  { severity, narrowing, notes }: Pick<PaneState, "severity" | "narrowing" | "notes">,
  largestFirst: FindingOrder,
): readonly ListedFinding[] {
  return narrowed(filtered(listFindings(findings), severity, notes.accepted), narrowing, largestFirst);
}

export function filtered(
  items: readonly ListedFinding[],
  filter: SeverityFilter,
  accepted: ReadonlyMap<string, string>,
): readonly ListedFinding[] {
  return items.filter(({ finding }) => {
    const isAccepted = accepted.has(finding.fingerprint);
    if (filter === "accepted") return isAccepted;
    return !isAccepted && (filter === "all" || finding.severity === filter);
  });
}

/** Groups in the order of their first members; a group of one stands for itself. */
export function groupFindings(items: readonly ListedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, { by: FindingGroup["by"]; severity: Severity; items: ListedFinding[] }>();
  for (const item of items) {
    const { key, by } = togetherness(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { by, severity: item.finding.severity, items: [item] });
    else group.items.push(item);
  }
  return [...groups].map(([key, group]) =>
    group.items.length === 1 ? { ...group, key, by: "itself" as const } : { ...group, key },
  );
}

const SMALL: ReadonlySet<Severity> = new Set<Severity>(["warning", "rounding", "not-checked"]);

/** The check says what is mended together; small matters it leaves apart are gathered by rule and table. */
function togetherness({ id, finding }: ListedFinding): { key: string; by: FindingGroup["by"] } {
  const by = SMALL.has(finding.severity) ? "table" : "suspect";
  if (finding.group !== undefined) return { key: `${finding.severity} ${finding.group}`, by };
  return by === "table"
    ? { key: `${finding.severity} ${finding.rule} ${tableOf(finding) ?? ""}`, by }
    : { key: id, by: "itself" };
}

/** Small change and long lists start folded; the rest lies open. */
const LONG = 5;

export function isUnfolded(group: FindingGroup, folding: ReadonlyMap<string, boolean>): boolean {
  const small = SMALL_CHANGE.has(group.severity);
  return folding.get(group.key) ?? !(small || group.items.length > LONG);
}

export interface Step {
  readonly item: ListedFinding;
  readonly group: FindingGroup;
}

/**
 * What F8 goes through, in the order shown: small change is passed over unless nothing else is shown, or one of it is
 * open already.
 */
export function walkOf(groups: readonly FindingGroup[], openId: string | null): readonly Step[] {
  const steps = groups.flatMap((group) => group.items.map((item) => ({ item, group })));
  const telling = steps.filter(({ item }) => !SMALL_CHANGE.has(item.finding.severity));
  const isAside =
    openId !== null && steps.some(({ item }) => item.id === openId && !telling.some((one) => one.item === item));
  return telling.length === 0 || isAside ? steps : telling;
}

const SMALL_CHANGE: ReadonlySet<Severity> = new Set<Severity>(["rounding", "not-checked"]);

/** The finding after (or before) the open one in that walk; stepping past the end starts over. */
export function stepFrom(groups: readonly FindingGroup[], openId: string | null, by: 1 | -1): Step | null {
  const steps = walkOf(groups, openId);
  if (steps.length === 0) return null;
  const here = steps.findIndex(({ item }) => item.id === openId);
  const next = here === -1 ? (by === 1 ? 0 : steps.length - 1) : (here + by + steps.length) % steps.length;
  return steps[next] ?? null;
}
