import { formatDecimal, inUnit } from "../../../amounts";
import type { Drafting } from "../../drafting";
import type { Known, Quantity } from "../../quantity";
import type { Sentence } from "../../pack";
import { lastYear, thisYear } from "../names";
import type { Line } from "./income";

/** A total in two years; nothing to draw unless both come from tables. */
export function changeChart(d: Drafting, id: string, title: string, now: Quantity, before: Known | null): Sentence {
  if (!now.known || before === null) return null;
  return chart(d, id, title, [
    { name: lastYear(d), amount: before },
    { name: thisYear(d), amount: now },
  ]);
}

/** The parts of a total beside one another. */
export function structureChart(d: Drafting, id: string, title: string, lines: readonly Line[]): Sentence {
  return lines.length < 2 ? null : chart(d, id, title, lines);
}

function chart(d: Drafting, id: string, title: string, lines: readonly Line[]): Sentence {
  const bars = lines.map(({ name, amount }) => {
    const { value } = inUnit(amount.amount, d.style.unit);
    return { label: name, value, text: formatDecimal(value, d.style) + d.style.unit };
  });
  return [{ type: "chart", id, title, bars }];
}
