import { AGENCY_TERM } from "../../../narrative";
import type { Claim, Span } from "../../claim";
import { fieldOf, fieldOfRest, foreignDefinition, misspeltItems } from "../../naming/definitions";
import type { GlossaryEntry } from "../../naming/glossary-entries";
import { type Named, namedIn } from "../../naming/named";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "glossary-definition";
const SHARED = { rule: RULE, kind: "glossary", verdict: "disagrees", severity: "inconsistent" } as const;
const AGENCY = "机关运行";

function* claims(reading: Reading): Iterable<Claim> {
  const named = namedIn(reading);
  const entries = named.glossary?.entries ?? [];
  for (const entry of entries) {
    const rest = restClaim(reading, named, entry);
    if (rest !== null) yield rest;
    else yield* foreignClaim(reading, named, entry, entries);
    if (entry.term.text.includes(AGENCY)) yield* agencyClaims(reading, entry);
  }
}

/** 其他X支出 is the rest of X; a definition that says it is the rest of Y belongs to another account. */
function restClaim(reading: Reading, { names }: Named, entry: GlossaryEntry): Claim | null {
  const { path, definition } = entry;
  const written = fieldOfRest(definition.text);
  const last = path?.parts.at(-1);
  if (path === null || last === undefined || written === null || !last.name.startsWith("其他")) return null;
  const above = path.code === null ? null : names.nameOf(path.code.slice(0, -2));
  const own = [
    last.name,
    path.parts.at(-2)?.name ?? "",
    above ?? "",
    path.code === null ? "" : (names.nameOf(path.code) ?? ""),
  ];
  const fields = own.map(fieldOf).filter((field) => field !== "");
  if (fields.some((field) => field.includes(written) || written.includes(field))) return null;
  if (!names.isField(written)) return null;
  const phrase = `其他用于${written}`;
  return claimOf(reading, {
    ...SHARED,
    at: spanOf(reading, definition, phrase),
    message: RULE,
    data: { name: last.name, written },
    expected: fieldOf(above ?? last.name),
  });
}

function* foreignClaim(
  reading: Reading,
  { names }: Named,
  entry: GlossaryEntry,
  entries: readonly GlossaryEntry[],
): Generator<Claim> {
  const name = nameOf(entry, names);
  if (name === null) return;
  const others = entries.flatMap((other) => {
    const otherName = other === entry ? null : nameOf(other, names);
    return otherName === null || otherName === name ? [] : [{ name: otherName, definition: other.definition.text }];
  });
  const owner = foreignDefinition(name, entry.definition.text, others);
  if (owner === null) return;
  yield claimOf(reading, {
    ...SHARED,
    at: spanOf(reading, entry.definition, entry.definition.text),
    message: `${RULE}-foreign`,
    data: { name, owner },
  });
}

function nameOf({ path }: GlossaryEntry, names: Named["names"]): string | null {
  if (path === null) return null;
  return (path.code === null ? null : names.nameOf(path.code)) ?? path.parts.at(-1)!.name;
}

function* agencyClaims(reading: Reading, { definition }: GlossaryEntry): Generator<Claim> {
  for (const { written, official } of misspeltItems(definition.text, AGENCY_TERM.definition))
    if (definition.text.includes(written))
      yield claimOf(reading, {
        ...SHARED,
        at: spanOf(reading, definition, written),
        message: `${RULE}-agency`,
        data: { written },
        expected: official,
      });
}

/** Where a phrase of the joined definition stands in the flow, line ends in between. */
function spanOf({ flow }: Reading, { start, end }: Span, phrase: string): Span {
  const places: number[] = [];
  let joined = "";
  for (let at = start; at < end; at += 1) {
    if (flow.text[at] === "\n") continue;
    joined += flow.text[at]!;
    places.push(at);
  }
  const from = joined.indexOf(phrase);
  return { start: places[from]!, end: places[from + phrase.length - 1]! + 1 };
}

export const glossaryDefinition: ProofRule = {
  id: RULE,
  title: "名词解释的内容与名词不符",
  kind: "glossary",
  severity: "inconsistent",
  basis: "《政府收支分类科目》科目说明；财政部对机关运行经费的定义。",
  proves:
    "“其他…支出”的解释说的是它自己的上级科目；一个科目的解释不是另一个科目的；机关运行经费定义中所列各项费用的名称与规定一致。",
  appliesTo: "名词解释中写明科目的条目，以及机关运行经费一条。解释怎样措辞由单位自定，只指出张冠李戴和错字。",
  advice: "换成这个科目自己的解释；多是复制上一条后漏改。",
  messages: [RULE, `${RULE}-foreign`, `${RULE}-agency`],
  claims,
};
