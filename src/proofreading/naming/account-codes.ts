import { levelOfCode, normalizeName } from "../../classification";
import type { Span } from "../claim";
import type { Passage } from "../reading/prose";
import { placesOf } from "../reading/prose";
import type { AccountLevel, AccountNames } from "./account-names";
import type { JudgedPath } from "./account-paths";
import { isSlipFor } from "./nearness";

/** A code with the name beside it; the span is the flow's and holds both. */
export interface CodedName extends Span {
  readonly code: string;
  readonly name: string;
}

export type CodeJudgement =
  | { readonly kind: "right" }
  /** The name is another account's; `expected` is its code where it has only one. */
  | { readonly kind: "code"; readonly official: string; readonly expected: string | null }
  | { readonly kind: "name"; readonly official: string };

const CODED = /(?<![\d.,])(2\d{6}|2\d{4}|2\d{2}(?=[-—–][\u4e00-\u9fff]))(?!\d)[-—–\s]?([\u4e00-\u9fff]{4,40})/g;
const TRAILING = /(?:支出)?(?:预算|决算)?(?:数|安排|总额)?(?:为|共|共计|计)?$/;

/** 2080505-机关事业单位基本养老保险缴费支出85万元: names behind their codes in running text. */
export function* namesBehindCodes(passages: readonly Passage[]): Generator<CodedName> {
  for (const { match, start, end } of placesOf(passages, CODED)) {
    const [, code = "", name = ""] = match;
    yield { code, name, start, end };
  }
}

/** 卫生健康支出（210类） */
export function* codesInMarks(paths: readonly JudgedPath[]): Generator<CodedName> {
  for (const { parts } of paths)
    for (const { digits, name, start, end } of parts)
      if (digits !== null && levelOfCode(digits) !== null) yield { code: digits, name, start, end };
}

/** Null where the code, or whose the name is, is not known for certain. */
export function judgeCode({ code, name }: CodedName, names: AccountNames): CodeJudgement | null {
  const level = levelOfCode(code) as AccountLevel | null;
  const official = names.nameOf(code);
  if (level === null || official === null) return null;
  const forms = [...new Set([name, name.replace(TRAILING, "")])];
  const key = normalizeName(official);
  if (forms.some((form) => normalizeName(form) === key)) return { kind: "right" };
  for (const form of forms) {
    const there = names.exact(form, level, null);
    if (there?.kind !== "right") continue;
    if (there.codes.includes(code)) return { kind: "right" };
    if (!there.sure) return null;
    return { kind: "code", official, expected: there.codes.length === 1 ? there.codes[0]! : null };
  }
  return forms.some((form) => isSlipFor(normalizeName(form), key, "table")) ? { kind: "name", official } : null;
}
