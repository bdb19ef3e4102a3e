import { tablesOf, type Recognition, type TableKind } from "../recognition";
import type { BudgetReport } from "../report";
import type { WorkbookSide } from "../reckoning";
import { ledgerTable, type LedgerTable } from "./ledger-table";
import { TableFacts } from "./table-facts";
import type { UnitDoubt } from "./unit-doubts";

export * from "./ledger-table";

/** The recognised tables of one workbook, ready to be related to one another. */
export class Ledger {
  readonly tables: readonly LedgerTable[];
  readonly #facts = new Map<LedgerTable, TableFacts>();
  readonly #ones = new Map<TableKind, LedgerTable | null>();
  #doubts: ReadonlyMap<LedgerTable, UnitDoubt> = new Map();

  constructor(
    readonly recognition: Recognition,
    readonly report: BudgetReport,
    readonly workbook: WorkbookSide,
  ) {
    const seen = new Map<TableKind, number>();
    this.tables = tablesOf(recognition).map((table) => {
      const count = (seen.get(table.kind) ?? 0) + 1;
      seen.set(table.kind, count);
      return ledgerTable(table, workbook, count === 1 ? table.kind : `${table.kind}#${count}`);
    });
  }

  ofKind(...kinds: readonly TableKind[]): readonly LedgerTable[] {
    return this.tables.filter(({ table }) => kinds.includes(table.kind));
  }

  /**
   * The one table of a kind; null when there is none, or when several hold numbers: they may be of
   * different bodies or show different halves, and nothing says which one a relation means. Forgotten
   * copies, hidden or of another year, are no part of the document.
   */
  one(kind: TableKind): LedgerTable | null {
    let one = this.#ones.get(kind);
    if (one === undefined) this.#ones.set(kind, (one = this.#onlyOne(kind)));
    return one;
  }

  #onlyOne(kind: TableKind): LedgerTable | null {
    const tables = this.ofKind(kind).filter((table) => !this.unitsInDoubt().has(table) && !this.isCopy(table));
    const filled = tables.filter(({ table }) => !table.empty);
    if (filled.length === 1) return filled[0]!;
    return tables.length === 1 ? tables[0]! : null;
  }

  isCopy({ table: { hidden, year } }: LedgerTable): boolean {
    const ours = this.recognition.document.year;
    return hidden === true || (year !== null && ours !== null && year !== ours);
  }

  /** Tables whose stated unit cannot be right; comparing them would only multiply that one mistake. */
  unitsInDoubt(): ReadonlyMap<LedgerTable, UnitDoubt> {
    return this.#doubts;
  }

  /** Leaves those tables out of what is compared from now on. */
  doubt(tables: ReadonlyMap<LedgerTable, UnitDoubt>): void {
    this.#doubts = tables;
    this.#ones.clear();
  }

  factsOf(table: LedgerTable): TableFacts {
    let facts = this.#facts.get(table);
    if (facts === undefined) this.#facts.set(table, (facts = new TableFacts(table, this.report)));
    return facts;
  }
}
