import { describe, expect, it } from "vitest";
import { decimalsOf, inUnit } from "../../src/amounts";
import type { JudgedEquation, Suspect, Term } from "../../src/checking";
import { judge } from "../../src/reckoning";
import { recognizeWorkbook, tablesOf } from "../../src/recognition";
import { sameCell, type Workbook } from "../../src/workbook";
import { buildWorkbook, dataFor, PRESETS } from "../layouts";
import { Dice } from "../layouts/data/dice";
import { checkWorkbook, mistyped, typedInto } from "./mutations";

/** The relation as it would be judged with the suggestion in its cell. */
function withSuggestion({ equation, unit }: JudgedEquation, { cell, workbook, suggested }: Suspect): JudgedEquation {
  const change = (term: Term): Term => {
    if (!sameCell(term.cell, cell) || term.workbook !== workbook) return term;
    if (suggested === null) return { ...term, amount: null };
    const own = term.amount?.unit ?? term.unit ?? unit;
    const quantum = term.amount?.quantum ?? inUnit(quantumOf(equation), own).value;
    return { ...term, amount: { value: suggested, unit: own, quantum } };
  };
  const { relation, reported, contributors } = equation;
  const changed = { relation, reported: change(reported), contributors: contributors.map(change) };
  return judge(changed) as unknown as JudgedEquation;
}

/** The last digit of what stands beside a blank cell. */
function quantumOf({ reported, contributors }: JudgedEquation["equation"]) {
  const { amount } = [reported, ...contributors].find((term) => (term.amount?.quantum ?? null) !== null)!;
  return { value: amount!.quantum!, unit: amount!.unit, quantum: null };
}

function typedAmounts(workbook: Workbook) {
  return tablesOf(recognizeWorkbook(workbook)).flatMap((table) =>
    table.lanes.flatMap(({ rows }) =>
      rows.flatMap(({ values }) =>
        [...values.values()].flatMap((value) =>
          value.state === "amount" && value.source === "number" && !value.amount.value.isZero() ? [value] : [],
        ),
      ),
    ),
  );
}

describe("what is suggested for one wrong number, in every layout", () => {
  let suggestions = 0;

  it.each(PRESETS.map((layout, index) => [layout.name, layout, index] as const))(
    "%s: breaks nothing that holds, and is no nought and nothing negative",
    (_, layout, index) => {
      const workbook = buildWorkbook(dataFor(layout, 300 + index), layout);
      const cells = typedAmounts(workbook);
      const dice = new Dice(4000 + index);
      if (cells.length > 0) {
        const { cell, amount } = dice.pick(cells);
        const decimals = Math.min(decimalsOf(amount) ?? 2, 6);
        const value = mistyped(amount.value, decimals, dice);
        const result = checkWorkbook(typedInto(workbook, cell, value, decimals));
        const laws = result.equations.filter(
          ({ verdict, equation }) => verdict !== "broken" && equation.strength === "law",
        );
        for (const { suspects } of result.findings)
          for (const suspect of suspects.filter(({ along }) => along === undefined)) {
            suggestions++;
            expect(suspect.suggested?.isZero()).not.toBe(true);
            if (suspect.stored?.isNegative() === false) expect(suspect.suggested?.isNegative()).not.toBe(true);
            const touched = laws.filter(({ equation }) =>
              [equation.reported, ...equation.contributors].some(
                ({ cell, workbook, derived }) =>
                  sameCell(cell, suspect.cell) && workbook === suspect.workbook && derived !== true,
              ),
            );
            const broken = touched.filter((relation) => withSuggestion(relation, suspect).verdict === "broken");
            expect(broken.map(({ equation }) => equation.fingerprint)).toEqual([]);
          }
      }
    },
  );

  it("is something, in most books", () => {
    expect(suggestions).toBeGreaterThan(PRESETS.length);
  });
});
