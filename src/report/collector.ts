import { add, type Amount } from "../amounts";
import type { AmountCell, BudgetTable } from "../recognition";
import type { CellRef } from "../workbook";
import type { Fact, FactKey } from "./fact";
import { keyText } from "./fact-key";

/** Gathers facts in order of precedence: what an earlier table stated, a later one only confirms. */
export class FactCollector {
  readonly facts = new Map<string, Fact>();
  /** Keys whose place in a table exists but is blank or a dash: said to be nothing, not unknown. */
  readonly blanks = new Map<string, CellRef>();

  /** States one fact by one cell. */
  state(table: BudgetTable, key: FactKey, label: string, value: AmountCell | undefined): void {
    this.stateSum(table, key, label, value === undefined ? [] : [value]);
  }

  /** States a fact that the table prints in parts, one for each unit; the fact is their sum. */
  stateSum(table: BudgetTable, key: FactKey, label: string, values: readonly AmountCell[]): void {
    const text = keyText(key);
    if (this.facts.has(text) || values.length === 0) return;
    const stated = values.filter((value) => value.state === "amount");
    const [first, ...others] = stated;
    if (first === undefined) {
      if (!this.blanks.has(text)) this.blanks.set(text, values[0]!.cell);
      return;
    }
    const amount: Amount = add(first.amount, ...others.map((other) => other.amount));
    this.facts.set(text, { key, amount, label, table: table.kind, cells: stated.map((value) => value.cell) });
  }
}
