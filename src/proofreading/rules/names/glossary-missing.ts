import type { Claim } from "../../claim";
import type { Glossary } from "../../naming/glossary-entries";
import { type Named, namedIn } from "../../naming/named";
import { entryCodes, entryTerms, itemsToDefine } from "../../naming/glossary-coverage";
import { claimOf, type Reading } from "../../reading/reading";
import type { Topic } from "../../reading/topics";
import type { ProofRule } from "../../rule";

const RULE = "glossary-missing";

/** Terms every 名词解释 explains, how entries call them, and the sections that speak of them. */
const TERMS: readonly (readonly [term: string, entry: RegExp, topics: readonly Topic[]])[] = [
  ["基本支出", /基本支出/, ["basic", "expenditure", "overall", "general"]],
  ["项目支出", /项目支出/, ["expenditure", "overall", "general"]],
  ["“三公”经费", /三公/, ["three-public"]],
  ["机关运行经费", /机关运行/, ["agency-operating"]],
];

function* claims(reading: Reading): Iterable<Claim> {
  const named = namedIn(reading);
  const { glossary } = named;
  if (glossary === null) return;
  const missing = [...missingItems(reading, named, glossary), ...missingTerms(reading, glossary)];
  yield claimOf(reading, {
    rule: RULE,
    kind: "glossary",
    at: glossary.heading,
    verdict: missing.length === 0 ? "agrees" : "disagrees",
    severity: "warning",
    message: RULE,
    data: { count: missing.length, missing: missing.join("、") },
  });
}

/** Where a 名词解释 explains accounts at all, it should explain each that is used. */
function missingItems(reading: Reading, named: Named, { entries }: Glossary): readonly string[] {
  const covered = entryCodes(entries, named.names);
  if (!entries.some(({ path }) => path !== null)) return [];
  const terms = entryTerms(entries);
  return itemsToDefine(reading, named).flatMap(({ code, name, section }) => {
    if (covered.some((one) => code.startsWith(one)) || terms.has(name)) return [];
    return [section === null || !named.names.isRecurring(name) ? name : `${section}（款）${name}（项）`];
  });
}

function missingTerms({ sentences }: Reading, { entries }: Glossary): readonly string[] {
  return TERMS.filter(([term, entry, topics]) => {
    const isUsed = sentences.some(({ section, text }) => topics.includes(section.topic!) && entry.test(text));
    return isUsed && term !== "" && !entries.some((one) => entry.test(one.term.text));
  }).map(([term]) => term);
}

export const glossaryMissing: ProofRule = {
  id: RULE,
  title: "名词解释有遗漏",
  kind: "glossary",
  severity: "warning",
  basis:
    "信息公开要求对专业名词作解释；名词解释应覆盖文中用到的项级科目和基本支出、项目支出、“三公”经费、机关运行经费。",
  proves: "文中写到或表中有金额的每个项级科目，以及文中用到的上述名词，在名词解释里都有一条。",
  appliesTo: "有名词解释的文稿。名词解释里一个科目也没有解释的，只查名词，不查科目。",
  advice: "补上所列条目；不再使用的名词可以删去。",
  messages: [RULE],
  claims,
};
