import { normalizeName } from "../../../classification";
import type { Claim } from "../../claim";
import type { JudgedPart } from "../../naming/account-paths";
import { namedIn } from "../../naming/named";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "short-class-name";

/** The same habit all through a text is spoken of once, where it begins. */
function* claims(reading: Reading): Iterable<Claim> {
  const byName = new Map<string, JudgedPart[]>();
  for (const part of namedIn(reading).paths.flatMap(({ parts }) => parts)) {
    const { judgement, level, name } = part;
    if (level !== "class" || judgement.kind !== "wrong" || judgement.fault !== "shortened") continue;
    const key = normalizeName(name);
    byName.set(key, [...(byName.get(key) ?? []), part]);
  }
  for (const [name, parts] of byName) {
    const [first] = parts;
    if (first?.judgement.kind !== "wrong") continue;
    yield claimOf(reading, {
      rule: RULE,
      kind: "name",
      at: first,
      verdict: "disagrees",
      severity: "warning",
      message: RULE,
      data: { name, count: parts.length },
      expected: first.judgement.official,
    });
  }
}

export const shortClassName: ProofRule = {
  id: RULE,
  title: "类级科目名称不全",
  kind: "name",
  severity: "warning",
  basis: "《政府收支分类科目》支出功能分类的类级名称均以“支出”结尾。",
  proves: "类级科目写全称。",
  appliesTo:
    "写成“…（类）”或用连接号连写的类级科目，加上“支出”才是规范名称的。同一名称全文只提示一次，并说明共有几处。",
  advice: "在全文中统一改成带“支出”的全称。",
  messages: [RULE],
  claims,
};
