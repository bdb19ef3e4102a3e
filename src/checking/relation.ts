import { addressOfRef } from "../workbook";
import type { Equation, EquationPlace, RuleId, Term } from "./equation";
import type { NotRun } from "./finding";
import { cellAt, labelOf, rowLabel, type Entry } from "./ledger";
import { NamedEquation, type Naming } from "./named-equation";
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
  const { rule, reported, contributors } = relation;
  const terms: Term[] = [];
  let isStated = false;
  for (let at = -1; at < contributors.length; at++) {
    const one = at === -1 ? reported : contributors[at]!;
    const term = "entry" in one ? termOf(one.entry, one.sign) : termOf(one, 1);
    if (term.amount !== null) isStated = true;
    else if (cellAt(entryOf(one))?.state === "unreadable")
      return notRun(rule, "unreadable", reported, addressOfRef(term.cell));
    terms.push(term);
  }
  if (!isStated) return null;
  const [first, ...others] = terms;
  return new NamedEquation(
    {
      rule,
      relation: relation.relation ?? "=",
      reported: first!,
      contributors: others,
      missing: relation.missing ?? [],
      strength: relation.strength ?? "law",
      message: relation.message,
    },
    new NamesOfRelation(relation),
  );
}

class NamesOfRelation implements Naming {
  constructor(readonly relation: Relation) {}

  fingerprint(): string {
    return fingerprintOf(this.relation.rule, this.relation.reported, this.relation.against);
  }

  place(): EquationPlace {
    return placeOf(this.relation);
  }

  family(): string | undefined {
    const { rule, reported, family } = this.relation;
    const { table, side } = reported.lane;
    return family === undefined ? undefined : `${rule}|${table.key}|${side}|${family}`;
  }
}

function entryOf(contributor: Entry | Signed): Entry {
  return "entry" in contributor ? contributor.entry : contributor;
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
  const { table, row, column } = placeOf({ reported: at, contributors: [] });
  return { rule, reasonId, data: { table, row, column, detail } };
}

function placeOf({ reported, contributors }: Pick<Relation, "reported" | "contributors">): Equation["place"] {
  const { lane, index } = reported;
  const place = { table: lane.table.table.title, row: rowLabel(lane.rows[index]!), column: labelOf(reported) };
  const [first] = contributors;
  const other = first === undefined ? undefined : entryOf(first);
  if (other === undefined || other.lane === lane) return place;
  return { ...place, otherRow: rowLabel(other.lane.rows[other.index]!), otherColumn: labelOf(other) };
}
