import type { Column } from "../recognition";

/** One column as the sum of others, read off the merged headers. */
export interface HeaderSum {
  readonly sum: Column;
  readonly parts: readonly Column[];
}

/** A heading with what stands beneath it, or a leaf column. */
class Heading {
  #sum: Column | null | undefined = undefined;

  constructor(
    readonly label: string,
    readonly column: Column | null = null,
    readonly below: Heading[] = [],
  ) {}

  /** The leaf that totals what stands right beneath, once all of it is there. */
  get sum(): Column | null {
    if (this.#sum === undefined) this.#sum = sumOf(this);
    return this.#sum;
  }
}

/** Columns that stand beside a total without being a part of it. */
const NOT_ADDED: ReadonlySet<string> = new Set([
  "agency-operating",
  "opening-balance",
  "closing-balance",
  "current-income",
  "sme",
  "micro",
  "prison",
  "welfare",
]);

const NONE: ReadonlySet<string> = new Set();

/** Leaves that some layouts print flat beside the column they are parts of. */
const PART_OF: ReadonlyMap<string, string> = new Map([
  ["personnel", "basic"],
  ["public-expense", "basic"],
  ["vehicle-purchase", "vehicle-subtotal"],
  ["vehicle-running", "vehicle-subtotal"],
  ["general-budget-income", "fiscal-appropriation-income"],
  ["gov-fund-income", "fiscal-appropriation-income"],
  ["state-capital-income", "fiscal-appropriation-income"],
]);

const SUM_WORD = /(合计|小计|总计|总额|共计)$/;
/** 合计（万元）, where the unit stands in the headers. */
const UNIT_BEHIND = /[(（][^()（）]*元[)）]$/;
export const OF_WHICH = "其中";

/** What the headings leave open. */
export interface HeaderMeaning {
  /** Columns of these roles stand aside. */
  readonly leftOut?: ReadonlySet<string>;
  /** Whether 其中 names one part that is counted already, opens the list of all parts, or opens one of some of them. */
  readonly ofWhich?: "aside" | "parts" | "onwards";
}

/** Every 合计, 小计 or 总计 column of a header over its leaf columns, outermost first. */
export function headerSums(
  columns: readonly Column[],
  { leftOut = NONE, ofWhich = "aside" }: HeaderMeaning = {},
): readonly HeaderSum[] {
  if (columns.length < 2) return [];
  const sums: HeaderSum[] = [];
  const added = columns.filter((column) => !NOT_ADDED.has(measured(column)) && !leftOut.has(measured(column)));
  for (const alike of byMeasure(added)) collect(nested(treeOf(alike)), sums, ofWhich);
  return sums.map((sum) => withStrays(sum, sums, added));
}

/** What a column measures, without the year or stage its role may begin with. */
function measured({ role, facets }: Column): string {
  return facets?.of ?? role;
}

/** 预算数 and 决算数, last year and this: numbers of one measure add up among themselves. */
function byMeasure(columns: readonly Column[]): readonly (readonly Column[])[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const { facets } = column;
    if (facets !== null && facets.shows !== "money") continue;
    const own = facets === null || facets.own;
    const text = own
      ? ""
      : `${facets.when}|${facets.stage ?? ""}|${typeof facets.year === "number" ? facets.year : ""}`;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [column]);
    else group.push(column);
  }
  return [...groups.values()];
}

/** The headings without those that only say when; of a column that has no others all of them. */
function headingsOf({ path, facets }: Column): readonly string[] {
  return facets === null || facets.items.length === 0 ? path : facets.items;
}

/** Natures of expenditure: a total of one of them beside another is the total of them all. */
const NATURES: ReadonlySet<string> = new Set([
  "basic",
  "project",
  "business-expenditure",
  "remittance-to-superior",
  "subsidy-to-subordinates",
]);

/** A header band torn by a stray cell leaves 项目支出 outside the group whose 合计 it belongs to. */
function withStrays(own: HeaderSum, sums: readonly HeaderSum[], columns: readonly Column[]): HeaderSum {
  if (own.sum.role !== "total" || !own.parts.some(({ role }) => NATURES.has(role))) return own;
  const placed = new Set(sums.flatMap(({ sum, parts }) => [sum, ...parts]));
  const strays = columns.filter((column) => NATURES.has(column.role) && !placed.has(column));
  return strays.length === 0 ? own : { sum: own.sum, parts: [...own.parts, ...strays] };
}

