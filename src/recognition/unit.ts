import { Decimal, decimalOfNumber, parseWritten, type Unit, unitFactor } from "../amounts";
import type { TableDraft } from "./draft-table";
import { majority } from "./majority";
import type { UnitSource } from "./table";

export interface SettledUnit {
  readonly unit: Unit;
  readonly source: UnitSource;
}

/** What the tables that print their unit say of those that do not. */
export interface UnitWitness {
  readonly unit: Unit | null;
  /** The largest amount of the document in 元, from the tables that print a unit. */
  readonly largest: Decimal | null;
}

export function unitWitness(drafts: readonly TableDraft[]): UnitWitness {
  let largest: Decimal | null = null;
  const units = drafts.map((draft) => statedUnit(draft)?.unit ?? null);
  drafts.forEach((draft, index) => {
    const unit = units[index] ?? null;
    const own = unit === null ? null : largestAmount(draft);
    if (unit === null || own === null) return;
    const yuan = own.times(unitFactor(unit, "元"));
    if (largest === null || yuan.gt(largest)) largest = yuan;
  });
  return { unit: majority(units), largest };
}

/** The unit as somebody stated it, else what the other tables and the size of the amounts suggest. */
export function settledUnit(draft: TableDraft, witness: UnitWitness): SettledUnit {
  const stated = statedUnit(draft);
  if (stated !== null) return stated;
  const own = largestAmount(draft);
  if (witness.unit !== null) return besideOthers(own, witness.unit, witness.largest);
  // No department spends a hundred billion: numbers that long count 元.
  const isYuan = own?.gte(LONGEST_IN_TEN_THOUSANDS) === true;
  return isYuan ? { unit: "元", source: "amounts" } : { unit: "万元", source: "default" };
}

const LONGEST_IN_TEN_THOUSANDS = new Decimal(10_000_000);

/**
 * The others' unit, unless no amount could be that large beside theirs. The table that is ten thousand
 * times the document's largest amount counts in 元.
 */
function besideOthers(own: Decimal | null, unit: Unit, largest: Decimal | null): SettledUnit {
  const fits = (one: Unit) =>
    own === null || largest === null || own.times(unitFactor(one, "元")).lte(largest.times(2));
  const other = fits(unit) ? undefined : (["万元", "千元", "元"] as const).find(fits);
  return other === undefined ? { unit, source: "other-tables" } : { unit: other, source: "amounts" };
}

function statedUnit({ correction, meta, headingUnit }: TableDraft): SettledUnit | null {
  if (correction?.unit !== undefined) return { unit: correction.unit, source: "user" };
  if (meta.unit !== null) return { unit: meta.unit.value, source: "printed" };
  return headingUnit === null ? null : { unit: headingUnit, source: "headings" };
}

function largestAmount({ grid, lanes, body }: TableDraft): Decimal | null {
  let largest: Decimal | null = null;
  for (const { columns } of lanes)
    for (const { column, type } of columns) {
      if (type !== "amount") continue;
      for (const row of body.rows) {
        const amount = numberIn(grid.cell(row, column)?.value);
        if (amount !== null && (largest === null || amount.gt(largest))) largest = amount;
      }
    }
  return largest;
}

function numberIn(value: string | number | boolean | undefined): Decimal | null {
  if (typeof value === "number") return Number.isFinite(value) ? decimalOfNumber(value) : null;
  if (typeof value !== "string") return null;
  const written = parseWritten(value);
  return written.kind === "number" && !written.percent && written.unit === null ? written.value : null;
}
