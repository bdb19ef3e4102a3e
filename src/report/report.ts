import { add } from "../amounts";
import { builtInClassification, type Classification } from "../classification";
import { type BudgetTable, type DocumentIdentity, type Recognition, type TableKind, tablesOf } from "../recognition";
import { type AccountTree, topmostParts, treeOfAccounts } from "../reckoning";
import type { CellRef } from "../workbook";
import { FactCollector, type Statement, type TableStatements } from "./collector";
import { extractEconomic } from "./extract/economic";
import { extractExpenditure } from "./extract/expenditure";
import { extractIncomeList } from "./extract/income";
import { extractProcurement } from "./extract/procurement";
import { extractProjects } from "./extract/projects";
import { extractThreePublic } from "./extract/three-public";
import { extractTwoSided } from "./extract/two-sided";
import type { Contradiction, Fact, FactKey, Lookup, Measure, Missing, Nature, Scope } from "./fact";
import { keyText } from "./fact-key";
import { ownViews, type View, viewOfLastYear, viewsBeside } from "./views";

/** What a document says, by meaning. Facts remember their cells; nothing absent has a number. */
export interface BudgetReport {
  readonly document: DocumentIdentity;
  readonly tables: readonly BudgetTable[];
  readonly accounts: Classification;
  readonly facts: ReadonlyMap<string, Fact>;
  /** What the document itself says of the year before, in columns beside this year's; null where it says nothing. */
  readonly lastYear: BudgetReport | null;
  /** Numbers of one thing that one table prints differently; which of them is meant nobody can tell, so no fact is stated. */
  readonly contradictions: readonly Contradiction[];
  /** The first table of a kind, or null. */
  table(kind: TableKind): BudgetTable | null;
  /** A stated fact; else, for a 类 or 款 that no row states, the sum of what its parts state. */
  find(key: FactKey): Lookup;
  /** The cell that has room for the fact and is left blank or dashed; null when it states one or no table has room for it. */
  blankCell(key: FactKey): CellRef | null;
  /** What one of the tables states by itself, whether or not an earlier one stated it too. */
  statementsOf(table: BudgetTable): TableStatements;
  /** Codes of one length (3, 5 or 7) that a scope's tables state with an amount, in code order. */
  codes(measure: "expenditure" | "economic", scope: Scope, nature: Nature, length: 3 | 5 | 7): readonly string[];
  /** Facts of a measure in the order of the tables, those with a subject only. */
  list(measure: Measure, scope: Scope, nature?: Nature): readonly Fact[];
}

/**
 * Tables are read in this order: the first to state a fact owns it. Summaries come before lists for
 * totals of sources, the functional lists before the summaries' expenditure sides.
 */
