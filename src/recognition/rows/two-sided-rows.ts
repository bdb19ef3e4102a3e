import { type NumberingStyle, parseNumbering } from "../../amounts";
import type { RowKind } from "../row-kind";
import { isBlankRow, isNoData, type PlacedRow, type RawRow } from "./rows";
import { numberingStyle } from "../sheet/text";
import {
  BREAKDOWN_AGAIN_LABEL,
  CARRY_LABEL,
  CURRENT_GROUP_LABEL,
  CURRENT_TOTAL_LABEL,
  GRAND_TOTAL_LABEL,
  PARTS_OF_NATURE,
} from "../sheet/vocabulary";

/** 收入 or 支出 half of a two-sided table: what each line is and which line it is a part of. */
export function placeTwoSidedRows(rows: readonly RawRow[]): {
  placed: readonly PlacedRow[];
  parents: readonly (number | null)[];
  /** Lines that name only a part of the line above them; they stand outside every sum. */
  ofWhich: ReadonlySet<PlacedRow>;
} {
  // A 小计 that comes again and again closes one source each, not the half.
  const repeated = rows.filter(({ label }) => label === "小计").length > 1;
  const kindOf = (raw: RawRow): RowKind => (repeated && raw.label === "小计" ? "entry" : kindOfLine(raw));
  const placed = closedByTotal(openedByTotal(rows.map((raw) => ({ raw, kind: kindOf(raw), code: null }))));
  const ofWhich = linesOfWhich(placed);
  return { placed, parents: parentsOfLines(placed, ofWhich), ofWhich };
}

/** 其中：… and, below a numbered line, the lines without a number that go on with it. */
function linesOfWhich(placed: readonly PlacedRow[]): ReadonlySet<PlacedRow> {
  const lines = new Set<PlacedRow>();
  let owner: string | null = null;
  let goesOn = false;
  for (const row of placed) {
    if (row.raw.name === null) continue;
    const starts = row.raw.label.startsWith("其中") && !goesOnCounting(row.raw.name, owner);
    goesOn = starts || (goesOn && row.kind === "entry" && numberingStyle(row.raw.name) === null);
    if (starts || (goesOn && owner !== null && numberingStyle(owner) !== null)) lines.add(row);
    else owner = row.raw.name;
  }
  return lines;
}

/** 2、其中：专项资金 behind 1、: what is counted with the line before it stands beside it, whatever it is called. */
function goesOnCounting(name: string, before: string | null): boolean {
  const [own, last] = [parseNumbering(name), before === null ? null : parseNumbering(before)];
  return own !== null && own.style === last?.style && own.number === last.number + 1;
}

function kindOfLine(raw: RawRow): RowKind {
  if (isNoData(raw)) return "no-data";
  if (raw.name === null) return raw.hasAmount ? "total-unlabelled" : "blank";
  if (isBlankRow(raw)) return "blank";
  if (GRAND_TOTAL_LABEL.test(raw.label)) return "grand-total";
  if (CURRENT_TOTAL_LABEL.test(raw.label)) return "current-total";
  if (CURRENT_GROUP_LABEL.test(raw.label)) return "subtotal";
  return CARRY_LABEL.test(raw.label) ? "carry" : "entry";
}

/** A plain 合计 above everything, with money carried over among what it sums, is the 总计 of a half that prints none. */
function openedByTotal(placed: readonly PlacedRow[]): readonly PlacedRow[] {
  const [first, ...others] = placed.filter(({ raw }) => raw.name !== null);
  const isWhole =
    first?.kind === "current-total" &&
    !/^[本当]年/.test(first.raw.label) &&
    others.some(({ kind }) => kind === "carry") &&
    !others.some(({ kind }) => kind === "grand-total" || kind === "current-total");
  return isWhole ? placed.map((row) => (row === first ? { ...row, kind: "grand-total" } : row)) : placed;
}

/** Where 一、本年收入 and 二、上年结转 are groups, or a 小计 stands above, the 收入合计 that closes them is the 总计. */
function closedByTotal(placed: readonly PlacedRow[]): readonly PlacedRow[] {
  const subtotals = placed.filter(({ kind }) => kind === "subtotal" || kind === "current-total").length;
  const grouped = subtotals > 1 && !placed.some((row) => row.kind === "grand-total");
  const last = placed.findLastIndex((row) => row.raw.name !== null);
  if (!grouped || placed[last]?.kind !== "current-total") return placed;
  return placed.map((row, index) => (index === last ? { ...row, kind: "grand-total" } : row));
}

/**
 * Depth of every line by its marks: a style of numbering met for the first time opens a level, one
 * that is open returns to its level. Lines without a number lie below the number they are indented under.
 */
