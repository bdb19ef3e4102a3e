import { withoutYearInDigits } from "../../lexicon";
import { fundOf, natureOf, sourceOf } from "../facets/money";
import { comparisonIn, countsThings } from "../facets/shows";
import type { TableKind } from "../kinds";
import type { ColumnRole } from "../roles";
import { PROCUREMENT_CATEGORIES } from "../rows/procurement-categories";
import { NAME_RULES, PROCUREMENT, type RoleRule, WORD_RULES } from "./word-roles";

const INCOME = /income/;
const THREE_PUBLIC = /three-public|agency/;
const OVERALL = /^overall-performance/;

const FUND_COLUMN: Readonly<Record<string, ColumnRole>> = {
  general: "general-budget",
  fund: "gov-fund",
  capital: "state-capital",
};
const FUND_INCOME: Readonly<Record<string, ColumnRole>> = {
  general: "general-budget-income",
  fund: "gov-fund-income",
  capital: "state-capital-income",
};
/** 货物, 工程 and 服务 over amounts, or over amounts by the source of the money. */
const CATEGORY_RULES = PROCUREMENT_CATEGORIES.flatMap(({ id, label }): RoleRule[] => [
  { role: id, leaf: label, kinds: /procurement/ },
  { role: id, leaf: /^(?:小计|合计|金额|预算金额)$/, under: label, kinds: /procurement/ },
]);

/**
 * 年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余: the three that are no spending, as a whole and by
 * nature. 基本支出 below 本年收入 is money received for it.
 */
const BALANCES: readonly (readonly [whole: ColumnRole, prefix: string, group: RegExp])[] = [
  ["opening-balance", "opening", /^(?:上年|年初)(?:财政拨款)?(?:结转|结余)/],
  ["current-income", "income", /^本年(?:财政拨款|拨款)?收入$/],
  ["closing-balance", "closing", /^(?:年末|年终)(?:财政拨款)?(?:结转|结余)|^结转下年/],
];
const ROLLED = /^final-(?:gov-fund|state-capital|general-budget-expenditure)|^(?:gov-fund|state-capital)-expenditure$/;
const BALANCE_RULES = BALANCES.flatMap(([whole, prefix, under]): RoleRule[] => [
  { role: whole, leaf: /^(?:小计|合计)$/, under, kinds: ROLLED },
  { role: `${prefix}-basic`, leaf: /^基本支出/, under, kinds: ROLLED },
  { role: `${prefix}-project`, leaf: /^项目支出/, under, kinds: ROLLED },
]);

