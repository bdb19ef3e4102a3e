import { BUDGET_KINDS } from "./budget";
import { FINAL_KINDS } from "./final";
import { MATTER_KINDS } from "./matters";
import type { KindRecord } from "./record";

export type { Fund, KindRecord } from "./record";

const RECORDS = { ...BUDGET_KINDS, ...FINAL_KINDS, ...MATTER_KINDS } as const;

/** Table kinds by their English ids; docs/glossary.md gives the Chinese titles. */
export type TableKind = keyof typeof RECORDS;

export const TABLE_KINDS = Object.keys(RECORDS) as readonly TableKind[];

const KINDS: Readonly<Record<TableKind, KindRecord>> = RECORDS;

export function kindRecord(kind: TableKind): KindRecord {
  return KINDS[kind];
}

export function isTableKind(value: unknown): value is TableKind {
  return typeof value === "string" && Object.hasOwn(KINDS, value);
}

/** What accountants call it: its usual title, without the wording of one place. */
export function kindName(kind: TableKind, language: "zh" | "en"): string {
  return KINDS[kind].names[language === "zh" ? 0 : 1];
}

/** The kinds whose record is like this, from the whole to the part. */
export function kindsWhere(fits: (record: KindRecord) => boolean): readonly TableKind[] {
  return TABLE_KINDS.filter((kind) => fits(KINDS[kind]));
}

/** The same table of the final account; null where there is none. */
export function twinOf(kind: TableKind): TableKind | null {
  return (KINDS[kind].twin as TableKind | undefined) ?? null;
}

type Named = Readonly<Record<string, TableKind>>;

/** Tables of a budget by what they are to a rule, and the same tables of a final account. */
export function inBothDocuments<Names extends Named>(
  ofBudget: Names,
): readonly Readonly<Record<keyof Names, TableKind>>[] {
  const ofFinal = Object.entries(ofBudget).flatMap(([name, kind]) => {
    const twin = twinOf(kind);
    return twin === null ? [] : [[name, twin] as const];
  });
  return ofFinal.length < Object.keys(ofBudget).length
    ? [ofBudget]
    : [ofBudget, Object.fromEntries(ofFinal) as Record<keyof Names, TableKind>];
}
