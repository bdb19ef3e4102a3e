import { formatDecimal, inUnit } from "../../../amounts";
import type { Drafting } from "../../drafting";
import type { Part } from "../../parts";
import type { Known, Quantity } from "../../quantity";
import type { Sentence } from "../../pack";
import { lastYear, thisYear } from "../names";

/** A total in two years; nothing to draw unless both come from tables. */
export function changeChart(d: Drafting, id: string, title: string, now: Quantity, before: Known | null): Sentence {
  if (!now.known || before === null) return null;
  return chart(d, id, title, [
    { name: lastYear(d), amount: before },
    { name: thisYear(d), amount: now },
  ]);
}

/** The parts of a total beside one another; nothing to draw while one of them is to be filled in. */
export function structureChart(d: Drafting, id: string, title: string, parts: readonly Part[]): Sentence {
  const lines = parts.flatMap(({ name, amount }) => (amount.known ? [{ name, amount }] : []));
  return lines.length < 2 || lines.length < parts.length ? null : chart(d, id, title, lines);
}

interface Bar {
  readonly name: string;
  readonly amount: Known;
}

function chart(d: Drafting, id: string, title: string, lines: readonly Bar[]): Sentence {
  const bars = lines.map(({ name, amount }) => {
    const { value } = inUnit(amount.amount, d.style.unit);
    return { label: name, value, text: formatDecimal(value, d.style) + d.style.unit };
  });
  return [{ type: "chart", id, title, bars }];
}
