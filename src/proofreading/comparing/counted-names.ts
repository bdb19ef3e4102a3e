import { parseChineseOrdinal } from "../../amounts";
import { anyOf, OFFICES } from "../../lexicon";
import { type Passage, placesOf } from "../reading/prose";

/** 设7个内设机构，包括：综合股、秘书股…: a number of bodies, and those named. */
export interface CountedNames {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly named: number;
}

const WHAT =
  "(?:内设机构|内设科室|内设股室|内设处室|职能科室|科室|股室|处室|下属单位|直属单位|二级单位|二级机构|所属单位)";
const COUNT = "(\\d{1,2}|[一二三四五六七八九十]{1,3})个";
const LEADS = "(?:，?(?:分别(?:是|为)|具体为|包括|即|有):?|:)";
const COUNTED = new RegExp(`${COUNT}${WHAT}${LEADS}([^。;:]{3,400})(?=[。;]|$)`, "g");
const COUNTED_BEHIND = new RegExp(`${WHAT}(?:共)?${COUNT}${LEADS}([^。;:]{3,400})(?=[。;]|$)`, "g");
const OFFICE = new RegExp(`(?:${anyOf(OFFICES)})$`);
const OPEN = /等|其中|[\d]/;

/** Numbers of bodies whose names all follow. */
export function* countedNames(passages: readonly Passage[]): Generator<CountedNames> {
  for (const pattern of [COUNTED, COUNTED_BEHIND])
    for (const { match, start } of placesOf(passages, pattern)) {
      const [whole, number = "", list = ""] = match;
      const count = /^\d/.test(number) ? Number(number) : parseChineseOrdinal(number);
      const named = namesIn(list);
      const at = start + whole.indexOf(`${number}个`);
      if (count !== null && named !== null) yield { start: at, end: at + number.length + 1, count, named };
    }
}

/** Null where one of them is not plainly a body's name: 规划、建设与管理科 is one. */
function namesIn(list: string): number | null {
  if (OPEN.test(list)) return null;
  const names = list
    .replace(/\([^()]*\)/g, "")
    .split(/[、，]/)
    .flatMap(joined);
  return names.length > 1 && names.every((name) => OFFICE.test(name)) ? names.length : null;
}

const AND = /[和及与]/g;

/** 人事科和财务科 are two, 计划和财务科 is one. */
function joined(name: string): readonly string[] {
  for (const { index } of name.matchAll(AND))
    if (OFFICE.test(name.slice(0, index))) return [name.slice(0, index), name.slice(index + 1)];
  return [name];
}
