import { type Account, builtInClassification } from "../classification";
import type { HeaderColumn } from "./header";
import type { ColumnRole } from "./kinds";

/** Fewer headings than this may bear the name of an account by chance: 会议费 beside 培训费. */
const ENOUGH = 3;
const DOMAINS = ["economic", "government-economic"] as const;

/**
 * 办公费 | 印刷费 | 水费, or 机关工资福利支出 | 机关商品和服务支出: where the columns of a table are the
 * accounts of one level, by name or with their code in front, each is called by its code. What stands
 * below 基本支出 or 项目支出 is a part of the account, and keeps the role it has.
 */
export function spreadAccounts(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  const found = DOMAINS.map((domain) => headings.map(({ keys }) => accountsNamed(keys, domain)));
  const [accounts] = found.map(settle).sort((a, b) => count(b) - count(a));
  if (accounts === undefined || count(accounts) < ENOUGH) return [...roles];
  return roles.map((role, index) => accounts[index]?.code ?? role);
}

const PART = /基本支出|项目支出/;

function accountsNamed(keys: readonly string[], domain: (typeof DOMAINS)[number]): readonly Account[] {
  if (keys.slice(0, -1).some((key) => PART.test(key))) return [];
  const [, code = null, name = ""] = /^(\d{3}(?:\d{2})?)?[-、.:]?(.+)$/.exec(keys.at(-1) ?? "") ?? [];
  const named = builtInClassification().byName(name, { domain });
  return code === null ? named : named.filter((account) => account.code === code);
}

/** One name may be of several accounts (其他支出, 工资福利支出): the one meant is of the level and class of the rest. */
function settle(found: readonly (readonly Account[])[]): readonly (Account | null)[] {
  const level = commonest(found.flatMap((accounts) => accounts.map((account) => account.level)));
  const ofLevel = found.map((accounts) => accounts.filter((account) => account.level === level));
  const parents = ofLevel.flatMap((accounts) => (accounts.length === 1 ? [classOf(accounts[0]!)] : []));
  return ofLevel.map((accounts) =>
    accounts.length > 1 ? (accounts.find((one) => parents.includes(classOf(one))) ?? null) : (accounts[0] ?? null),
  );
}

const classOf = ({ code }: Account): string => code.slice(0, 3);
const count = (accounts: readonly (Account | null)[]): number => accounts.filter((one) => one !== null).length;

function commonest<T>(values: readonly T[]): T | null {
  const times = (value: T) => values.filter((one) => one === value).length;
  return [...new Set(values)].sort((a, b) => times(b) - times(a))[0] ?? null;
}
