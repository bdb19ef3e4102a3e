import { keyText, type FactKey } from "../report";
import type { TableKind } from "../recognition";
import type { Equation, EquationPlace, RuleId, Term } from "./equation";
import type { NotRun } from "./finding";
import type { Ledger, LedgerTable } from "./ledger";
import { NamedEquation, type Naming } from "./named-equation";
import type { Emission } from "./rule";
import type { Figure } from "./table-facts";

export interface Tie {
  readonly rule: RuleId;
  readonly left: Figure;
  readonly right: Figure | readonly Figure[];
  readonly relation?: Equation["relation"];
  readonly strength?: Equation["strength"];
  readonly message?: string | undefined;
  readonly missing?: readonly string[];
}

/** left (=, ≤, ≥) right, or the sum of the rights. Null when all of it is blank. */
export function tie({
  rule,
  left,
  right,
  relation = "=",
  strength = "law",
  message,
  missing = [],
}: Tie): Equation | null {
  const rights = "terms" in right ? [right] : right;
  // A sentence says what one cell states and what others add up to, so the side of one cell comes first.
  const [other, further] = rights;
  if (relation === "=" && left.terms.length > 1 && other?.terms.length === 1 && further === undefined)
    return tie({ rule, left: other, right: left, relation, strength, message, missing });
  const [reported] = left.terms;
  const contributors: Term[] = [];
  for (const { terms } of rights) contributors.push(...terms);
  for (let at = 1; at < left.terms.length; at++) contributors.push({ ...left.terms[at]!, sign: -1 });
  if (reported === undefined || (reported.amount === null && contributors.every(({ amount }) => amount === null)))
    return null;
  return new NamedEquation(
    { rule, relation, reported, contributors, missing, strength, message },
    new NamesOfTie(rule, relation, left, rights),
  );
}

class NamesOfTie implements Naming {
  constructor(
    readonly rule: RuleId,
    readonly relation: Equation["relation"],
    readonly left: Figure,
    readonly rights: readonly Figure[],
  ) {}

  fingerprint(): string {
    const { rule, relation, left, rights } = this;
    const against = rights.map(({ key, table }) => `${table.key}:${keyText(key)}`).join("+");
    return [rule, left.table.key, keyText(left.key), relation, against].join("|");
  }

  place(): EquationPlace {
    return placeOf(this.left, this.rights.find(({ table }) => table !== this.left.table) ?? this.rights[0]);
  }

  family(): undefined {
    return undefined;
  }
}

function placeOf(left: Figure, other: Figure | undefined): EquationPlace {
  const place = { table: left.table.table.title, row: left.row, column: columnBeside(left) };
  if (other === undefined) return place;
  return { ...place, otherTable: other.table.table.title, otherRow: other.row, otherColumn: columnBeside(other) };
}

/** 合计 of 合计 is said once. */
function columnBeside({ row, column }: Figure): string {
  return row === column ? "" : column;
}

/** The figure of the first of the kinds that has one. */
export function figureOf(ledger: Ledger, kinds: readonly TableKind[], key: FactKey): Figure | null {
  for (const kind of kinds) {
    const table = ledger.one(kind);
    const figure = table === null ? null : ledger.factsOf(table).find(key);
    if (figure !== null) return figure;
  }
  return null;
}

/**
 * Every fact that both tables state, as one equation each. A fact is taken up when either table
 * states it in cells of its own; the other may state it in parts or have a blank cell for it.
 */
export function* sharedFacts(
  rule: RuleId,
  ledger: Ledger,
  [left, right]: readonly [LedgerTable, LedgerTable],
  wanted: (key: FactKey) => boolean,
): Iterable<Emission> {
  const a = ledger.factsOf(left);
  const b = ledger.factsOf(right);
  const keys = new Map<string, FactKey>();
  for (const { stated } of [a, b]) for (const [text, { key }] of stated) if (wanted(key)) keys.set(text, key);
  for (const [text, key] of keys) {
    const one = a.find(key, text);
    const other = one === null ? null : b.find(key, text);
    if (one === null || other === null || (!one.own && !other.own)) continue;
    const emission = one.own ? tie({ rule, left: one, right: other }) : tie({ rule, left: other, right: one });
    if (emission !== null) yield emission;
  }
}

/** A stated number against a table that is empty and so says nothing of the kind. */
export function* emptiness(rule: RuleId, stated: Figure, list: LedgerTable): Iterable<Emission> {
  if (!list.table.empty) return;
  const nothing: Figure = { key: stated.key, table: list, terms: [], own: true, row: "", column: "" };
  const missing = [list.table.title];
  const emission = tie({ rule, left: stated, right: nothing, message: "empty-table", missing });
  if (emission !== null) yield emission;
}

/** The tie of two figures, either of which may be absent. */
export function* tieIfBoth(
  tied: Omit<Tie, "left" | "right"> & { readonly left: Figure | null; readonly right: Figure | null },
): Iterable<Emission> {
  const { left, right } = tied;
  const emission = left === null || right === null ? null : tie({ ...tied, left, right });
  if (emission !== null) yield emission;
}

/** Says that a relation between two kinds could not be looked at; silent when neither kind is there. */
export function* bothOrReason(
  rule: RuleId,
  ledger: Ledger,
  left: TableKind,
  right: TableKind,
): Generator<NotRun, readonly [LedgerTable, LedgerTable] | null> {
  const one = ledger.one(left);
  const other = ledger.one(right);
  if (one !== null && other !== null) return [one, other];
  const present = one ?? other;
  if (present === null) return null;
  const absent = one === null ? left : right;
  yield {
    rule,
    reasonId: reasonOfAbsence(ledger, absent),
    data: { table: present.table.title, kind: absent },
  };
  return null;
}

function reasonOfAbsence(ledger: Ledger, kind: TableKind): string {
  const tables = ledger.ofKind(kind);
  if (tables.length === 0) return "table-missing";
  return tables.some((table) => ledger.unitsInDoubt().has(table)) ? "unit-in-doubt" : "several-tables";
}
