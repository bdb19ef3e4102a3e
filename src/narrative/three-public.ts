import type { ThreePublicItem } from "../report";
import { threePublic } from "./concepts";
import { type Drafting, orAsk } from "./drafting";
import { partsBeside } from "./parts";
import type { Quantity } from "./quantity";

/** How one column of the 三公 table is asked about where it is silent. */
export interface ThreePublicColumn {
  readonly nature: "budget" | "final";
  /** Begins the ids of its blanks. */
  readonly id: string;
  readonly nameOf: (item: ThreePublicItem) => string;
}

const GROUPS = ["overseas-travel", "official-reception", "vehicle"] as const;
const VEHICLE = ["vehicle-purchase", "vehicle-running"] as const;

/** 三公经费 with its items, each to be printed beside the sum it is a part of. */
export function threePublicAmounts(
  d: Drafting,
  { nature, id, nameOf }: ThreePublicColumn,
): (item: ThreePublicItem) => Quantity {
  // Where the table of a final account has no column for it: what was budgeted at the beginning of the year.
  const planned = (item: ThreePublicItem) =>
    nature === "budget" && d.budget !== null ? threePublic(d.budget, item, "budget") : null;
  const part = (item: ThreePublicItem) => {
    const own = `${id}.${item}`;
    return {
      item,
      id: own,
      name: nameOf(item),
      amount: orAsk(d, threePublic(d.now, item, nature) ?? planned(item), own, nameOf(item)),
    };
  };
  const total = part("total");
  const groups = partsBeside(d, total.amount, GROUPS.map(part), total.name);
  const vehicle = groups.find(({ item }) => item === "vehicle")!;
  const vehicles = partsBeside(d, vehicle.amount, VEHICLE.map(part), vehicle.name);
  const all = new Map([total, ...groups, ...vehicles].map(({ item, amount }) => [item, amount]));
  return (item) => all.get(item)!;
}
