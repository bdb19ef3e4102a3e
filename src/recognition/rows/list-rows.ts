import { type Classification, type CodeDomain, normalizeName } from "../../classification";
import { isOneNumber } from "../../reckoning";
import type { TableKind } from "../kinds";
import type { RowKind } from "../row-kind";
import { nestedByName } from "./list-nesting";
import { codedByName } from "./names-as-codes";
import { procurementCategoryOf } from "./procurement-categories";
import type { AmountCell } from "../table";
import { isBodyName, isOrganisation, nestUnits, withUnitCodes } from "./unit-rows";
import { BLOCK_TOTAL_LABEL } from "../sheet/vocabulary";
import { isBlankRow, isNoData, isTotalLabel, type PlacedRow, type RawRow } from "./rows";

/** What is needed besides the rows themselves to say what each row is. */
export interface ListContext {
  readonly kind: TableKind;
  readonly accounts: Classification;
  readonly year: number | null;
  /** Squeezed organisation of the table, or null. */
  readonly organisation: string | null;
  /** The lane is one of several side by side, each with a total of its own. */
  readonly block: boolean;
}

const PERFORMANCE_KIND: TableKind = "project-performance-targets";
const SUBTOTAL_LABEL = /^小计$|^其中|合计$/;
/** Says for every row of a list what it is: total, unit, 类/款/项, project and so on. */
export function placeListRows(rows: readonly RawRow[], given: ListContext): readonly PlacedRow[] {
  const context = { ...given, detailed: hasDetails(rows) };
  rows = codedByName(withUnitCodes(rows, context), context);
  const placed: PlacedRow[] = [];
  const firstTotal = totalIndex(rows, context);
  const withProjects = context.kind.includes("project");
  rows.forEach((raw, index) => {
    const kind = fixedKind(raw, index, firstTotal, context);
    if (kind !== null) placed.push({ raw, kind, code: null });
    else if (raw.code !== null) placed.push(codedRow(raw, placed, withProjects, context));
    else placed.push(namedRow(raw, rows, index, placed, withProjects, context));
  });
  return nestedByName(nestUnits(placed), context.kind);
}

interface Context extends ListContext {
  /** Local details stand below accounts; then an account with one detail alone may have its very name and numbers. */
  readonly detailed: boolean;
}

function hasDetails(rows: readonly RawRow[]): boolean {
  return rows.some((row, index) => {
    const next = rows[index + 1];
    const isRepeated = row.code !== null && row.code.domain !== "functional" && next?.code?.code === row.code.code;
    return isRepeated && next.label !== row.label;
  });
}

/** Rows told by themselves: blank, notice, totals, indicators. Null when codes or names must tell. */
function fixedKind(raw: RawRow, index: number, firstTotal: number, context: ListContext): RowKind | null {
  if (isBlankRow(raw)) return "blank";
  if (isNoData(raw)) return "no-data";
  if (index === firstTotal) return "total";
  if (isTotalLabel(raw) || (context.block && BLOCK_TOTAL_LABEL.test(raw.label))) return "total";
  if (raw.code === null && SUBTOTAL_LABEL.test(raw.label)) return raw.label.startsWith("其中") ? "entry" : "subtotal";
  if (context.kind === "overall-performance-targets") return "indicator";
  if (context.kind === PERFORMANCE_KIND) {
    if (raw.projectName !== null) return "project";
    return raw.indicator ? "indicator" : raw.hasAmount ? "unit" : "indicator";
  }
  if (raw.code === null && raw.name === null && raw.projectName === null)
    return raw.hasAmount ? "total-unlabelled" : "indicator";
  return null;
}

