import type { Layout } from "../layout";
import { text, type CodeEntry, type Entry, type ModelColumn } from "../model";

export type Domain = "functional" | "economic";

const LEAVES: Readonly<Record<Domain, readonly string[]>> = {
  functional: ["类", "款", "项"],
  economic: ["类", "款"],
};

/** Columns that hold the account code, under the layout's header words; none when names carry it. */
export function codeColumns(layout: Layout, domain: Domain): ModelColumn[] {
  const { codes, words } = layout;
  const word = domain === "functional" ? words.functionalCode : words.economicCode;
  const group = words.group === null ? [] : [words.group];
  const head = word === null ? group : [...group, word];
  switch (codes.style) {
    case "split":
    case "split-numbers":
    case "merged":
      return LEAVES[domain].map((leaf) => ({ path: [...head, leaf], type: "code" }));
    case "joined":
    case "joined-numbers":
    case "spaced":
    case "dotted":
      return [{ path: head.length === 0 ? ["编码"] : head, type: "code" }];
    case "glued":
    case "glued-space":
    case "glued-dash":
      return [];
  }
}

export function nameColumn(layout: Layout, domain: Domain): ModelColumn {
  const { words } = layout;
  const word = domain === "functional" ? words.functionalName : words.economicName;
  return { path: words.group === null ? [word] : [words.group, word], type: "label" };
}

const OWN_ACCOUNTS = "部门预算经济分类";
const GOVERNMENT_ACCOUNTS = "政府预算经济分类";

/** Columns of a list by economic account, with the government's accounts behind them where the layout has them. */
export function economicLabels(layout: Layout, between: readonly ModelColumn[]): ModelColumn[] {
  const own = [...codeColumns(layout, "economic"), ...between, nameColumn(layout, "economic")];
  if (layout.codes.government === "none") return own;
  const further: readonly ModelColumn[] = [
    { path: [GOVERNMENT_ACCOUNTS, "科目编码"], type: "code" },
    { path: [GOVERNMENT_ACCOUNTS, "科目名称"], type: "label" },
  ];
  if (layout.codes.government === "flat")
    return [...own, ...further.map((column) => ({ ...column, path: [column.path.join("")] }))];
  return [...own.map((column) => ({ ...column, path: [OWN_ACCOUNTS, column.path.at(-1)!] })), ...further];
}

const GOVERNMENT: ReadonlyMap<string, readonly [code: string, name: string]> = new Map([
  ["301", ["50101", "工资奖金津补贴"]],
  ["302", ["50201", "办公经费"]],
  ["303", ["50905", "离退休费"]],
  ["310", ["50306", "设备购置"]],
]);

/** What an institution's part of the same 款 is booked under. */
const SECOND_BOOKING: readonly [code: string, name: string] = ["50599", "其他对事业单位补助"];

/** The government's account of a 款, the first or the second it is booked under; 类 rows name none. */
export function governmentEntries(layout: Layout, code: string, booking = 0): (Entry | null)[] {
  if (layout.codes.government === "none") return [];
  const first = code.length === 3 ? undefined : GOVERNMENT.get(code.slice(0, 3));
  const account = first === undefined || booking === 0 ? first : SECOND_BOOKING;
  return account === undefined ? [null, null] : account.map((word) => text(word));
}

/** The code's cells: as many entries as `codeColumns` gives columns. */
export function codeEntries(layout: Layout, domain: Domain, code: string | null): (Entry | null)[] {
  const width = codeColumns(layout, domain).length;
  if (code === null || width === 0) return Array.from({ length: width }, () => null);
  const { style } = layout.codes;
  const parts = partsOf(code).slice(0, LEAVES[domain].length);
  const entry = (content: string, numeric: boolean): CodeEntry => ({ kind: "code", text: content, numeric });
  switch (style) {
    case "split":
    case "split-numbers":
      return Array.from({ length: width }, (_, index) => {
        const part = parts[index];
        return part === undefined ? null : entry(part, style === "split-numbers");
      });
    case "merged":
      return [entry(code, false), ...Array.from({ length: width - 1 }, () => null)];
    case "spaced":
      return [entry(parts.join(" "), false)];
    case "dotted":
      return [entry(parts.join("."), false)];
    default:
      return [entry(code, style === "joined-numbers")];
  }
}

/** The name's cell, with the code in front where the layout glues them together. */
export function nameEntry(layout: Layout, code: string | null, name: string, depth: number): Entry {
  const { style } = layout.codes;
  if (code === null) return text(name, depth);
  if (layout.codes.beforeName && !codesGlued(layout)) return text(`${code}　${name}`, depth);
  if (style === "glued") return text(`${code}${name}`, depth);
  if (style === "glued-space") return text(`${code} ${name}`, depth);
  if (style === "glued-dash") return text(`${code}-${name}`, depth);
  return text(name, depth);
}

/** True where one cell stretches over all code columns. */
export function codesMerged(layout: Layout): boolean {
  return layout.codes.style === "merged";
}

/** 2080505 → 208, 05, 05. */
function partsOf(code: string): string[] {
  const parts = [code.slice(0, 3)];
  for (let at = 3; at < code.length; at += 2) parts.push(code.slice(at, at + 2));
  return parts;
}

/** Names carry the codes. */
export function codesGlued(layout: Layout): boolean {
  return layout.codes.style.startsWith("glued");
}