export function buildReport(recognition: Recognition, accounts?: Classification): BudgetReport {
  const steps = reportSteps(recognition, accounts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one look at a table a step, so that a host can breathe in between. */
export function* reportSteps(
  recognition: Recognition,
  accounts: Classification = builtInClassification(),
): Generator<void, BudgetReport> {
  const { document } = recognition;
  const tables = inPrecedence(recognition);
  const isFinal = document.kind === "final-account";
  const then = { ...document, year: document.year === null ? null : document.year - 1 };
  const before = tables.flatMap((table) => viewOfLastYear(table, document.year, isFinal) ?? []);
  const lastYear =
    before.length === 0
      ? null
      : yield* gather(
          then,
          before.map((view) => view.table),
          before,
          accounts,
          null,
        );
  const views = tables.flatMap((table) => [...ownViews(table, isFinal), ...viewsBeside(table, isFinal)]);
  return yield* gather(document, tables, views, accounts, lastYear);
}

type Extraction = (table: BudgetTable, into: Statement, accounts: Classification) => void;

/** In this order; within it table by table. */
const EXTRACTIONS: readonly Extraction[] = [
  extractExpenditure,
  (table, into, accounts) => extractTwoSided(table, accounts, into),
  extractIncomeList,
  (table, into) => (isAppropriation(table.kind) ? undefined : extractEconomic(table, into)),
  (table, into) => (isAppropriation(table.kind) ? extractEconomic(table, into) : undefined),
  extractThreePublic,
  extractProjects,
  extractProcurement,
];

function* gather(
  document: DocumentIdentity,
  tables: readonly BudgetTable[],
  views: readonly View[],
  accounts: Classification,
  lastYear: BudgetReport | null,
): Generator<void, BudgetReport> {
  const collector = new FactCollector();
  for (const extract of EXTRACTIONS)
    for (const view of views) {
      extract(view.table, collector.of(view), accounts);
      yield;
    }
  return new Report(document, tables, accounts, collector, lastYear);
}

/** A hidden sheet, or a table that says it is of another year, is a forgotten copy: it speaks last. */
function inPrecedence(recognition: Recognition): readonly BudgetTable[] {
  const { year } = recognition.document;
  const isCopy = (table: BudgetTable): boolean => table.hidden === true || table.year !== year;
  const tables = tablesOf(recognition);
  return [...tables.filter((table) => !isCopy(table)), ...tables.filter(isCopy)];
}

function isAppropriation(kind: TableKind): boolean {
  return kind === "fiscal-appropriation-economic" || kind === "final-fiscal-appropriation-detail";
}

const NO_STATEMENTS: TableStatements = { facts: new Map(), blanks: new Map() };

class Report implements BudgetReport {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly contradictions: readonly Contradiction[];
  readonly #blanks: ReadonlyMap<string, CellRef>;
  readonly #byTable: ReadonlyMap<BudgetTable, TableStatements>;
  /** Asked for again with every 类 and 款 that no row states. */
  readonly #lists = new Map<string, readonly Fact[]>();
  #accountTree: AccountTree | null = null;

  constructor(
    readonly document: DocumentIdentity,
    readonly tables: readonly BudgetTable[],
    readonly accounts: Classification,
    collector: FactCollector,
    readonly lastYear: BudgetReport | null,
  ) {
    this.facts = collector.facts;
    this.contradictions = collector.contradictions;
    this.#blanks = collector.blanks;
    this.#byTable = collector.byTable;
  }

  table(kind: TableKind): BudgetTable | null {
    return this.tables.find((table) => table.kind === kind) ?? null;
  }

  find(key: FactKey): Lookup {
    const stated = this.facts.get(keyText(key));
    if (stated !== undefined) return { fact: stated, missing: null };
    const summed = this.#sumOfParts(key);
    if (summed !== null) return { fact: summed, missing: null };
    return { fact: null, missing: this.#whyMissing(key) };
  }

  blankCell(key: FactKey): CellRef | null {
    const text = keyText(key);
    return this.facts.has(text) ? null : (this.#blanks.get(text) ?? null);
  }

  statementsOf(table: BudgetTable): TableStatements {
    return this.#byTable.get(table) ?? NO_STATEMENTS;
  }

  codes(measure: "expenditure" | "economic", scope: Scope, nature: Nature, length: 3 | 5 | 7): readonly string[] {
    const codes = new Set<string>();
    for (const fact of this.list(measure, scope, nature)) {
      const code = fact.key.subject!;
      if (/^\d+$/.test(code) && code.length >= length && !fact.amount.value.isZero()) codes.add(code.slice(0, length));
    }
    return [...codes].sort();
  }

  list(measure: Measure, scope: Scope, nature: Nature = "total"): readonly Fact[] {
    const asked = `${measure}|${scope}|${nature}`;
    let list = this.#lists.get(asked);
    if (list === undefined) {
      list = [...this.facts.values()].filter(
        ({ key }) =>
          key.measure === measure &&
          key.scope === scope &&
          key.nature === nature &&
          key.subject !== null &&
          key.stage === undefined,
      );
      this.#lists.set(asked, list);
    }
    return list;
  }

  /** 类 = Σ款 and 款 = Σ项, where the tables print only what lies below. */
  #sumOfParts(key: FactKey): Fact | null {
    if (key.measure !== "expenditure" && key.measure !== "economic") return null;
    if (this.#isContradicted(key)) return null;
    this.#accountTree ??= treeOfAccounts([...this.facts.values()].map((fact) => fact.key.subject));
    const parts = topmostParts(key.subject, this.#accountTree, (subject) =>
      this.facts.get(keyText({ ...key, subject })),
    );
    const [first, ...others] = parts;
    if (first === undefined) return null;
    const name = this.accounts.find(key.subject!, this.document.year ?? undefined)?.name ?? key.subject!;
    const amount = add(first.amount, ...others.map((other) => other.amount));
    return { key, amount, label: name, table: first.table, cells: parts.flatMap((fact) => fact.cells) };
  }

  #isContradicted(key: FactKey): boolean {
    const text = keyText(key);
    return this.contradictions.some((one) => keyText(one.key) === text);
  }

  #whyMissing(key: FactKey): Missing {
    if (this.#isContradicted(key)) return "contradicted";
    if (this.#blanks.has(keyText(key))) return "blank";
    const own = this.tables.filter((table) => statesMeasure(table.kind, key));
    if (own.length === 0) return "no-table";
    if (own.every((table) => table.empty)) return "table-empty";
    const sameNature = [...this.facts.values()].some(
      (fact) =>
        fact.key.measure === key.measure &&
        fact.key.scope === key.scope &&
        fact.key.nature === key.nature &&
        fact.key.stage === key.stage,
    );
    return sameNature ? "no-row" : "no-column";
  }
}

/** Which kinds of table could have stated a fact; used only to say why it is missing. */
function statesMeasure(kind: TableKind, key: FactKey): boolean {
  const scopes: Readonly<Record<Scope, RegExp>> = {
    all: /^dept-|^final-(?:income|expenditure)|performance|procurement/,
    fiscal: /fiscal|final-three/,
    general: /general/,
    "gov-fund": /gov-fund/,
    "state-capital": /state-capital/,
  };
  const measures: Partial<Record<Measure, RegExp>> = {
    "three-public": /three-public/,
    performance: /performance/,
    procurement: /procurement/,
    project: /project/,
    economic: /economic|basic|detail/,
  };
  if (key.measure === "three-public") return kind.includes("three-public") && scopes[key.scope].test(kind);
  return (
    (measures[key.measure]?.test(kind) ?? !/three-public|performance|procurement/.test(kind)) &&
    scopes[key.scope].test(kind)
  );
}