function depthsOf(placed: readonly PlacedRow[], baseIndent: number): readonly number[] {
  const open: { style: NumberingStyle; indent: number }[] = [];
  let whole = { label: "", depth: 0 };
  let before: PlacedRow | null = null;
  /** How much deeper the lines stand that begin counting anew below 年初结转和结余. */
  let anew = 0;
  let closed = false;
  return placed.map((row) => {
    const { raw, kind } = row;
    if (raw.name === null) return 1;
    const numbering = parseNumbering(raw.name);
    if (numbering === null && kind !== "entry") anew = 0;
    else if (numbering?.number === 1 && isUnnumberedCarry(before) && open.some((one) => one.style === numbering.style))
      anew = 1;
    before = row;
    if (kind === "current-total") closed = open.length > 0;
    if (kind === "grand-total" || kind === "current-total") return 1;
    const style = numbering?.style ?? null;
    // What is carried over stands beside the 本年收入合计 above it, not beside the last of its parts.
    if (style === null && kind === "carry" && closed && raw.indent <= baseIndent) return 1;
    if (style === null && isPartOfNature(raw.label, whole.label)) return whole.depth + 1;
    const depth = depthByMarks(raw, style) + anew;
    whole = { label: raw.label, depth };
    return depth;
  });

  function depthByMarks(raw: RawRow, style: NumberingStyle | null): number {
    if (style === null) {
      const under = open.length === 0 ? raw.indent > baseIndent : open.some(({ indent }) => indent < raw.indent);
      const beside = open.findLastIndex(({ indent }) => indent === raw.indent);
      const above = open.findLastIndex(({ indent }) => indent < raw.indent);
      return beside > above ? beside + 1 : under ? Math.max(above, 0) + 2 : 1;
    }
    const level = open.findIndex((one) => one.style === style);
    if (level >= 0) open.length = level;
    open.push({ style, indent: raw.indent });
    return open.length;
  }
}

function isUnnumberedCarry(row: PlacedRow | null): boolean {
  return row?.kind === "carry" && numberingStyle(row.raw.name!) === null;
}

/** 人员经费 and 公用经费 below 基本支出. */
function isPartOfNature(label: string, above: string): boolean {
  return PARTS_OF_NATURE.some(({ whole, part }) => whole.test(above) && part.test(label));
}

/**
 * Lines belong to the group above them (一、本年收入), else to 本年…合计; 合计 and 结转 belong to 总计.
 * 其中 lines name only a part of what stands above and belong to no sum.
 */
function parentsOfLines(placed: readonly PlacedRow[], ofWhich: ReadonlySet<PlacedRow>): readonly (number | null)[] {
  const lines = placed.filter((row) => row.raw.name !== null);
  const hasChinese = lines.some((row) => row.kind !== "grand-total" && numberingStyle(row.raw.name!) === "一、");
  const plain = lines.filter((row) => row.kind === "entry" || row.kind === "subtotal" || row.kind === "carry");
  const baseIndent = Math.min(...plain.map((row) => row.raw.indent), Number.MAX_SAFE_INTEGER);
  const depths = depthsOf(placed, baseIndent);
  const grouped = placed.some((row) => row.kind === "subtotal");
  const grand = placed.findIndex((row) => row.kind === "grand-total");
  const current = placed.findIndex((row) => row.kind === "current-total");

  let group: number | null = null;
  let again: number | null = null;
  const openEntries: { depth: number; index: number }[] = [];
  return placed.map((row, index) => {
    if (row.kind === "grand-total" || row.kind === "blank" || row.kind === "no-data" || row.kind === "total-unlabelled")
      return null;
    if (row.kind === "current-total") return grand >= 0 ? grand : null;
    if (ofWhich.has(row)) return null;
    const depth = depths[index]!;
    if (BREAKDOWN_AGAIN_LABEL.test(row.raw.label)) {
      again = index;
      openEntries.length = 0;
      return null;
    }
    if (again !== null && row.kind === "entry") return innermost(openEntries, depth, index) ?? again;
    const opensGroup = row.kind === "subtotal" || (row.kind === "carry" && depth === 1);
    if (opensGroup && (numberingStyle(row.raw.name!) !== null || !isGroupMember(row, group, placed))) {
      group = row.kind === "subtotal" || hasMembers(placed, index, depths, hasChinese) ? index : null;
      openEntries.length = 0;
      return grand >= 0 ? grand : null;
    }
    if (group !== null && (depth > 1 || (grouped && numberingStyle(row.raw.name!) === null)))
      return innermost(openEntries, depth, index) ?? group;
    if (row.kind === "carry") return grand >= 0 ? grand : null;
    return innermost(openEntries, depth, index) ?? group ?? (current >= 0 ? current : grand >= 0 ? grand : null);
  });
}

/** The entry this line is a part of: the last one with a smaller depth. */
function innermost(open: { depth: number; index: number }[], depth: number, index: number): number | null {
  while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
  const parent = open.at(-1)?.index ?? null;
  open.push({ depth, index });
  return parent;
}

/** An unnumbered 结转 line inside a group of unnumbered lines is a member, not a new group. */
function isGroupMember(row: PlacedRow, group: number | null, placed: readonly PlacedRow[]): boolean {
  if (group === null || row.kind !== "carry") return false;
  return row.raw.indent > placed[group]!.raw.indent;
}

function hasMembers(
  placed: readonly PlacedRow[],
  index: number,
  depths: readonly number[],
  hasChinese: boolean,
): boolean {
  const at = placed.findIndex((row, place) => place > index && row.raw.name !== null);
  const next = placed[at];
  if (next === undefined || next.kind === "grand-total" || next.kind === "current-total") return false;
  const style = numberingStyle(next.raw.name!);
  return style === null ? next.raw.indent > placed[index]!.raw.indent || hasChinese : depths[at]! > 1;
}
