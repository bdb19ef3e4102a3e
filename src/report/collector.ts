import { add, type Amount } from "../amounts";
import type { AmountCell, BudgetTable } from "../recognition";
import type { CellRef } from "../workbook";
import type { Fact, FactKey } from "./fact";
import { keyText } from "./fact-key";

/** What a single table states, by the text of the key. */
export interface TableStatements {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Keys whose place in the table exists but is blank or a dash: said to be nothing, not unknown. */
  readonly blanks: ReadonlyMap<string, CellRef>;
}

interface Statements extends TableStatements {
  readonly facts: Map<string, Fact>;
  readonly blanks: Map<string, CellRef>;
}

/** Gathers facts in order of precedence: what an earlier table stated, a later one only confirms. */
export class FactCollector {
  readonly facts = new Map<string, Fact>();
  readonly blanks = new Map<string, CellRef>();
  /** The same kept apart, table by table, so that they can be held against one another. */
  readonly byTable = new Map<BudgetTable, Statements>();

  /** States one fact by one cell. */
  state(table: BudgetTable, key: FactKey, label: string, value: AmountCell | undefined): void {
    this.stateSum(table, key, label, value === undefined ? [] : [value]);
  }

  /** States a fact that the table prints in parts, one for each unit; the fact is their sum. */
  stateSum(table: BudgetTable, key: FactKey, label: string, values: readonly AmountCell[]): void {
    if (values.length === 0) return;
    const text = keyText(key);
    const own = this.#statementsOf(table);
    if (own.facts.has(text)) return;
    const stated = values.filter((value) => value.state === "amount");
    const [first, ...others] = stated;
    if (first === undefined) {
      const { cell } = values[0]!;
      if (!own.blanks.has(text)) own.blanks.set(text, cell);
      if (!this.blanks.has(text)) this.blanks.set(text, cell);
      return;
    }
    const amount: Amount = add(first.amount, ...others.map((other) => other.amount));
    const fact = { key, amount, label, table: table.kind, cells: stated.map((value) => value.cell) };
    own.facts.set(text, fact);
    if (!this.facts.has(text)) this.facts.set(text, fact);
  }

  #statementsOf(table: BudgetTable): Statements {
    let statements = this.byTable.get(table);
    if (statements === undefined)
      this.byTable.set(table, (statements = { facts: new Map<string, Fact>(), blanks: new Map<string, CellRef>() }));
    return statements;
  }
}
