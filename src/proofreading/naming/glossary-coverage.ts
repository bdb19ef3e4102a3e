import { normalizeName } from "../../classification";
import type { Reading } from "../reading/reading";
import type { AccountNames } from "./account-names";
import type { GlossaryEntry } from "./glossary-entries";
import type { Named } from "./named";

export interface ItemToDefine {
  readonly code: string;
  readonly name: string;
  /** Name of the 款 above it. */
  readonly section: string | null;
}

const LEADING_CODE = /^[\d.]+/;
const ITEM = /^\d{7}$/;

/** 项 the text names outside the 名词解释, and those the tables give money to; in the order of the classification. */
export function itemsToDefine({ report }: Reading, { names, paths, glossary }: Named): readonly ItemToDefine[] {
  const own = new Set((glossary?.entries ?? []).map(({ path }) => path?.start));
  const written = paths.flatMap(({ code, start }) => (code === null || own.has(start) ? [] : [code]));
  const stated = [
    ...report.codes("expenditure", "general", "total", 7),
    ...report.codes("expenditure", "all", "total", 7),
  ];
  const codes = [...new Set([...written, ...stated])].filter((code) => ITEM.test(code)).sort();
  return codes.flatMap((code) => {
    const name = names.nameOf(code);
    return name === null ? [] : [{ code, name, section: names.nameOf(code.slice(0, 5)) }];
  });
}

/** The accounts the entries explain; one that explains a 款 explains all beneath it. */
export function entryCodes(entries: readonly GlossaryEntry[], names: AccountNames): readonly string[] {
  return entries.flatMap(({ term, path }) => {
    if (path !== null) return path.code === null ? [] : [path.code];
    const named = names.exact(term.text.replace(LEADING_CODE, ""), "item", null);
    if (named === null || named.kind === "unknown") return [];
    return named.kind === "right" ? named.codes : [named.code];
  });
}

/** The names entries end in, as compared: an entry with an unknown path still explains 行政运行. */
export function entryTerms(entries: readonly GlossaryEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ term, path }) =>
      path === null ? [normalizeName(term.text)] : path.code === null ? [normalizeName(path.parts.at(-1)!.name)] : [],
    ),
  );
}
