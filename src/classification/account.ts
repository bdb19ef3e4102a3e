/** 功能分类 2xx, 部门预算支出经济分类 3xx, 政府预算支出经济分类 5xx. */
export type CodeDomain = "functional" | "economic" | "government-economic";

/** 类, 款, 项; `detail` is what a place adds below: 3010102 under 30101. */
export type CodeLevel = "class" | "section" | "item" | "detail";

/**
 * How far a name can be relied on. A confirmed name was read in published documents or in the
 * official list the user imported. An unconfirmed one is a hint: good for suggesting, never a
 * reason to call what a table says wrong.
 */
export type Standing = "confirmed" | "unconfirmed";

/** A name the account bore through the year `until`. */
export interface FormerName {
  readonly name: string;
  readonly until: number;
}

export interface Account {
  /** Digits without separators: 208, 20805, 2080505, 30101. */
  readonly code: string;
  /** The official name; looked up for a year, the name in force that year. */
  readonly name: string;
  readonly level: CodeLevel;
  readonly domain: CodeDomain;
  readonly standing: Standing;
  /** First and last budget year the account exists; null where that is not known. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** Oldest first; looked up for a year, only names no longer in force then. */
  readonly formerNames: readonly FormerName[];
}

interface ClassRange {
  readonly domain: CodeDomain;
  readonly first: number;
  readonly last: number;
}

/** Ranges the 类 codes are numbered in, with room for the years to come; 320 or 410 is a unit, no account. */
const CLASS_RANGES: readonly ClassRange[] = [
  { domain: "functional", first: 201, last: 239 },
  { domain: "economic", first: 301, last: 319 },
  { domain: "economic", first: 399, last: 399 },
  { domain: "government-economic", first: 501, last: 519 },
  { domain: "government-economic", first: 599, last: 599 },
];

const DOMAIN_OF_CLASS: ReadonlyMap<string, CodeDomain> = new Map(
  CLASS_RANGES.flatMap(({ domain, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), domain] as const),
  ),
);

/** 类, 款, 项: three, five or seven digits. */
const JOINED = /^\d{3}(?:\d\d){0,2}$/;

/** Which classification a joined code belongs to; null for anything that is no account code. */
export function domainOfCode(code: string): CodeDomain | null {
  return JOINED.test(code) ? (DOMAIN_OF_CLASS.get(code.slice(0, 3)) ?? null) : null;
}

/** 类/款/项 by the length of a joined code; seven digits of an economic code are a local detail. */
export function levelOfCode(code: string): CodeLevel | null {
  const domain = domainOfCode(code);
  if (domain === null) return null;
  if (code.length === 3) return "class";
  if (code.length === 5) return "section";
  return domain === "functional" ? "item" : "detail";
}

/** 2080505 → 20805 → 208 → null. */
export function parentCode(code: string): string | null {
  return domainOfCode(code) === null || code.length === 3 ? null : code.slice(0, -2);
}
