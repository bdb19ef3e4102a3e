import { normalizeName } from "../../classification";
import { LIST_SIGNS } from "../../lexicon";
import type { Span } from "../claim";
import { REASON } from "../comparing/words";
import type { Section } from "../reading/outline";
import type { Reading } from "../reading/reading";
import type { AccountNames } from "./account-names";
import { namedIn } from "./named";

/** Words of one account that stand where another is told of. */
export interface Copied extends Span {
  readonly kind: "use" | "reason";
  /** The account told of, and the one the words are about. */
  readonly own: string;
  readonly other: string;
}

/** An account with what is told of it, up to the next one. */
interface Told extends Span {
  readonly name: string;
  /** Every way it may be called: by itself, or behind its 款, or behind 类 and 款. */
  readonly forms: readonly string[];
}

/** Uses and reasons that are the name of another account of the same text, and not of their own. */
export function copiedIn(reading: Reading): readonly Copied[] {
  const told = toldIn(reading);
  const owners = ownersOf(told);
  return told.flatMap((one) => phrasesIn(reading, one).flatMap((phrase) => judged(one, phrase, owners) ?? []));
}

interface Phrase extends Span {
  readonly kind: Copied["kind"];
  /** Without what closes a use or a reason: 经费增加. */
  readonly core: string;
}

function judged(told: Told, phrase: Phrase, owners: ReadonlyMap<string, readonly Told[]>): Copied | null {
  const { start, end, kind, core } = phrase;
  if (told.forms.some((form) => form.includes(core) || core.includes(form))) return null;
  const [other] = owners.get(core) ?? [];
  return other === undefined ? null : { start, end, kind, own: told.name, other: other.name };
}

/** 行政运行 alone may be said of many; a name counts where it is told of, or behind its 款. */
function ownersOf(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const owners = new Map<string, Told[]>();
  for (const one of told)
    for (const form of one.forms) {
      const known = owners.get(form);
      if (known === undefined) owners.set(form, [one]);
      else known.push(one);
    }
  return owners;
}

/** What may stand between the beginning of a paragraph and the account it tells of. */
const BEFORE = new RegExp(
  `^(?:\\(?[\\d一二三四五六七八九十]{1,3}[)、.．]*|[${LIST_SIGNS}])?(?:20\\d\\d年(?:度)?)?[“"《]?$`,
);

function toldIn(reading: Reading): readonly Told[] {
  const { paths, names, glossary } = namedIn(reading);
  const { flow } = reading;
  const entries = new Set((glossary?.entries ?? []).map(({ path }) => path?.start));
  const byPath = paths
    .filter(({ start }) => !entries.has(start))
    .filter(({ start }) => BEFORE.test(flow.text.slice(flow.text.lastIndexOf("\n", start - 1) + 1, start)))
    .map(({ start, end, parts }) => ({ start, end, names: parts.map(({ name }) => name) }));
  const starts = new Set(byPath.map(({ start }) => flow.text.lastIndexOf("\n", start - 1)));
  const byName = reading.sections.flatMap((section) => {
    const title = section.depth === 0 || starts.has(section.head.start - 1) ? null : nameOf(section, names);
    return title === null ? [] : [title];
  });
  const all = [...byPath, ...byName].sort((left, right) => left.start - right.start);
  return all.map(({ start, end, names: parts }, index): Told => {
    const next = all[index + 1]?.start ?? Infinity;
    const section = sectionAt(reading, start);
    const last = section?.paragraphs.at(-1)?.end ?? end;
    return { start: end, end: Math.min(next, Math.max(last, end)), name: parts.at(-1)!, forms: formsOf(parts) };
  });
}

const LEADING =
  /^([\u4e00-\u9fff]{4,30}?)(?:支出)?(?:当年)?(?:预算|决算|年初)*(?:数|为|是|共)*(?=20\d\d|\d|[，:。(]|$)/;

/** 3.住房公积金12万元，主要用于… tells of an account without marking its level. */
function nameOf(
  { head, mark, title, topic }: Section,
  names: AccountNames,
): { readonly start: number; readonly end: number; readonly names: readonly string[] } | null {
  if (topic === "glossary" || topic === "tables") return null;
  const [written, name] = LEADING.exec(title) ?? [];
  if (written === undefined || name === undefined || names.exact(name, "item", null)?.kind !== "right") return null;
  const start = head.start + (mark?.length ?? 0);
  return { start, end: start + written.length, names: [name] };
}

function sectionAt({ sections }: Reading, at: number): Section | undefined {
  return sections.findLast(({ head, depth }) => depth > 0 && head.start <= at);
}

const SHORTEST = 4;

function formsOf(names: readonly string[]): readonly string[] {
  const bare = names.map(coreOf);
  return bare.map((_, from) => bare.slice(from).join("")).filter((form) => form.length >= SHORTEST);
}

const CLOSING =
  /(?:等)?(?:方面)?的?(?:各项)?(?:(?:支出|经费|费用|资金|预算|项目)*(?:较?上年)?(?:有所|相应|略有)?(?:增加|减少|增长|下降|提高|降低)?)?了?$/;

function coreOf(words: string): string {
  return normalizeName(words).replace(CLOSING, "");
}

const USE = /(?:主要)?用于([^，。;:、“”()]{4,40})(?=[，。;]|$)/g;
const REASON_WORDS = /^:?([^，。;:、“”()]{4,40})(?=[，。;]|$)/;

function phrasesIn({ flow }: Reading, { start, end }: Told): readonly Phrase[] {
  const text = flow.text.slice(start, end);
  const phrases = [...text.matchAll(USE)].map((match): Phrase => {
    const from = start + match.index + match[0].length - match[1]!.length;
    return { kind: "use", start: from, end: from + match[1]!.length, core: coreOf(match[1]!) };
  });
  const reason = REASON.exec(text);
  const because = reason === null ? null : REASON_WORDS.exec(text.slice(reason.index + reason[0].length));
  if (reason !== null && because !== null) {
    const from = start + reason.index + reason[0].length + because[0].length - because[1]!.length;
    phrases.push({ kind: "reason", start: from, end: from + because[1]!.length, core: coreOf(because[1]!) });
  }
  return phrases.filter(({ core }) => core.length >= SHORTEST);
}
