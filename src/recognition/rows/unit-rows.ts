import { anyOf, BODY_ENDINGS, SETS_OF_TABLES } from "../../lexicon";
import type { ListContext } from "./list-rows";
import type { PlacedRow, RawRow } from "./rows";

/** Endings of the names of bodies; used only where no code tells unit rows from groups. */
const OTHER_ENDINGS = [
  "园",
  "台",
  "办公室",
  "小学",
  "中学",
  "初中",
  "高中",
  "大学",
  "政府",
  "机关",
  "本级",
  "部门",
  "公司",
];
const BODY_NAME = new RegExp(
  `${anyOf([...BODY_ENDINGS, ...OTHER_ENDINGS])}(?:\\(${anyOf(SETS_OF_TABLES)}\\)|本级|部门|机关)?$`,
);

/** 某市某区: fewer letters in common would not make a place. */
const SHARED_PLACE = 4;

export function isBodyName(label: string): boolean {
  return BODY_NAME.test(label);
}

/** The organisation itself, or a body of the same place: 某市某区图书馆 beside 某市某区文化局. */
export function isOrganisation(label: string, organisation: string | null): boolean {
  if (organisation === null || organisation.length < SHARED_PLACE || label.length < SHARED_PLACE) return false;
  if (label.startsWith(organisation) || organisation.startsWith(label)) return true;
  return label.startsWith(organisation.slice(0, SHARED_PLACE)) && isBodyName(label);
}

/**
 * Units have codes of their own, and 301 or 205 may be one: where a body's name stands beside a code, and
 * is the name of no account, the code is the body's.
 */
export function withUnitCodes(rows: readonly RawRow[], context: ListContext): readonly RawRow[] {
  return rows.map((row) => {
    if (row.code === null || row.name === null || row.projectName !== null || !isUnitName(row.label, context))
      return row;
    return { ...row, code: null, unitCode: row.unitCode ?? row.code.code };
  });
}

function isUnitName(label: string, { accounts, organisation }: ListContext): boolean {
  return (isBodyName(label) || isOrganisation(label, organisation)) && accounts.byName(label).length === 0;
}

/**
 * 106 above 106001 is the department, and its units follow; the codes tell it, or, where there are none, how far
 * the names are indented. Bodies may stand three deep and more.
 */
export function nestUnits(placed: readonly PlacedRow[]): readonly PlacedRow[] {
  const units = placed.filter(({ kind }) => kind === "unit");
  if (units.length < 2) return placed;
  const depths = depthsOf(units);
  const deepest = Math.max(...depths.values());
  if (deepest === 0) return placed;
  return placed.map((row) => {
    const depth = depths.get(row);
    if (depth === undefined) return row;
    const heads = units.indexOf(row) + 1;
    const isDepartment = heads < units.length && depths.get(units[heads]!)! > depth;
    return { ...row, kind: isDepartment ? "department" : "unit", rank: rankOfUnit(depth, deepest) };
  });
}

function depthsOf(units: readonly PlacedRow[]): ReadonlyMap<PlacedRow, number> {
  const depths = new Map<PlacedRow, number>();
  const open: PlacedRow[] = [];
  for (const unit of units) {
    while (open.length > 0 && !isUnder(open.at(-1)!, unit)) open.pop();
    depths.set(unit, open.length);
    open.push(unit);
  }
  return depths;
}

function isUnder({ raw: above }: PlacedRow, { raw: below }: PlacedRow): boolean {
  if (above.unitCode === null || below.unitCode === null) return below.indent > above.indent;
  return below.unitCode.length > above.unitCode.length && below.unitCode.startsWith(above.unitCode);
}

/** Between the total and the accounts, see hierarchy.ts. */
const OUTERMOST = 1;
const INNERMOST = 2;

function rankOfUnit(depth: number, deepest: number): number {
  return OUTERMOST + ((INNERMOST - OUTERMOST) * depth) / deepest;
}
