import { normalizeName } from "../../classification";

/** Items of 三公经费; ids are the subjects of three-public facts. */
export type ThreePublicItem =
  "total" | "overseas-travel" | "vehicle" | "vehicle-purchase" | "vehicle-running" | "official-reception";

/** 团组数, 保有量, 接待批次: counts that stand below the amounts in the same column. */
const COUNTED = /团组|人次|人数|批次|保有|数量|购置数|辆|个数/;

const LABELS: readonly (readonly [RegExp, ThreePublicItem])[] = [
  [/因公出国/, "overseas-travel"],
  [/公务接待/, "official-reception"],
  [/购置及运行|购置和运行|公务用车(?:费|经费)?$/, "vehicle"],
  [/用车购置|^购置费?$/, "vehicle-purchase"],
  [/用车运行|^运行(?:维护)?费?$/, "vehicle-running"],
  [/三公|[合共]计/, "total"],
];

/** Whether a row of a 三公经费 table counts trips, vehicles or guests instead of stating money. */
export function countsInstead(label: string): boolean {
  return COUNTED.test(normalizeName(label)) && !label.includes("费");
}

/** The item a row of a 三公经费 table is called after; null for counts and for anything else. */
export function threePublicItemOf(label: string): ThreePublicItem | null {
  const name = normalizeName(label);
  if (COUNTED.test(name)) return null;
  return LABELS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** How deep an item stands below the total: 购置 and 运行 are parts of 公务用车. */
export function depthOfItem(item: ThreePublicItem): 0 | 1 | 2 {
  if (item === "total") return 0;
  return item === "vehicle-purchase" || item === "vehicle-running" ? 2 : 1;
}