/** The labelled total; a table without labels, or with only a unit's name on it, totals in its first row. */
function totalIndex(rows: readonly RawRow[], context: ListContext): number {
  const labelled = rows.findIndex(isTotalLabel);
  if (labelled >= 0) return labelled;
  const first = rows.findIndex((row) => row.hasAmount);
  if (first < 0) return -1;
  const row = rows[first]!;
  // What the body asks for in all, on the line of its name in front of the indicators.
  if (context.kind === "overall-performance-targets") return row.name === null ? -1 : first;
  if (context.kind === PERFORMANCE_KIND) return row.projectName === null ? first : -1;
  return row.code === null && row.name === null && row.projectName === null ? first : -1;
}

function codedRow(raw: RawRow, placed: readonly PlacedRow[], withProjects: boolean, context: Context): PlacedRow {
  const { code, domain, level } = raw.code!;
  const previous = placed.findLast((row) => row.raw.code !== null);
  if (domain !== "functional") {
    // The same 款 again: its local parts, unless it is the same account of another unit.
    const repeated =
      previous?.raw.code?.code === code &&
      isPartOf(previous, raw) &&
      isBelow(previous, placed) &&
      !isBooked(previous, raw) &&
      (context.detailed || !isSameAgain(previous, raw));
    if (repeated && level !== "class") return { raw, kind: "econ-detail", code: null };
    return { raw, kind: level === "class" ? "econ-class" : level === "section" ? "econ-section" : "econ-detail", code };
  }
  if (raw.purchase) return { raw, kind: "project", code };
  if (raw.projectName !== null) return { raw, kind: isDetail(raw, placed) ? "project-detail" : "project", code };
  if (withProjects && level === "item" && isProjectRow(raw, placed, context)) return { raw, kind: "project", code };
  return { raw, kind: level === "class" ? "class" : level === "section" ? "section" : "item", code };
}

/** Below a project named without an account, the same project again by accounts, units or sources. */
function isDetail(raw: RawRow, placed: readonly PlacedRow[]): boolean {
  const whole = placed.findLast((row) => row.kind !== "project-detail" && row.kind !== "blank");
  return whole?.kind === "project" && whole.code === null && whole.raw.projectName === raw.projectName;
}

function isPartOf(previous: PlacedRow, raw: RawRow): boolean {
  return previous.raw.unitCode === raw.unitCode || previous.raw.label !== raw.label;
}

/** 30101 for the part that is 50101 of 政府预算经济分类, and again for the part that is 50501. */
function isBooked({ raw: first }: PlacedRow, again: RawRow): boolean {
  return first.further !== "" && again.further !== "" && first.further !== again.further;
}

/** A row printed twice is no part of itself: parts are called otherwise, or are smaller. */
function isSameAgain({ raw: first, kind }: PlacedRow, again: RawRow): boolean {
  if (kind === "econ-detail" || first.label !== again.label) return false;
  return [...again.values].every(([column, value]) => isSameCell(first.values.get(column), value));
}

function isSameCell(first: AmountCell | undefined, again: AmountCell): boolean {
  if (first?.state !== "amount" || again.state !== "amount") return first?.state === again.state;
  return isOneNumber(first.amount, again.amount);
}

/** No unit row stands between the previous coded row and here. */
function isBelow(previous: PlacedRow, placed: readonly PlacedRow[]): boolean {
  return placed.slice(placed.indexOf(previous) + 1).every((row) => row.kind !== "unit" && row.kind !== "department");
}

const HEADS_PROJECTS: ReadonlySet<RowKind> = new Set(["subject-group", "item"]);
/** Below these an account met before starts afresh. */
const OPENS_BLOCK: ReadonlySet<RowKind> = new Set(["unit", "department", "class", "section"]);

/** In a project table a coded row is a project when a group stands above it or its name is not the account's. */
function isProjectRow(raw: RawRow, placed: readonly PlacedRow[], context: ListContext): boolean {
  if (raw.name === null) return false;
  const above = placed.findLast((row) => HEADS_PROJECTS.has(row.kind) || OPENS_BLOCK.has(row.kind));
  if (above?.kind === "subject-group") return true;
  if (above?.kind === "item" && above.code === raw.code!.code) return !isSameAgain(above, raw);
  const account = context.accounts.find(raw.code!.code, context.year ?? undefined);
  return (
    account !== null &&
    !namesAccount(raw.label, account.name) &&
    !account.formerNames.some((former) => namesAccount(raw.label, former.name))
  );
}

