import { tablesOf, type DocumentIdentity, type Recognition } from "../../recognition";
import type { Unit } from "../../amounts";
import type { Translate } from "./translate";

/** 2025 年部门预算. */
export function documentText(t: Translate, { kind, year }: DocumentIdentity): string {
  return year === null ? t(`document.${kind}NoYear`) : t(`document.${kind}`, { year });
}

/** The unit most tables are counted in; null when there is no table. */
export function usualUnit(recognition: Recognition): Unit | null {
  const counts = new Map<Unit, number>();
  for (const { unit } of tablesOf(recognition)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
