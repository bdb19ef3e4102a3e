import type { Claim } from "../../claim";
import type { AccountNames } from "../../naming/account-names";
import { namedIn } from "../../naming/named";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "glossary-extra";

function* claims(reading: Reading): Iterable<Claim> {
  const { glossary, names } = namedIn(reading);
  for (const { path, term } of glossary?.entries ?? []) {
    const code = path?.code ?? null;
    const isThere = code === null ? null : standsInTables(code, names);
    if (path === null || code === null || isThere === null) continue;
    yield claimOf(reading, {
      rule: RULE,
      kind: "glossary",
      at: { start: path.start, end: path.end },
      verdict: isThere ? "agrees" : "disagrees",
      severity: "inconsistent",
      message: RULE,
      data: { name: names.nameOf(code) ?? term.text },
    });
  }
}

/** Null where the tables do not go down to the level of the account. */
function standsInTables(code: string, names: AccountNames): boolean | null {
  const items = names.printedCodes("item");
  const printed = [...items, ...names.printedCodes("section"), ...names.printedCodes("class")];
  if (items.length === 0) return null;
  if (printed.some((one) => one.startsWith(code))) return true;
  const parent = code.slice(0, -2);
  const hasChildren = printed.some((one) => one.length > parent.length && one.startsWith(parent));
  return printed.includes(parent) && !hasChildren ? null : false;
}

export const glossaryExtra: ProofRule = {
  id: RULE,
  title: "名词解释多出表中没有的科目",
  kind: "glossary",
  severity: "inconsistent",
  basis: "名词解释只解释本单位当年使用的科目。",
  proves: "名词解释中按科目写的每一条，表中都有这个科目的行。",
  appliesTo: "名词解释中写明科目的条目，且表列到项级。收入来源、三公经费等名词不在此列；认不出的科目不作判断。",
  advice: "多是沿用往年文稿留下的：本年确无此科目的，删去这一条；有的，请检查表是否漏填。",
  messages: [RULE],
  claims,
};
