import { distance } from "fastest-levenshtein";
import { compact } from "../../amounts";
import { normalizeName } from "../../classification";
import { DEFINITIONS } from "../../narrative";

/** What stands between a term and what it means: 指, 反映, 是指. */
const VERB = /^(?:[:，]|是|指|反映|主要)+/;
/** Whose spending it is, which says nothing of what it is for. */
const SPENDER = /^(?:(?:本级|同级|区级|县级|市级|省级)?财政(?:部门)?|各?部门|本?单位|我?局)(?:安排|按规定|用于|的)*/;
const MARKS = /[，。;:、()“”\s]/g;

/** A definition without its verb, its spender and its marks: how two are compared. */
export function substanceOf(definition: string): string {
  return normalizeName(definition.replace(VERB, "").replace(SPENDER, "").replace(MARKS, ""));
}

const REST_OF = /其他用于(.{2,24}?)(?:方面)?的?(?:各项)?支出/;

/** 医疗保障管理事务 in 除上述项目以外其他用于医疗保障管理事务方面的支出; null where it says no such thing. */
export function fieldOfRest(definition: string): string | null {
  const field = REST_OF.exec(definition)?.[1] ?? null;
  return field === null ? null : fieldOf(field);
}

/** A name without the words every account has: 其他社会保障和就业支出 → 社会保障和就业. */
export function fieldOf(name: string): string {
  return normalizeName(name)
    .replace(/^其他/, "")
    .replace(/(?:支出|方面)$/, "");
}

/** Of the characters of a name, how many the definition has. */
export function shareOfName(name: string, definition: string): number {
  const chars = [...fieldOf(name)];
  return chars.length === 0 ? 0 : chars.filter((char) => definition.includes(char)).length / chars.length;
}

export interface Definition {
  readonly name: string;
  readonly definition: string;
}

/** Shorter ones are alike without saying the same. */
const SHORTEST = 8;
const ALIKE = 0.15;
/** So much of a name stands in its own definition, and so little of another's. */
const OWN = 0.8;
const FOREIGN = 0.4;

/** The account a definition was copied from; null where it may well be the account's own. */
export function foreignDefinition(name: string, definition: string, others: readonly Definition[]): string | null {
  const substance = substanceOf(definition);
  if (substance.length < SHORTEST || shareOfName(name, substance) > FOREIGN) return null;
  const owner = [...others, ...DEFINITIONS.values()].find(
    (other) =>
      other.name !== name &&
      shareOfName(other.name, substance) >= OWN &&
      areAlike(substance, substanceOf(other.definition)),
  );
  return owner?.name ?? null;
}

function areAlike(left: string, right: string): boolean {
  const longer = Math.max(left.length, right.length);
  if (right.length < SHORTEST || Math.abs(left.length - right.length) > longer * ALIKE) return false;
  return distance(left, right) <= longer * ALIKE;
}

export interface MisspeltItem {
  readonly written: string;
  readonly official: string;
}

const LIST = /包括(.*)$/s;
const LIST_REST = /(?:以及)?其他费用.*$|以及.*$|等.*$|。.*$/s;
const BRACKETS = /\([^)]*\)/g;
const SHORTEST_ITEM = 4;

/** Things a definition lists that have one character replaced against what the official definition lists. */
export function misspeltItems(definition: string, official: string): readonly MisspeltItem[] {
  const right = listIn(official);
  const known = new Set(right.map(asCompared));
  return listIn(definition).flatMap((written) => {
    const key = asCompared(written);
    if (key.length < SHORTEST_ITEM || known.has(key)) return [];
    const near = right.find((item) => asCompared(item).length === key.length && distance(asCompared(item), key) === 1);
    return near === undefined ? [] : [{ written, official: near }];
  });
}

function listIn(definition: string): readonly string[] {
  const list = LIST.exec(compact(definition).replace(BRACKETS, ""))?.[1] ?? "";
  return list.replace(LIST_REST, "").split("、");
}

function asCompared(item: string): string {
  return normalizeName(item).replace(/[及与]/g, "和");
}