function treeOf(columns: readonly Column[]): Heading {
  const root = new Heading("");
  for (const column of columns) {
    const path = headingsOf(column);
    let at = root;
    for (let level = 0; level < path.length - 1; level++) {
      const label = withoutUnit(path[level]!);
      const last = at.below.at(-1);
      if (last?.label === label && last.column === null) at = last;
      else at.below.push((at = new Heading(label)));
    }
    at.below.push(new Heading(withoutUnit(path.at(-1) ?? ""), column));
  }
  return root;
}

function withoutUnit(label: string): string {
  return label.includes("元") ? label.replace(UNIT_BEHIND, "") : label;
}

/** Moves flat parts under the leaf they belong to: 基本支出 | 人员经费 | 公用经费 becomes one group. */
function nested(heading: Heading): Heading {
  const roles = new Set<string>();
  const owners = new Set<string>();
  for (const { column } of heading.below) {
    const owner = column === null ? undefined : PART_OF.get(measured(column));
    if (column !== null) roles.add(measured(column));
    if (owner !== undefined) owners.add(owner);
  }
  const below: Heading[] = [];
  if (owners.size === 0) {
    for (const child of heading.below) below.push(child.column === null ? nested(child) : child);
    return new Heading(heading.label, null, below);
  }
  const groups = new Map<string, Heading>();
  for (const child of heading.below) {
    const role = child.column === null ? "" : measured(child.column);
    const owner = PART_OF.get(role);
    if (owner !== undefined && roles.has(owner) && !isSum(heading, owner))
      groupOf(owner, groups, below).below.push(child);
    else if (owners.has(role) && !isSum(heading, role)) groupOf(role, groups, below).below.unshift(child);
    else below.push(child.column === null ? nested(child) : child);
  }
  return new Heading(heading.label, null, below);
}

function groupOf(role: string, groups: Map<string, Heading>, below: Heading[]): Heading {
  let group = groups.get(role);
  if (group === undefined) {
    group = new Heading(role);
    groups.set(role, group);
    below.push(group);
  }
  return group;
}

/** The role already is this heading's own 小计. */
function isSum(heading: Heading, role: string): boolean {
  return heading.below.some(
    ({ column, label }) => column !== null && measured(column) === role && SUM_WORD.test(label),
  );
}

function collect(heading: Heading, sums: HeaderSum[], ofWhich: OfWhich): void {
  const { sum } = heading;
  if (sum !== null)
    for (const breakdown of breakdownsOf(heading.below.filter((child) => child.column !== sum))) {
      const parts = addedOf(breakdown, ofWhich).flatMap((child) => partsOf(child, ofWhich));
      if (parts.length > 0 && !isOneOfSome(parts)) sums.push({ sum, parts });
    }
  for (const child of heading.below) if (child.column === null) collect(child, sums, ofWhich);
}

/** 合计 beside nothing but 人员经费: the other natures of expenditure are not listed, and may still be in it. */
function isOneOfSome([only, ...others]: readonly Column[]): boolean {
  return others.length === 0 && only !== undefined && (NATURES.has(only.role) || PART_OF.get(only.role) === "basic");
}

type OfWhich = NonNullable<HeaderMeaning["ofWhich"]>;

/** What stands beside a sum. 按资金来源 and 按支出性质 break the same whole down anew: each alone makes it up. */
function breakdownsOf(children: readonly Heading[]): readonly (readonly Heading[])[] {
  const labels = new Set(children.flatMap(({ label }) => (label.startsWith("按") ? [label] : [])));
  if (labels.size < 2) return [children];
  return [...labels].map((label) => children.filter((child) => child.label === label));
}

function addedOf(children: readonly Heading[], ofWhich: OfWhich): readonly Heading[] {
  if (ofWhich === "parts") return children;
  const first = children.findIndex(({ label }) => label.startsWith(OF_WHICH));
  if (ofWhich === "onwards" && first >= 0) return children.slice(0, first);
  return children.filter(({ label }) => !label.startsWith(OF_WHICH));
}

/** The one leaf right under a heading that totals it; two of them leave it open which is which. */
function sumOf(heading: Heading): Column | null {
  const leaves = heading.below.filter(({ column }) => column !== null);
  const worded = leaves.filter(({ label }) => SUM_WORD.test(label));
  const named = worded.length > 0 ? worded : leaves.filter(({ column }) => isTotalOf(heading, measured(column!)));
  return named.length === 1 ? named[0]!.column : null;
}

function isTotalOf({ label }: Heading, role: string): boolean {
  return role === label || role === "total" || role === "grand-total";
}

function partsOf(heading: Heading, ofWhich: OfWhich): readonly Column[] {
  if (heading.column !== null) return [heading.column];
  const { sum } = heading;
  return sum === null ? addedOf(heading.below, ofWhich).flatMap((child) => partsOf(child, ofWhich)) : [sum];
}
