import { addressOfRef } from "../workbook";
import type { Equation, RuleId, Term } from "./equation";
import type { NotRun } from "./finding";
import { cellAt, columnLabel, rowLabel, type Entry } from "./ledger";
import type { Emission } from "./rule";

export interface Relation {
  readonly rule: RuleId;
  readonly reported: Entry;
  readonly contributors: readonly (Entry | Signed)[];
  readonly relation?: Equation["relation"];
  readonly strength?: Equation["strength"];
  readonly message?: string;
  readonly missing?: readonly string[];
  /** Tells apart the sums of one table that stand or fall together, see misread.ts. */
  readonly family?: string;
  /** What tells this relation from the rule's other ones with the same reported cell. */
  readonly against?: string;
}

export interface Signed {
  readonly entry: Entry;
  readonly sign: 1 | -1;
}

/**
 * Turns places into an equation. Nothing comes of a relation between blanks only; one that meets
 * unreadable text is reported as not run, because the text may stand for any number.
 */
export function relate(relation: Relation): Emission | null {
  const signed = relation.contributors.map((one): Signed => ("entry" in one ? one : { entry: one, sign: 1 }));
  const entries = [relation.reported, ...signed.map(({ entry }) => entry)];
  const cells = entries.map((entry) => cellAt(entry));
  const unreadable = cells.find((cell) => cell?.state === "unreadable");
  if (unreadable !== undefined)
    return notRun(relation.rule, "unreadable", relation.reported, addressOfRef(unreadable.cell));
  if (!cells.some((cell) => cell?.state === "amount")) return null;
  const other = signed.find(({ entry }) => entry.lane.table !== relation.reported.lane.table)?.entry;
  return {
    rule: relation.rule,
    relation: relation.relation ?? "=",
    reported: termOf(relation.reported, 1),
    contributors: signed.map(({ entry, sign }) => termOf(entry, sign)),
    missing: relation.missing ?? [],
    fingerprint: fingerprintOf(relation.rule, relation.reported, relation.against),
    place: placeOf(relation.reported, other),
    strength: relation.strength ?? "law",
    ...(relation.message === undefined ? {} : { message: relation.message }),
    ...(relation.family === undefined ? {} : { family: familyOf(relation) }),
  };
}

function familyOf({ rule, reported: { lane }, family }: Relation): string {
  return [rule, lane.table.key, lane.side, family].join("|");
}

export function termOf(entry: Entry, sign: 1 | -1): Term {
  const { lane, index, column } = entry;
  const cell = cellAt(entry);
  const row = lane.rows[index]!;
  return {
    sign,
    workbook: lane.table.workbook,
    cell: cell?.cell ?? { sheet: lane.table.table.sheet, row: row.row, column: column.column },
    amount: cell?.state === "amount" ? cell.amount : null,
    label: rowLabel(row),
    unit: lane.table.table.unit,
    derived: cell?.state === "amount" && cell.source === "formula",
  };
}

export function fingerprintOf(rule: RuleId, { lane, index, column }: Entry, against?: string): string {
  const parts = [rule, lane.table.key, lane.side, lane.keys[index], column.role];
  if (against !== undefined) parts.push(against);
  return parts.join("|");
}

export function notRun(rule: RuleId, reasonId: string, at: Entry, detail = ""): NotRun {
  const { table, row, column } = placeOf(at);
  return { rule, reasonId, data: { table, row, column, detail } };
}

function placeOf(reported: Entry, other?: Entry): Equation["place"] {
  const place = {
    table: reported.lane.table.table.title,
    row: rowLabel(reported.lane.rows[reported.index]!),
    column: columnLabel(reported.column),
  };
  return other === undefined ? place : { ...place, otherTable: other.lane.table.table.title };
}
