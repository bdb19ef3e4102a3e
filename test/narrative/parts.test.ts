import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/amounts";
import type { Narrative } from "../../src/narrative";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import type { Workbook } from "../../src/workbook";
import { typedInto } from "../checking/mutations";
import { PRESETS } from "../layouts";
import { draft, generated, reportOf, textOf } from "./support";

/** Every cell with an amount, in one order. */
function amountCells(workbook: Workbook) {
  return tablesOf(recognizeWorkbook(workbook)).flatMap((table) =>
    table.lanes.flatMap(({ rows }) =>
      rows.flatMap(({ values }) =>
        [...values.values()].flatMap((value) =>
          value.state === "amount" && !value.amount.value.isZero() ? [{ ...value.cell, amount: value.amount }] : [],
        ),
      ),
    ),
  );
}

const MONEY = /(-?[\d.]+)万元/g;
const OPEN = "〔";

function amountsIn(text: string): readonly Decimal[] {
  return [...text.matchAll(MONEY)].map((match) => new Decimal(match[1]!));
}

/** A whole and what is printed as its parts, as a reader with a calculator takes them; blanks leave nothing to add. */
function sumsOf({
  sections,
}: Narrative): readonly { readonly where: string; readonly whole: Decimal; readonly parts: readonly Decimal[] }[] {
  const text = new Map(sections.map(({ id, paragraphs }) => [id, paragraphs.map(({ runs }) => textOf(runs))]));
  const linesOf = (id: string) => text.get(id) ?? [];
  const sums = sections.flatMap(({ id }) =>
    linesOf(id).flatMap((line) => {
      const [before = "", parts] = line.split("，其中：");
      const whole = amountsIn(before).at(-1);
      if (parts === undefined || parts === "" || parts.includes(OPEN) || whole === undefined) return [];
      return [{ where: line, whole, parts: amountsIn(parts) }];
    }),
  );
  // What is carried over from last year is part of the structure, not of 当年拨款.
  const [total] = amountsIn(
    linesOf("general.structure").find((line) => line.includes("，其中：")) ?? linesOf("general.change").join(""),
  );
  const lists = [linesOf("general.structure"), linesOf("general.uses")].filter(
    (lines) => lines.length > 0 && !lines.some((line) => line.includes("，其中：")),
  );
  for (const lines of lists) {
    const amounts = lines.map((line) => line.replace(/^.*主要用于以下方面：/, "").replace(/主要用于〔.*$/, ""));
    const parts = amounts.flatMap(amountsIn);
    if (total === undefined || parts.length === 0 || amounts.some((line) => line.includes(OPEN))) continue;
    sums.push({ where: lines.join("\n"), whole: total, parts });
  }
  return sums.filter(({ parts }) => parts.length > 1);
}

/** Every number printed may have been rounded by half of its last digit; numbers of one table have as many. */
function fits(whole: Decimal, parts: readonly Decimal[]): boolean {
  const sum = parts.reduce((one, other) => one.plus(other), new Decimal(0));
  const decimals = Math.max(...[whole, ...parts].map((one) => one.decimalPlaces()));
  return sum
    .minus(whole)
    .abs()
    .lte(
      new Decimal(10)
        .pow(-decimals)
        .times(parts.length + 1)
        .div(2),
    );
}

describe("parts beside their whole", () => {
  it.each(PRESETS.map((layout, index) => [layout.name, layout, index] as const))(
    "add up whatever cell of %s is wrong",
    (_, layout, index) => {
      const workbook = generated(layout, index + 1);
      const cells = amountCells(workbook);
      const wrong = cells[(index * 7919 + 13) % cells.length]!;
      const value = wrong.amount.value.times("1.5").plus(7).toDecimalPlaces(2);
      const narrative = draft(reportOf(typedInto(workbook, wrong, value, 2)));
      for (const { where, whole, parts } of sumsOf(narrative)) expect(fits(whole, parts), where).toBe(true);
    },
  );

  it("are found to add up where nothing is wrong", () => {
    const narrative = draft(reportOf(generated(PRESETS[0]!, 3)));
    const sums = sumsOf(narrative);
    expect(sums.length).toBeGreaterThan(4);
    expect(sums.every(({ whole, parts }) => fits(whole, parts))).toBe(true);
  });
});
