import { type Account, builtInClassification } from "../../classification";
import type { HeaderColumn } from "../sheet/header";
import type { ColumnRole } from "../roles";
import { squeeze } from "../sheet/text";

/** Fewer headings than this may bear the name of an account by chance: 会议费 beside 培训费. */
const ENOUGH = 3;
const DOMAINS = ["economic", "government-economic"] as const;

/**
 * 办公费 | 印刷费 | 水费, or 机关工资福利支出 | 机关商品和服务支出: where the columns of a table are accounts,
 * by name or with their code in front, each is called by its code. What stands below 基本支出 or
 * 项目支出 is that part of the account, and a 小计 below an account is the account.
 */
export function spreadAccounts(headings: readonly HeaderColumn[], roles: readonly ColumnRole[]): ColumnRole[] {
  const worded = headings.map(({ keys }) => headingOf(keys));
  const found = DOMAINS.map((domain) =>
    settle(
      worded.map((heading) => accountsNamed(heading, domain)),
      worded.map(({ code }) => code !== null),
    ),
  );
  const accounts = count(found[1]!) > count(found[0]!) ? found[1]! : found[0]!;
  if (count(accounts) < ENOUGH) return [...roles];
  const groups = groupsOf(headings, accounts);
  return roles.map((role, index) => {
    const account = accounts[index] ?? groups[index];
    return account === undefined || account === null ? role : `${partOf(headings[index]!.keys)}${account.code}`;
  });
}

/** Longer texts above hold 基本支出 too, in the name of the table's budget. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^基本支出$/, "basic-"],
  [/^项目支出$/, "project-"],
];

/** 工资福利支出 below 基本支出 is not all of the account. */
function partOf(keys: readonly string[]): string {
  const above = keys.slice(0, -1);
  return PARTS.find(([pattern]) => above.some((key) => pattern.test(key)))?.[1] ?? "";
}

/** How tables word accounts: as projects, or 机关资本性支出（一） and （二） for what is called otherwise since. */
const WORDED: readonly (readonly [RegExp, string])[] = [
  [/^按项目管理的/, ""],
  [/(?<=资本性支出)\(一\)$/, ""],
  [/(?<=资本性支出)\(二\)$/, "(基本建设)"],
];

interface Heading {
  readonly code: string | null;
  readonly name: string;
}

/** 30201办公费, 30201-办公费 */
const CODE_IN_FRONT = /^([35]\d{2}(?:\d{2})?)[-、.:]?(?=\p{Script=Han})/u;
/** 办公费（30201）, 办公费30201 */
const CODE_BEHIND = /(?<=[\p{Script=Han})])[-、.:]?\(?([35]\d{2}(?:\d{2})?)\)?$/u;
const CODE_ALONE = /^[35]\d{2}(?:\d{2})?$/;

/** The code may stand in front of the name, behind it, or in a row of headings of its own above or below. */
function headingOf(keys: readonly string[]): Heading {
  const codes = keys.filter((key) => CODE_ALONE.test(key));
  const leaf = keys.findLast((key) => !CODE_ALONE.test(key)) ?? "";
  const [found] = [CODE_IN_FRONT, CODE_BEHIND].flatMap((pattern) => {
    const code = pattern.exec(leaf)?.[1];
    return code === undefined ? [] : [{ code, name: leaf.replace(pattern, "") }];
  });
  const { code, name } = found ?? { code: codes.at(-1) ?? null, name: leaf };
  return { code, name: WORDED.reduce((text, [pattern, instead]) => text.replace(pattern, instead), name) };
}

function accountsNamed({ code, name }: Heading, domain: (typeof DOMAINS)[number]): readonly Account[] {
  const named = builtInClassification().byName(name, { domain });
  const exact = named.filter((account) => squeeze(account.name) === name);
  const meant = exact.length > 0 ? exact : named;
  return code === null ? meant : meant.filter((account) => account.code === code);
}

/** 机关商品和服务支出 > 小计 | 办公经费 | 会议费: the 类 of the accounts beside it, unless some of them stand elsewhere. */
function groupsOf(
  headings: readonly HeaderColumn[],
  accounts: readonly (Account | null)[],
): readonly (Account | null)[] {
  return headings.map(({ keys }, index) => {
    const group = keys.at(-2);
    if (group === undefined || accounts[index] !== null || !/^(?:小计|合计)$/.test(keys.at(-1)!)) return null;
    const beside = accounts.filter((account, at) => account !== null && headings[at]!.keys.at(-2) === group);
    const parents = new Set(beside.map((account) => classOf(account!)));
    const [parent] = parents;
    if (parents.size !== 1 || parent === undefined) return null;
    const all = accounts.filter((account) => account !== null && classOf(account) === parent);
    if (all.length > beside.length || beside.some((account) => account!.code === parent)) return null;
    return builtInClassification().find(parent);
  });
}

/**
 * One name may be of several accounts (其他支出, 工资福利支出): the one meant is of the level and class of the rest,
 * unless its code is printed with it.
 */
function settle(found: readonly (readonly Account[])[], coded: readonly boolean[]): readonly (Account | null)[] {
  const level = commonest(found.flatMap((accounts) => accounts.map((account) => account.level)));
  const ofLevel = found.map((accounts, index) =>
    coded[index] === true ? accounts : accounts.filter((account) => account.level === level),
  );
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