const AMOUNT_RULES: readonly RoleRule[] = [
  ...BALANCE_RULES,
  ...CATEGORY_RULES,
  { role: "personnel", leaf: /^人员(?:经费|支出|经费支出)$|^人员类(?:经费|支出|项目)?(?=$|\()|^人员经费\(/ },
  {
    role: "public-expense",
    leaf: /^(?:日常)?公用(?:经费|支出|经费支出)$|^公用类(?:经费|支出|项目)?$|^公用经费\(|^运转(?:经费|支出)$/,
  },
  { role: "total", leaf: /^(?:小计|合计)$/, under: /基本支出$/, kinds: /basic/ },
  { role: "basic", leaf: /^(?:小计|合计)$/, under: /基本支出$/ },
  { role: "basic", leaf: /基本支出$/ },
  { role: "project", leaf: /^(?:小计|合计)$/, under: /项目支出$/ },
  { role: "project", leaf: /项目支出$|^专项业务(?:经)?费支出$/ },
  { role: "project-part", leaf: /^(?:其他运转|特定目标)类(?:项目)?(?:支出|经费)?$/ },
  { role: "remittance-to-superior", leaf: /上缴上级/ },
  { role: "subsidy-to-subordinates", leaf: /(?:附属|下级)单位补助/ },
  { role: "business-expenditure", leaf: /经营支出/ },
  { role: "opening-balance", leaf: /年初.*结转|年初结余/ },
  { role: "closing-balance", leaf: /年末.*结转|年末结余|年终.*结转/ },

  { role: "vehicle-running", leaf: /^(?:小计|合计)$/, under: /^公务用车运行/ },
  { role: "vehicle-subtotal", leaf: /^(?:小计|合计)$/, under: /公务用车/ },
  { role: "vehicle-purchase", leaf: /用车购置费?$|^购置费$|^购置$/ },
  { role: "vehicle-running", leaf: /用车运行|^运行(?:维护)?费$|^运行$/ },
  { role: "vehicle-subtotal", leaf: /公务用车购置(?:及|和)运行|公务用车费/ },
  { role: "vehicle-fuel", leaf: /加油|燃油|燃料/, under: /公务用车/ },
  { role: "vehicle-repair", leaf: /维修|维护费$/, under: /用车运行/ },
  { role: "vehicle-insurance", leaf: /保险/, under: /公务用车/ },
  { role: "vehicle-other", leaf: /其他/, under: /用车运行/ },
  { role: "overseas-travel", leaf: /因公出国/ },
  { role: "official-reception", leaf: /公务接待/ },
  { role: "meeting", leaf: /会议费/, kinds: THREE_PUBLIC },
  { role: "training", leaf: /培训费/, kinds: THREE_PUBLIC },
  { role: "agency-operating", leaf: /机关运行/ },

  { role: "current-subtotal", leaf: /^(?:小计|合计)$/, under: /本年收入|当年收入/, kinds: INCOME },
  { role: "carry-special-account", leaf: /专户/, under: /结转|结余/ },
  { role: "carry-unit-funds", leaf: /单位资金/, under: /结转|结余/ },
  { role: "carry-subtotal", leaf: /^(?:小计|合计)$/, under: /结转|结余/ },
  { role: "fiscal-special-account-income", leaf: /财政专户(?!.*支出$)|^专户资金/ },
  { role: "unit-funds-income", leaf: /单位资金/ },
  { role: "institution-income", leaf: /^事业收入/ },
  { role: "business-income", leaf: /经营收入/ },
  { role: "superior-subsidy-income", leaf: /上级补助(?:收入)?$/ },
  { role: "subordinate-remittance-income", leaf: /附属单位上缴/ },
  { role: "other-income", leaf: /^其他收入/ },
  { role: "fiscal-appropriation-income", leaf: /^财政拨款(?:收入)?$/ },
  { role: "current-appropriation", leaf: /当年财政拨款安排|当年(?:预算)?安排|^当年财政拨款$/ },
  { role: "carry-over", leaf: /^(?:单位)?上年(?:财政拨款)?(?:结转|结余)|使用结转|^财政拨款结转(?:和)?结余/ },
  { role: "current-income", leaf: /^本年(?:拨款)?收入$/ },
  { role: "current-expenditure", leaf: /^本年(?:拨款)?支出$/ },
  { role: "total", leaf: /^(?:总金额|金额合计)$/, kinds: PROCUREMENT },
  { role: "total", leaf: /^(?:采购)?(?:预算)?金额$/, kinds: /^gov-procurement/ },
  {
    role: "total",
    leaf: /^(?:(?:预算|配置|购置)?(?:总额|总价|金额)|(?:配置|购置|资产)?(?:预算|经费|资金)(?:数|金额)?)$/,
    kinds: /^asset/,
  },
  {
    role: "total",
    leaf: /整体支出(?:预算)?(?:合计|总额|总计)?$|^年度?(?:预算|资金)(?:申请|总额)(?:数|总额)?$/,
    kinds: OVERALL,
  },
  { role: "appropriation", leaf: /^财政(?:资金|拨款)$/, kinds: OVERALL },
  { role: "other-funds", leaf: /^(?:非财政|其他)资金$/, kinds: OVERALL },
  { role: "total", leaf: /^三公经费(?:财政拨款)?(?:预算)?总额$/, kinds: THREE_PUBLIC },
  {
    role: "amount",
    leaf: /总金额|项目金额|采购金额|预算金额|^金额$|^资金总额$|^三公经费$/,
  },
  {
    role: "total",
    leaf: /^(?:三公经费)?(?:合计|总计|小计|支出合计|收入合计|本年(?:收入|支出)合计|总额|支出总计|收入总计|预算合计)$|(?:经费|项目支出)合计$/,
  },
];

/** Role of a column by its headings; null when no rule knows them. */
export function roleOfHeadings(headings: readonly string[], kind: TableKind | null): ColumnRole | null {
  const keys = headings.map(withoutYearInDigits);
  const leaf = keys.at(-1) ?? "";
  const above = keys.slice(0, -1);
  const matches = (rule: RoleRule): boolean =>
    rule.leaf.test(leaf) &&
    (rule.under === undefined || above.some((key) => rule.under!.test(key))) &&
    (rule.kinds === undefined || (kind !== null && rule.kinds.test(kind)));
  const word = [...WORD_RULES, ...NAME_RULES].find(matches)?.role;
  if (word !== undefined) return word;
  const comparison = comparisonIn(keys);
  if (comparison !== null) return comparison === "words" ? "other-text" : "other-amount";
  if (countsThings(leaf)) return "quantity";
  const role = composedRole(keys, kind) ?? sourceOfGroup(leaf, above, kind) ?? AMOUNT_RULES.find(matches)?.role ?? null;
  return role !== null && leaf.startsWith("其中") && SOURCE_ROLE.test(role) ? "other-amount" : role;
}

const SOURCE_ROLE = /income$|appropriation$/;
const WHOLE_OF_GROUP = /^(?:小计|合计|金额)$/;

/** 单位资金 > 小计 and 事业收入 > 金额 are the source that the heading above them names. */
function sourceOfGroup(leaf: string, above: readonly string[], kind: TableKind | null): ColumnRole | null {
  if (!WHOLE_OF_GROUP.test(leaf) || above.length === 0) return null;
  const group = roleOfHeadings(above, kind);
  return group !== null && SOURCE_ROLE.test(group) && !group.startsWith("current") ? group : null;
}

/** Roles put together from several levels of a header: source – fund – nature. */
function composedRole(keys: readonly string[], kind: TableKind | null): ColumnRole | null {
  const leaf = keys.at(-1) ?? "";
  const fund = fundOf(keys);
  const source = sourceOf(keys);
  const nature = natureOf(leaf);

  if (kind === "fiscal-appropriation-economic" && source !== null) {
    if (fund !== null) return `${source}-${fund}-${nature ?? "subtotal"}`;
    return nature === null || nature === "subtotal" ? `${source}-total` : `${source}-${nature}`;
  }
  if (kind === "fiscal-appropriation-economic" && /^总计$/.test(leaf)) return "grand-total";
  if (fund === null) return null;
  if (kind === "dept-income-summary" || kind === "final-income")
    return source === "carry" || keys.some((key) => /结转|结余/.test(key))
      ? `carry-${fund}`
      : (FUND_INCOME[fund] ?? null);
  const fundIsLeaf = fundOf([leaf]) !== null;
  const natureAbove = fundIsLeaf
    ? keys
        .slice(0, -1)
        .map(natureOf)
        .find((one) => one === "basic" || one === "project")
    : undefined;
  if (natureAbove !== undefined) return `${fund}-${natureAbove}`;
  if (fundIsLeaf || (kind !== null && TWO_SIDED.test(kind) && nature === "subtotal")) return FUND_COLUMN[fund] ?? null;
  if (
    (kind !== null && OF_DEPARTMENT.test(kind)) ||
    kind === "fiscal-appropriation-economic" ||
    kind === "final-fiscal-appropriation-detail" ||
    kind === "fiscal-appropriation-summary" ||
    kind === "final-fiscal-appropriation-summary"
  )
    return nature === null ? null : `${fund}-${nature}`;
  return null;
}

const OF_DEPARTMENT = /^dept-(?:basic-|project-)?expenditure/;
const TWO_SIDED = /budget-summary$|appropriation-summary$/;
