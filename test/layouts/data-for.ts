import { generateData, type BudgetData } from "./data";
import type { Layout } from "./layout";

/** A department with everything the layout has room for, and nothing it has no place for. */
export function dataFor(layout: Layout, seed: number): BudgetData {
  return generateData(seed, { ...layout.demands, kind: layout.document });
}
