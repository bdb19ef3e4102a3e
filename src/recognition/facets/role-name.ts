import type { Stage } from "../../lexicon";
import type { TableKind } from "../kinds";
import type { ColumnRole } from "../roles";
import type { Facets } from "./facets";

/** 三公 tables print plan and outcome of every item, so their ids always say which. */
const PHASED: ReadonlySet<TableKind> = new Set<TableKind>(["final-three-public", "general-budget-three-public"]);

const PREFIX_OF: Readonly<Record<Stage, string>> = {
  opening: "budget",
  budget: "budget",
  adjusted: "adjusted",
  executed: "executed",
  final: "final",
};
const SIDE = /^(?:income|expenditure)-(?=amount$)/;

/** The public id of a column: what it measures, behind the stage or year where that is not the table's own. */
export function roleName({ of, own, when, stage, shows }: Omit<Facets, "items">, kind: TableKind): ColumnRole {
  if (shows === "change" || shows === "rate") return "other-amount";
  if (shows === "quantity") return of;
  if (own && (stage === null || !isPhased(of, kind))) return of;
  const what = of.replace(SIDE, "");
  if (own) return `${stage === "executed" ? "final" : PREFIX_OF[stage!]}-${what}`;
  if (when === "last" || when === "other") return `prior-${what}`;
  return when === "unknown" || stage === null ? "other-amount" : `${PREFIX_OF[stage]}-${what}`;
}

function isPhased(of: ColumnRole, kind: TableKind): boolean {
  if (of === "agency-operating") return false;
  return PHASED.has(kind) && !(of === "amount" && kind === "general-budget-three-public");
}

const NAMED = /^(prior|budget|adjusted|executed|final)-(.+)$/;
const STAGE_OF: ReadonlyMap<string, Stage> = new Map<string, Stage>([
  ["budget", "budget"],
  ["adjusted", "adjusted"],
  ["executed", "executed"],
  ["final", "final"],
]);

/** The way back: what a column of money is whose id somebody stated; the rest as its headings have it. */
export function facetsOfRole(role: ColumnRole, kind: TableKind, read: Facets | null = null): Facets {
  const [, prefix, of = role] = NAMED.exec(role) ?? [];
  const stage = prefix === undefined ? null : (STAGE_OF.get(prefix) ?? null);
  const isOwn = prefix === undefined || (prefix === ownPrefix(kind) && isPhased(of, kind));
  return {
    ...(read ?? UNREAD),
    of,
    stage,
    year: null,
    when: prefix === "prior" ? "last" : "this",
    own: isOwn,
    shows: "money",
  };
}

const UNREAD = { fund: null, source: null, nature: null, ofWhich: false, items: [] } as const;

/** What the own columns of a 三公 table are called by. */
function ownPrefix(kind: TableKind): string | null {
  if (kind === "final-three-public") return "final";
  return kind === "general-budget-three-public" ? "budget" : null;
}
