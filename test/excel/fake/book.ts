/** A workbook in memory, as simple as the tests of src/excel allow. Rows and columns are zero-based. */
export interface FakeCell {
  value: string | number | boolean;
  text?: string;
  formula?: string;
  numberFormat?: string;
  indent?: number;
}

export interface FakeFill {
  color: string;
  pattern: string | null;
  patternColor: string;
  tintAndShade: number | null;
}

export interface FakeMerge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const NO_FILL: FakeFill = { color: "#FFFFFF", pattern: null, patternColor: "", tintAndShade: null };

export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  readonly fills = new Map<string, FakeFill>();
  readonly customProperties = new Map<string, string>();
  readonly merges: FakeMerge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly autofitted = new Set<number>();
  readonly boldRows = new Set<number>();
  visibility = "Visible";
  protected = false;
  formattingAllowed = false;
  deleted = false;
  /** Cells whose properties were asked for one by one. */
  propertyReads = 0;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  set(row: number, column: number, cell: FakeCell | string | number): this {
    this.cells.set(`${row},${column}`, typeof cell === "object" ? cell : { value: cell });
    return this;
  }

  at(row: number, column: number): FakeCell | undefined {
    return this.cells.get(`${row},${column}`);
  }

  fill(row: number, column: number): FakeFill {
    return this.fills.get(`${row},${column}`) ?? NO_FILL;
  }

  /** Rectangle around all values, or null. */
  used(): FakeMerge | null {
    const filled = [...this.cells].filter(([, cell]) => cell.value !== "");
    if (filled.length === 0) return null;
    const places = filled.map(([key]) => key.split(",").map(Number) as [number, number]);
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
    const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
    return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
  }

  /** Moves everything at and below a row down, as Excel does when rows are inserted. */
  insertRows(at: number, count: number): void {
    for (const map of [this.cells, this.fills] as Map<string, unknown>[]) {
      const entries = [...map];
      map.clear();
      for (const [key, value] of entries) {
        const [row, column] = key.split(",").map(Number) as [number, number];
        map.set(`${row >= at ? row + count : row},${column}`, value);
      }
    }
  }
}

export class FakeBook {
  readonly sheets: FakeSheet[] = [];
  readonly settings = new Map<string, unknown>();
  name = "预算.xlsx";
  structureProtected = false;
  editing = false;
  active: FakeSheet | null = null;
  selection: FakeMerge & { sheet: FakeSheet | null } = { sheet: null, top: 0, left: 0, bottom: 0, right: 0 };
  #made = 0;

  add(name: string): FakeSheet {
    this.#made += 1;
    const sheet = new FakeSheet(`{id-${this.#made}}`, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.selection.sheet ??= sheet;
    return sheet;
  }

  remove(sheet: FakeSheet): void {
    sheet.deleted = true;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  /** By name without regard to case, or by id. */
  find(key: string): FakeSheet | null {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
