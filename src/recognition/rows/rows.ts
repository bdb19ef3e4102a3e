import {
  builtInClassification,
  normalizeName,
  parseCode,
  type CodePart,
  type ParsedCode,
  stripNumbering,
} from "../../classification";
import type { ColumnRole } from "../roles";
import type { RowKind } from "../row-kind";
import { codePart } from "../columns/code-columns";
import type { Grid } from "../sheet/grid";
import { leadingIndent, squeeze, trimmed } from "../sheet/text";
import type { AmountCell, Column } from "../table";
import type { CellRef } from "../../workbook";
import { NO_DATA_LABEL, TOTAL_LABEL } from "../sheet/vocabulary";

/** A data row as it stands in the sheet, before its place in the hierarchy is known. */
export interface RawRow {
  readonly row: number;
  readonly code: ParsedCode | null;
  readonly name: string | null;
  /** Squeezed name without numbering, for matching. */
  readonly label: string;
  readonly indent: number;
  readonly unitCode: string | null;
  /** Its account in another classification beside the first, as printed; empty where none stands there. */
  readonly further: string;
  /** The row names a project in a column of its own. */
  readonly projectName: string | null;
  readonly indicator: boolean;
  /** The row says in a column of its own what is bought. */
  readonly purchase: boolean;
  readonly labelCell: CellRef | null;
  readonly values: ReadonlyMap<number, AmountCell>;
  readonly hasAmount: boolean;
}

const CODE_COLUMN = /^(?:personnel-|public-\d-)?(?:econ-)?code(?:-class|-section|-item)?$/;
const LABEL_ROLES: readonly ColumnRole[] = [
  "subject-name",
  "unit-or-subject-name",
  "subject-or-project-name",
  "unit-or-project-name",
  "personnel-subject-name",
  "public-1-subject-name",
  "public-2-subject-name",
  "income-item",
  "expenditure-item",
  "unit-name",
];

export interface LaneReader {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly readAmount: (row: number, column: number) => AmountCell;
}

/** What each column of a lane is to its rows, found once for all of them. */
interface Places {
  readonly code: readonly number[];
  readonly unitCode: number | undefined;
  readonly project: number | undefined;
  /** Where the row's name may stand, the likeliest first. */
  readonly names: readonly number[];
  readonly words: readonly number[];
  readonly indicators: readonly number[];
  readonly purchases: readonly number[];
  readonly further: readonly number[];
  readonly amounts: readonly number[];
  readonly namesAccounts: boolean;
}

function placesOf(columns: readonly Column[]): Places {
  const having = (fits: (column: Column) => boolean) => columns.filter(fits).map(({ column }) => column);
  const inRole = (role: ColumnRole) => having((column) => column.role === role);
  const code = having(({ role }) => CODE_COLUMN.test(role));
  const purchases = [...inRole("procurement-item"), ...inRole("asset-name")];
  return {
    code,
    unitCode: inRole("unit-code")[0],
    project: inRole("project-name")[0],
    names: [...LABEL_ROLES.flatMap(inRole), ...code, ...inRole("unit-code"), ...purchases],
    words: having(({ type }) => type !== "amount"),
    indicators: inRole("indicator-level-3"),
    purchases,
    further: inRole("further-code"),
    amounts: having(({ type }) => type === "amount"),
    namesAccounts: columns.some(({ role }) => role.includes("subject")),
  };
}

/** Codes a row takes over from the rows above it, by column. */
type CodesAbove = ReadonlyMap<number, CodePart>;

const NOTHING_ABOVE: CodesAbove = new Map();
const SPLIT_CODE = /^(?:econ-)?code-(?:class|section|item)$/;

/**
 * Some forms print in each row only the digits of its own level: 207 | 　 | 　, below it 　 | 01 | 　. Such a row
 * goes on with the codes above it, until a row without any code.
 */
function codesAbove(grid: Grid, columns: readonly Column[]): (row: number) => CodesAbove {
  const split = columns.filter(({ role }) => SPLIT_CODE.test(role)).map(({ column }) => column);
  if (split.length < 2) return () => NOTHING_ABOVE;
  let last = new Map<number, CodePart>();
  return (row) => {
    const first = split.findIndex((column) => grid.text(row, column) !== "");
    const blank = first < 0 ? [] : split.slice(0, first);
    const taken = new Map([...last].filter(([column]) => blank.includes(column)));
    last = new Map(taken);
    if (first >= 0) for (const column of split.slice(first)) last.set(column, codePart(grid, row, column));
    return taken.size === blank.length ? taken : NOTHING_ABOVE;
  };
}

/** Reads the rows of a lane one by one. */
export function rowReader({ grid, columns, readAmount }: LaneReader): (row: number) => RawRow {
  const places = placesOf(columns);
  const above = codesAbove(grid, columns);
  return (row) => {
    const values = new Map(places.amounts.map((column) => [column, readAmount(row, column)]));
    const named = nameOfRow(grid, places, row);
    const code =
      codeOfRow(grid, row, places.code, places.unitCode, above(row)) ??
      codeInName(places, named) ??
      codeAmongUnits(grid, row, places, named);
    const projectName = places.project === undefined ? "" : trimmed(grid.shown(row, places.project));
    const name =
      (places.code.length === 0 ? code?.rest : nameBehindCode(named, code)) ?? named?.text ?? code?.rest ?? null;
    const says = (column: number) => grid.shown(row, column) !== "";
    return {
      row,
      code,
      name,
      label: squeeze(stripNumbering(name ?? "")),
      indent: named?.indent ?? 0,
      further: places.further
        .map((column) => grid.text(row, column))
        .join(" ")
        .trim(),
      unitCode: unitCodeOf(grid, row, places.unitCode, places.code, code),
      projectName: projectName === "" ? null : projectName,
      indicator: places.indicators.some(says),
      purchase: places.purchases.some((column) => column !== named?.cell.column && says(column)),
      labelCell:
        named?.cell ?? (places.code[0] === undefined ? null : { sheet: grid.sheet.name, row, column: places.code[0] }),
      values,
      hasAmount: [...values.values()].some((value) => value.state === "amount"),
    };
  };
}

