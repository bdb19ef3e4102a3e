import { nameStatus, normalizeName, type Account, type NameStatus } from "../../classification";
import type { Finding } from "../finding";
import type { Ledger } from "../ledger";
import type { Books, LintRule } from "../rule";
import { classLinesOf } from "./reading/class-lines";
import { discovered } from "./reading/discovery";
import { grouped } from "./reading/grouped";
import { accountsOf, type AccountPlace } from "./reading/account-rows";
import { nameCellOf, titleOf } from "./reading/walk";

const RULE = "account-name";

function* findings(books: Books): Iterable<Finding> {
  const named = withoutDetails(accountsOf(books)).flatMap((place) => standingOf(place, books.current) ?? []);
  const confirmed = named.filter(({ account }) => account?.standing === "confirmed");
  const shifted = new Set<Named>();
  for (const lane of grouped(confirmed, ({ place }) => place.lane).values()) {
    const strangers = lane.filter(({ status }) => status === "different");
    if (strangers.length < FEWEST_SHIFTED || strangers.length * 2 <= lane.length) continue;
    yield shift(strangers.map(({ place }) => place));
    for (const own of lane) shifted.add(own);
  }
  const wrong = confirmed.filter((own) => own.status !== "current" && !shifted.has(own));
  for (const [key, own] of grouped(wrong, ({ place, name }) => `${place.code}|${normalizeName(name)}`)) {
    const { status, account } = own[0]!;
    yield deviation(
      key,
      MESSAGES[status],
      own.map(({ place }) => place),
      account!.name,
    );
  }
  yield* inconsistent(named.filter(({ account }) => account?.standing !== "confirmed"));
  for (const line of classLinesOf(books))
    yield discovered({
      rule: RULE,
      severity: "warning",
      message: line.former ? "account-name-former" : RULE,
      data: { table: line.table, code: line.account.code, name: line.written, official: line.account.name },
      cells: line.cells,
      key: `${line.account.code}|${normalizeName(line.written)}`,
    });
}

/** In a lane where so many names and the larger part of all are wrong, codes and names stand in different rows. */
const FEWEST_SHIFTED = 4;

const MESSAGES: Readonly<Record<NameStatus, string>> = {
  current: RULE,
  different: RULE,
  former: "account-name-former",
  shortened: "account-name-shortened",
};

/** A named row beside the account its code stands for. */
interface Named {
  readonly place: AccountPlace;
  readonly name: string;
  readonly account: Account | null;
  readonly status: NameStatus;
}

/** Null for rows without a name and for local sub-items. */
function standingOf(place: AccountPlace, { report }: Ledger): Named | null {
  const { name } = place.row;
  const account = report.accounts.find(place.code, place.year);
  if (name === null || isLocal(place, name, account?.name ?? "")) return null;
  return { place, name, account, status: account === null ? "different" : nameStatus(account, name) };
}

/** 行政工会经费 followed by 事业工会经费, both under the code of 工会经费: local sub-items printed without their 款. */
function isLocal({ lane, index }: AccountPlace, name: string, official: string): boolean {
  const next = lane.rows[index + 1];
  return next?.kind === "econ-detail" && name.length > official.length && name.endsWith(official);
}

function shift(places: readonly AccountPlace[]): Finding {
  const { table } = places[0]!;
  return discovered({
    rule: RULE,
    severity: "warning",
    message: "account-name-shifted",
    data: { table: titleOf(table), count: places.length },
    cells: places.map(nameCellOf),
    key: `${table.key}|shifted`,
  });
}

function deviation(key: string, message: string, places: readonly AccountPlace[], official: string): Finding {
  const { table, row, code } = places[0]!;
  return discovered({
    rule: RULE,
    severity: "warning",
    message,
    data: { table: titleOf(table), code, name: row.name ?? "", official },
    cells: places.map(nameCellOf),
    key,
  });
}

/** Rows that share a code under one unit but not a name list projects or local sub-items; their names are nobody's business. */
function withoutDetails(places: readonly AccountPlace[]): readonly AccountPlace[] {
  const details = new Set<AccountPlace>();
  for (const block of grouped(places, (place) => place.block).values())
    for (const group of grouped(block, ({ row, code }) => `${row.unitCode}|${code}`).values())
      if (group.length > 1 && new Set(group.map(({ row }) => normalizeName(row.name ?? ""))).size > 1)
        for (const place of group) details.add(place);
  return places.filter((place) => !details.has(place));
}

/** Where no list proves the official name, the workbook may still contradict itself: the rarer name is reported. */
function* inconsistent(named: readonly Named[]): Generator<Finding> {
  for (const [code, own] of grouped(named, ({ place }) => place.code)) {
    const names = grouped(own, ({ name }) => normalizeName(name));
    const [usual, ...rarer] = [...names].sort((a, b) => b[1].length - a[1].length);
    for (const [name, deviating] of rarer) {
      const places = deviating.map(({ place }) => place);
      yield deviation(`${code}|${name}`, "account-name-varies", places, usual![1][0]!.name);
    }
  }
}

export const accountName: LintRule = {
  id: RULE,
  title: "科目名称与规范名称一致",
  severity: "warning",
  basis: "当年《政府收支分类科目》。只以在公开文件中核实过、或由用户导入的名称为准；没有核实过的名称不用来判断对错。",
  proves: "编码所在行的科目名称就是该编码当年的规范名称；收支总表支出方各类的名称同样核对。",
  appliesTo: "类、款、项各级科目行。空格、引号、全角半角和序号的差别不算不同；地方细目和项目的名称不查。",
  advice: "名称错就改名称；名称对、编码错就改编码。整册都沿用旧名称时，请从当年的科目表重新取名。",
  messages: [RULE, "account-name-former", "account-name-shortened", "account-name-varies", "account-name-shifted"],
  reasons: [],
  findings,
};
