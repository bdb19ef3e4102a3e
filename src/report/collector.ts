import { add, type Amount } from "../amounts";
import type { AmountCell, BudgetTable, Stage } from "../recognition";
import { isOneNumber } from "../reckoning";
import type { CellRef } from "../workbook";
import type { Contradiction, Fact, FactKey } from "./fact";
import { keyText } from "./fact-key";
import type { View } from "./views";

/** What a single table states, by the text of the key. */
export interface TableStatements {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Keys whose place in the table exists but is blank or a dash: said to be nothing, not unknown. */
  readonly blanks: ReadonlyMap<string, CellRef>;
}

interface Statements extends TableStatements {
  readonly facts: Map<string, Fact>;
  readonly blanks: Map<string, CellRef>;
  readonly contradicted: Set<string>;
}

/** Gathers facts in order of precedence: what an earlier table stated, a later one only confirms. */
export class FactCollector {
  readonly facts = new Map<string, Fact>();
  readonly blanks = new Map<string, CellRef>();
  /** Two different numbers that one table prints of one thing; neither of them is a fact. */
  readonly contradictions: Contradiction[] = [];
  /** The same kept apart, table by table, so that they can be held against one another. */
  readonly byTable = new Map<BudgetTable, Statements>();

  /** Takes what one view of a table states. */
  of(view: View): Statement {
    return new Statement(this, view);
  }

  take(table: BudgetTable, key: FactKey, label: string, values: readonly AmountCell[]): void {
    if (values.length === 0) return;
    const text = keyText(key);
    const own = this.#statementsOf(table);
    if (own.contradicted.has(text)) return;
    const amounts = values.filter((value) => value.state === "amount");
    const [first, ...others] = amounts;
    if (first === undefined) {
      if (own.facts.has(text)) return;
      const { cell } = values[0]!;
      if (!own.blanks.has(text)) own.blanks.set(text, cell);
      if (!this.blanks.has(text)) this.blanks.set(text, cell);
      return;
    }
    const amount: Amount = add(first.amount, ...others.map((other) => other.amount));
    const fact = { key, amount, label, table: table.kind, cells: amounts.map((value) => value.cell) };
    const before = own.facts.get(text);
    if (before !== undefined) {
      if (!isOneNumber(before.amount, amount)) this.#contradict(own, before, fact);
      return;
    }
    own.facts.set(text, fact);
    if (!this.facts.has(text)) this.facts.set(text, fact);
  }

  /** Neither of the two numbers is a fact; what another table says of it may be. */
  #contradict(own: Statements, before: Fact, fact: Fact): void {
    const text = keyText(fact.key);
    this.contradictions.push({ key: fact.key, facts: [before, fact] });
    own.contradicted.add(text);
    own.facts.delete(text);
    if (this.facts.get(text) === before) this.facts.delete(text);
  }

  #statementsOf(table: BudgetTable): Statements {
    let statements = this.byTable.get(table);
    if (statements === undefined)
      this.byTable.set(table, (statements = { facts: new Map(), blanks: new Map(), contradicted: new Set() }));
    return statements;
  }
}

/** One view of a table, saying what it states. */
export class Statement {
  constructor(
    private readonly collector: FactCollector,
    readonly view: View,
  ) {}

  /** States one fact by one cell. */
  state(key: FactKey, label: string, value: AmountCell | undefined): void {
    this.stateSum(key, label, value === undefined ? [] : [value]);
  }

  /** States a fact that the table prints in parts, one for each unit; the fact is their sum. */
  stateSum(key: FactKey, label: string, values: readonly AmountCell[]): void {
    this.stateAs(this.view.stage, key, label, values);
  }

  /** The same for a stage other than the view's; null for what the document is about. */
  stateAs(stage: Stage | null, key: FactKey, label: string, values: readonly AmountCell[]): void {
    this.collector.take(this.view.of, stage === null ? key : { ...key, stage }, label, values);
  }
}
