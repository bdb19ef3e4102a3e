import { factKey } from "../../../report";
import type { Claim } from "../../claim";
import { accountNamesOf } from "../../naming/account-names";
import { type ClassItem, type ClassList, classListsIn } from "../../naming/class-lists";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "expenditure-classes";

function* claims(reading: Reading): Iterable<Claim> {
  for (const list of classListsIn(reading)) yield claimAbout(reading, list);
}

function claimAbout(reading: Reading, list: ClassList): Claim {
  const { report } = reading;
  const names = accountNamesOf(report);
  const listed = list.classes.filter((item) => item.code !== null);
  const at = { start: listed[0]!.start, end: listed.at(-1)!.end };
  const shared = { rule: RULE, kind: "list", at, severity: "inconsistent" } as const;
  const stated = statedClasses(reading, list.scope);
  if (stated.length === 0) return claimOf(reading, { ...shared, verdict: "unverifiable", message: `${RULE}-unknown` });
  const extra = listed.filter((item) => !stated.includes(item.code!) && !isNothing(item));
  const missing = list.isOpen ? [] : stated.filter((code) => !listed.some((item) => item.code === code));
  const missed = missing.map((code) => names.nameOf(code) ?? code).join("、");
  const cells = missing
    .flatMap((code) => report.find(factKey("expenditure", list.scope, code)).fact?.cells ?? [])
    .map((cell) => ({ workbook: "current", cell }) as const);
  const data = { extra: extra.map(({ name }) => name).join("、"), missing: missed };
  if (extra.length > 0) {
    const message = missing.length > 0 ? `${RULE}-both` : RULE;
    return claimOf(reading, { ...shared, verdict: "disagrees", message, data, cells });
  }
  if (missing.length > 0)
    return claimOf(reading, { ...shared, verdict: "disagrees", message: `${RULE}-missing`, data, cells });
  return claimOf(reading, { ...shared, verdict: "agrees", message: RULE, data });
}

const PAID_BY_FISCAL = ["general", "gov-fund", "state-capital"] as const;

/** What the tables spend on, where they divide the whole of it by 类. */
function statedClasses({ report }: Reading, scope: ClassList["scope"]): readonly string[] {
  const own = report.codes("expenditure", scope, "total", 3);
  if (own.length > 0 || scope !== "fiscal") return own;
  return PAID_BY_FISCAL.flatMap((budget) => report.codes("expenditure", budget, "total", 3));
}

function isNothing({ money }: ClassItem): boolean {
  return money?.value.isZero() === true;
}

export const expenditureClasses: ProofRule = {
  id: RULE,
  title: "支出按功能分类的清单与表一致",
  kind: "list",
  severity: "inconsistent",
  basis: "部门收支总表、财政拨款收支总表和一般公共预算支出表中有金额的类级科目。",
  proves: "“支出包括”“按功能分类”等列出的类级科目，表中都有金额；表中有金额的类级科目，文中都列出。",
  appliesTo:
    "收支总体情况、财政拨款和一般公共预算各节中按类列举支出的句子。以“等”结尾的不查遗漏；写明0万元的不算多列。",
  advice: "照表改正清单；多是沿用其他单位或往年文稿留下的。",
  messages: [RULE, `${RULE}-missing`, `${RULE}-both`, `${RULE}-unknown`],
  claims,
};
