import { compact, zero } from "../amounts";
import { type AmountCell, type BudgetTable, type Lane, LOW_CONFIDENCE, type TableKind } from "../recognition";
import { type BudgetReport, type FactKey, factKey, keyText } from "../report";
import type { CellRef } from "../workbook";
import { termOf } from "./figures";
import type { FigureCell } from "./narrative";
import type { Known } from "./quantity";

/** What the terms of a formula begin with where they come from last year's workbook. */
const LAST_YEAR = "上年";
const OF_THE_BUDGET = "年初预算";

/** One year's tables as the sentences ask them. */
export class Source {
  /** Asked for again with every sentence that speaks of it. */
  readonly #read = new Map<string, Known | null>();
  readonly #everywhere = new Map<string, readonly Known[]>();

  constructor(
    readonly report: BudgetReport,
    readonly side: FigureCell["workbook"],
    /** The report is of the year before, whichever workbook it was read from. */
    private readonly ofLastYear: boolean = side === "prior",
  ) {}

  /**
   * What the tables state. A cell that has room for the number and is left blank states nothing, and
   * so does a table published empty; where no table has room for it the answer is null, never zero.
   */
  read(...asked: Parameters<typeof factKey>): Known | null {
    const key = factKey(...asked);
    const text = keyText(key);
    let known = this.#read.get(text);
    if (known === undefined) this.#read.set(text, (known = this.#stated(key)));
    return known;
  }

  #stated(key: FactKey): Known | null {
    const { fact } = this.report.find(key);
    if (fact !== null) return { ...this.#known(fact.amount, fact.cells, fact.label), fact: key };
    const blank = this.report.blankCell(key);
    if (blank === null || (key.subject === null && this.#hasParts(key))) return null;
    const table = this.#tableAt(blank);
    return table === undefined ? null : this.#known(zero(table.unit), [blank], "");
  }

  /**
   * What every table states of it, each by itself: summaries and lists round apart, and one of them may
   * be wrong. Without such a statement, what `read` makes of it.
   */
  everywhere(...[measure, scope, subject, nature]: Parameters<typeof factKey>): readonly Known[] {
    const text = keyText(factKey(measure, scope, subject, nature));
    let known = this.#everywhere.get(text);
    if (known === undefined)
      this.#everywhere.set(
        text,
        (known = this.#statedByTables(text) ?? listed(this.read(measure, scope, subject, nature))),
      );
    return known;
  }

  #statedByTables(text: string): readonly Known[] | null {
    const stated = this.report.tables.flatMap((table) => this.report.statementsOf(table).facts.get(text) ?? []);
    return stated.length === 0
      ? null
      : stated.map((fact) => ({
          ...this.#known(fact.amount, fact.cells, fact.label),
          fact: fact.key,
        }));
  }

  /** The first of several keys that the tables say something about. */
  first(...keys: readonly FactKey[]): Known | null {
    for (const { measure, scope, subject, nature } of keys) {
      const found = this.read(measure, scope, subject, nature);
      if (found !== null) return found;
    }
    return null;
  }

  /** Zero when a table of one of these kinds is published empty and none of them holds data. */
  empty(...kinds: readonly TableKind[]): Known | null {
    const tables = this.tables(...kinds);
    const [table] = tables;
    if (table === undefined || !tables.every((one) => one.empty)) return null;
    return this.#known(zero(table.unit), [table.titleCell ?? cornerOf(table)], table.title);
  }

  tables(...kinds: readonly TableKind[]): readonly BudgetTable[] {
    return this.report.tables.filter((table) => kinds.includes(table.kind));
  }

  /** One cell of a table, read as it stands; null when it holds words. */
  cell(table: BudgetTable, label: string, value: AmountCell | undefined): Known | null {
    if (value === undefined || value.state === "unreadable") return null;
    return this.#known(value.state === "amount" ? value.amount : zero(table.unit), [value.cell], label);
  }

  /** A total left blank above amounts is an omission, not a zero. */
  #hasParts({ measure, scope, nature }: FactKey): boolean {
    return this.report.list(measure, scope, nature).some(({ amount }) => !amount.value.isZero());
  }

  #known(amount: Known["amount"], refs: readonly CellRef[], printed: string): Known {
    const label = this.#label(refs, printed);
    const cells: FigureCell[] = refs.map((cell) => ({ workbook: this.side, cell }));
    const kind = refs.length > 1 ? "sum" : "read";
    const unsure = refs.map((ref) => unsureOf(this.#tableAt(ref))).find((why) => why !== null) ?? null;
    const doubt = unsure === null ? {} : { unsure };
    return { known: true, amount, label, kind, terms: [termOf({ label, amount })], cells, asked: null, ...doubt };
  }

  /** 部门支出总表 合计 基本支出: the table, the row, and the column where there are several. */
  #label([first]: readonly CellRef[], printed: string): string {
    const table = first === undefined ? undefined : this.#tableAt(first);
    const place = first === undefined || table === undefined ? null : placeIn(table, first);
    const year = this.ofLastYear ? LAST_YEAR : this.side === "budget" ? OF_THE_BUDGET : "";
    const words = [
      year,
      table?.title ?? "",
      compact(printed === "" ? (place?.row ?? "") : printed),
      place?.column ?? "",
    ];
    return [...new Set(words)].filter((word) => word !== "").join(" ");
  }

  #tableAt({ sheet, row, column }: CellRef): BudgetTable | undefined {
    const onSheet = this.report.tables.filter((table) => table.sheet === sheet);
    return (
      onSheet.find(
        (table) => table.data.firstRow <= row && row <= table.data.lastRow && laneAt(table, column) !== undefined,
      ) ?? onSheet.find((table) => table.titleCell?.row === row)
    );
  }
}

/** Why nothing is drafted from a table unasked; null where nothing speaks against it. */
function unsureOf(table: BudgetTable | undefined): string | null {
  if (table === undefined || table.empty) return null;
  if (UNSTATED.has(table.unitSource)) return `《${table.title}》没有写明金额单位，暂按${table.unit}读`;
  return table.confidence < LOW_CONFIDENCE ? `《${table.title}》是不是这类表，把握不大` : null;
}

const UNSTATED: ReadonlySet<BudgetTable["unitSource"]> = new Set(["amounts", "default"]);

function listed(known: Known | null): readonly Known[] {
  return known === null ? [] : [known];
}

function laneAt({ lanes }: BudgetTable, column: number): Lane | undefined {
  return lanes.find((lane) => lane.columns.some((one) => one.column === column));
}

function placeIn(
  table: BudgetTable,
  { row, column }: CellRef,
): { readonly row: string; readonly column: string } | null {
  const lane = laneAt(table, column);
  if (lane === undefined) return null;
  const amounts = lane.columns.filter(({ type }) => type === "amount");
  const header = amounts.length > 1 ? amounts.find((one) => one.column === column)?.path.at(-1) : undefined;
  return { row: lane.rows.find((one) => one.row === row)?.name ?? "", column: compact(header ?? "") };
}

function cornerOf({ sheet, header, lanes }: BudgetTable): CellRef {
  return { sheet, row: header.firstRow, column: lanes[0]?.columns[0]?.column ?? 0 };
}
