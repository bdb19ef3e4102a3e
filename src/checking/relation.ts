import { addressOfRef } from "../workbook";
import type { Equation, EquationPlace, RuleId, Term } from "./equation";
import type { NotRun } from "./finding";
import { cellAt, labelOf, type Entry } from "./ledger-table";
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
  const nameOf = isAcross(relation) ? labelOf : rowLabelOf;
  const sum = termOf(reported, 1, nameOf);
  if (isUnreadable(sum, reported)) return notRun(rule, "unreadable", reported, addressOfRef(sum.cell));
  let isStated = sum.amount !== null;
  const parts: Term[] = [];
  for (const one of contributors) {
    const term = "entry" in one ? termOf(one.entry, one.sign, nameOf) : termOf(one, 1, nameOf);
    if (term.amount !== null) isStated = true;
    else if (isUnreadable(term, entryOf(one))) return notRun(rule, "unreadable", reported, addressOfRef(term.cell));
    parts.push(term);
  }
  if (!isStated) return null;
  return new NamedEquation(
    {
      rule,
      relation: relation.relation ?? "=",
      reported: sum,
      contributors: parts,
      missing: relation.missing ?? NOTHING,
      strength: relation.strength ?? "law",
      message: relation.message,
    },
    new NamesOfRelation(relation),
  );
}

/** Whether all of it stands in one row: then only the columns tell its numbers apart. */
function isAcross({ reported, contributors }: Relation): boolean {
  return (
    contributors.length > 0 &&
    contributors.every((one) => {
      const { lane, index } = entryOf(one);
      return lane === reported.lane && index === reported.index;
    })
  );
}

function rowLabelOf({ lane, index }: Entry): string {
  return lane.rowLabel(index);
}

const NOTHING: readonly string[] = [];

function isUnreadable({ amount }: Term, entry: Entry): boolean {
  return amount === null && cellAt(entry)?.state === "unreadable";
}

/** What the names of a relation are made of; its other places are let go. */
class NamesOfRelation implements Naming {
  readonly #rule: RuleId;
  readonly #reported: Entry;
  readonly #first: Entry | undefined;
  readonly #against: string | undefined;
  readonly #family: string | undefined;

  constructor({ rule, reported, contributors: [first], against, family }: Relation) {
    this.#rule = rule;
    this.#reported = reported;
    this.#first = first === undefined ? undefined : entryOf(first);
    this.#against = against;
    this.#family = family;
  }

  fingerprint(): string {
    return fingerprintOf(this.#rule, this.#reported, this.#against);
  }

  place(): EquationPlace {
    return placeOf(this.#reported, this.#first);
  }

  family(): string | undefined {
    const { table, side } = this.#reported.lane;
    return this.#family === undefined ? undefined : `${this.#rule}|${table.key}|${side}|${this.#family}`;
  }
}

function entryOf(contributor: Entry | Signed): Entry {
  return "entry" in contributor ? contributor.entry : contributor;
}

export function termOf(entry: Entry, sign: 1 | -1, nameOf: (entry: Entry) => string = rowLabelOf): Term {
  const { lane, index, column } = entry;
  const { workbook, table } = lane.table;
  const cell = cellAt(entry);
  return {
    sign,
    workbook,
    cell: cell?.cell ?? { sheet: table.sheet, row: lane.rows[index]!.row, column: column.column },
    amount: cell?.state === "amount" ? cell.amount : null,
    label: nameOf(entry),
    unit: table.unit,
    derived: cell?.state === "amount" && cell.source === "formula",
  };
}

export function fingerprintOf(rule: RuleId, { lane, index, column }: Entry, against?: string): string {
  const parts = [rule, lane.table.key, lane.side, lane.keys[index], column.role];
  if (against !== undefined) parts.push(against);
  return parts.join("|");
}

export function notRun(rule: RuleId, reasonId: string, at: Entry, detail = ""): NotRun {
  const { table, row, column } = placeOf(at, undefined);
  return { rule, reasonId, data: { table, row, column, detail } };
}

function placeOf(reported: Entry, other: Entry | undefined): EquationPlace {
  const { lane, index } = reported;
  const place = { table: lane.table.table.title, row: lane.rowLabel(index), column: labelOf(reported) };
  if (other === undefined || other.lane === lane) return place;
  return { ...place, otherRow: other.lane.rowLabel(other.index), otherColumn: labelOf(other) };
}
