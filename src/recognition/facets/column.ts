import type { HeaderColumn } from "../sheet/header";
import type { TableKind } from "../kinds";
import type { ColumnRole } from "../roles";
import type { Facets } from "./facets";
import type { MeasureReading } from "./measure";
import { fundOf, natureOf, sourceOf } from "./money";
import { ownershipOf } from "./own";
import { comparisonIn, type Shows } from "./shows";

/** The facets of every column of one lane, each read by its own reader; `roles` say what is measured. */
export function facetsOf(
  headings: readonly HeaderColumn[],
  readings: readonly MeasureReading[],
  roles: readonly ColumnRole[],
  { kind, year }: { readonly kind: TableKind; readonly year: number | null },
): readonly Facets[] {
  const shown = headings.map(({ keys }): Shows => {
    const comparison = comparisonIn(keys);
    return comparison === "change" || comparison === "rate" ? comparison : "money";
  });
  const measured = roles.map((of, index) => ({ of, stage: readings[index]!.stage, year: readings[index]!.year }));
  const money = measured.filter((_, index) => shown[index] === "money");
  const owned = ownershipOf(money, { isFinal: kind.startsWith("final-"), year });
  const ownership = new Map(money.map((column, index) => [column, owned[index]!]));
  return measured.map((column, index) => {
    const { keys, path } = headings[index]!;
    const { own, when } = ownership.get(column) ?? { own: false, when: "this" };
    return {
      ...column,
      own,
      when,
      shows: shown[index]!,
      fund: fundOf(keys),
      source: sourceOf(keys),
      nature: natureOf(keys.at(-1) ?? ""),
      ofWhich: keys.some((key) => key.startsWith("其中")),
      items: readings[index]!.kept.map((at) => path[at] ?? ""),
    };
  });
}