function namesAccount(label: string, name: string): boolean {
  const official = normalizeName(name);
  const written = normalizeName(label);
  return written === official || `${written}支出` === official;
}

/** A row with a name and no code: a unit, the heading of a group, or a project. */
function namedRow(
  raw: RawRow,
  rows: readonly RawRow[],
  index: number,
  placed: readonly PlacedRow[],
  withProjects: boolean,
  context: ListContext,
): PlacedRow {
  if (raw.projectName !== null || raw.purchase) return { raw, kind: "project", code: null };
  const next = rows.slice(index + 1).find((row) => row.code !== null || row.name !== null || row.hasAmount);
  const below = next?.code ?? null;
  const ancestor = below === null ? null : ancestorNamed(raw.label, below.code, context);
  if (below !== null && ancestor !== null && isAccountName(ancestor, below.code))
    return accountHeading(raw, ancestor, below.domain);
  if (raw.unitCode !== null || isOrganisation(raw.label, context.organisation))
    return { raw, kind: "unit", code: null };
  if (ancestor !== null) return { raw, kind: "subject-group", code: null };
  const hasCodedAbove = placed.some((row) => row.raw.code !== null);
  if (withProjects && below !== null && !isBodyName(raw.label))
    return { raw, kind: hasCodedItem(placed) ? "project" : "subject-group", code: null };
  if (withProjects && hasCodedAbove) return { raw, kind: "project", code: null };
  if (!hasCodedAbove && rows.some((row) => row.code !== null)) return { raw, kind: "unit", code: null };
  // Where one unit's accounts ended, a name above further accounts is the next unit's.
  const followsUnit = below !== null && placed.some((row) => row.kind === "unit" || row.kind === "department");
  if (followsUnit || isBodyName(raw.label)) return { raw, kind: "unit", code: null };
  return { raw, kind: rows.some((row) => row.code !== null) ? "entry" : kindByTable(raw, context.kind), code: null };
}

function hasCodedItem(placed: readonly PlacedRow[]): boolean {
  return placed.some((row) => row.kind === "item");
}

/** Tables listed by unit hold nothing but units below the total, those of purchases nothing but purchases. */
function kindByTable({ label }: RawRow, kind: TableKind): RowKind {
  if (LISTED_BY_UNIT.has(kind)) return "unit";
  if (!LISTED_BY_PURCHASE.has(kind)) return "entry";
  return procurementCategoryOf(label) === null ? "project" : "subject-group";
}

const LISTED_BY_UNIT: ReadonlySet<TableKind> = new Set(["dept-income-summary", "dept-expenditure-summary"]);
const LISTED_BY_PURCHASE: ReadonlySet<TableKind> = new Set([
  "gov-procurement-budget",
  "gov-purchased-services",
  "asset-acquisition",
]);

function ancestorNamed(label: string, code: string, context: ListContext): string | null {
  for (let length = 3; length <= code.length; length += 2) {
    const account = context.accounts.find(code.slice(0, length), context.year ?? undefined);
    if (account !== null && namesAccount(label, account.name)) return account.code;
  }
  return null;
}

/** True when the row names a level above the next row's code: 工资福利支出 above 301 01. */
function isAccountName(ancestor: string, nextCode: string): boolean {
  return ancestor.length < nextCode.length;
}

function accountHeading(raw: RawRow, code: string, domain: CodeDomain): PlacedRow {
  const economic = domain !== "functional";
  const kind: RowKind = code.length === 3 ? (economic ? "econ-class" : "class") : economic ? "econ-section" : "section";
  return { raw, kind, code };
}