const UNIT_CODE = /^\d{3,}$/;
/** 106, 106001, 106001001: bodies are counted in threes where their codes stand among those of accounts. */
const UNIT_CODE_AMONG_ACCOUNTS = /^(?:\d{3}){1,4}$/;

function unitCodeOf(
  grid: Grid,
  row: number,
  unitCodeColumn: number | undefined,
  codeColumns: readonly number[],
  code: ParsedCode | null,
): string | null {
  const [only, ...further] = codeColumns;
  const own = unitCodeColumn === undefined ? "" : grid.text(row, unitCodeColumn);
  if (UNIT_CODE.test(own)) return code?.code === own ? null : own;
  if (only === undefined || further.length > 0 || code !== null) return null;
  const among = grid.text(row, only);
  return UNIT_CODE_AMONG_ACCOUNTS.test(among) ? among : null;
}

/** Some exports print the full economic code in the 单位代码 column; it then adds the local digits. */
function codeOfRow(
  grid: Grid,
  row: number,
  columns: readonly number[],
  unitCodeColumn: number | undefined,
  above: CodesAbove,
): ParsedCode | null {
  const parts = columns.flatMap((column) => splitAtDots(codePart(grid, row, column) ?? above.get(column) ?? null));
  const own =
    parseCode(parts) ??
    (parts.length > 1 && parts.slice(1).every((part) => part === null) ? parseCode([parts[0]!]) : null);
  if (unitCodeColumn === undefined || columns.length === 0) return own;
  const beside = parseCode([codePart(grid, row, unitCodeColumn)]);
  if (beside === null || beside.domain === "functional" || beside.rest !== null) return own;
  if (own === null) return parts.every((part) => part === null) ? beside : null;
  return beside.code.startsWith(own.code) ? beside : own;
}

/** Without a code column the code may be printed in front of the name: 2010601行政运行. */
function codeInName({ code, namesAccounts }: Places, named: NamedCell | null): ParsedCode | null {
  return named === null || code.length > 0 || !namesAccounts ? null : parseCode([named.text]);
}

/** One column may hold the codes of units and of accounts: an account is what bears that account's name. */
function codeAmongUnits(grid: Grid, row: number, places: Places, named: NamedCell | null): ParsedCode | null {
  if (places.unitCode === undefined || places.code.length > 0 || named === null) return null;
  const code = parseCode([codePart(grid, row, places.unitCode)]);
  const account = code === null ? null : builtInClassification().find(code.code);
  return account !== null && normalizeName(account.name) === normalizeName(named.text) ? code : null;
}

/** 2010601　行政运行 beside a code column that says 2010601: the name is what stands behind the code. */
function nameBehindCode(named: NamedCell | null, code: ParsedCode | null): string | null {
  if (named === null || code === null) return null;
  const repeated = parseCode([named.text]);
  return repeated?.code === code.code ? repeated.rest : null;
}

/** 301.01 in a column of codes is 301 01, though anywhere else it would be an amount. */
function splitAtDots(part: CodePart): readonly CodePart[] {
  return typeof part === "string" && /^\s*\d{3}(?:\.\d{2}){1,2}\s*$/.test(part) ? part.trim().split(".") : [part];
}

interface NamedCell {
  readonly text: string;
  readonly indent: number;
  readonly cell: CellRef;
}

function nameOfRow(grid: Grid, places: Places, row: number): NamedCell | null {
  for (const column of places.names) {
    const merge = grid.mergeAt(row, column);
    const shown = grid.shown(merge?.top ?? row, merge?.left ?? column);
    if (squeeze(shown) === "" || (merge !== undefined && merge.top < row)) continue;
    if (places.code.includes(column) && (!/[^\d\s.]/.test(shown) || parseCode([shown]) !== null)) continue;
    const at = { sheet: grid.sheet.name, row, column: merge?.left ?? column };
    const cellIndent = (grid.cell(row, at.column)?.indent ?? 0) * 2;
    return { text: trimmed(shown), indent: leadingIndent(shown) + cellIndent, cell: at };
  }
  return totalBesideNames(grid, places, row);
}

/** 合计 may stand in any column of words, merged over those in front of the amounts. */
function totalBesideNames(grid: Grid, { words }: Places, row: number): NamedCell | null {
  const spot = words.find((column) => TOTAL_LABEL.test(squeeze(grid.shown(row, column))));
  if (spot === undefined) return null;
  return { text: trimmed(grid.shown(row, spot)), indent: 0, cell: { sheet: grid.sheet.name, row, column: spot } };
}

export function isTotalLabel(raw: RawRow): boolean {
  return raw.code === null && TOTAL_LABEL.test(raw.label);
}

export function isNoData(raw: RawRow): boolean {
  return raw.code === null && NO_DATA_LABEL.test(raw.label) && !raw.hasAmount;
}

export function isBlankRow(raw: RawRow): boolean {
  return raw.code === null && raw.name === null && raw.projectName === null && !raw.hasAmount && !raw.indicator;
}

export interface PlacedRow {
  readonly raw: RawRow;
  readonly kind: RowKind;
  /** The account the row stands for; a name-only parent row takes it from the rows below it. */
  readonly code: string | null;
  /** Its place in the sums where the kind of row does not say it, see hierarchy.ts. */
  readonly rank?: number;
}
