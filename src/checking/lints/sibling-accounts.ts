import { keyText, type Fact, type FactKey } from "../../report";
import { isOneNumber } from "../../reckoning";
import type { Finding } from "../finding";
import type { Ledger, LedgerTable } from "../ledger";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { titleOf, visibleTables } from "./reading/walk";

const RULE = "sibling-accounts";

/** What one table states of the accounts of one kind of spending, with its own total. */
interface Series {
  readonly table: LedgerTable;
  readonly total: Fact;
  readonly accounts: ReadonlyMap<string, Fact>;
}

function* findings(books: Books): Iterable<Finding> {
  const { current } = books;
  const tables = visibleTables(books).filter((table) => current.factsOf(table).stated.size > 0);
  const missing = new Map<string, { readonly list: Series; readonly witnesses: Series[]; readonly code: string }>();
  for (const [, series] of seriesOf(current, tables))
    for (const list of series)
      for (const witness of series) {
        if (!areSiblings(list, witness)) continue;
        for (const code of absentFrom(list, witness, current)) {
          const key = `${list.table.key}|${code}`;
          const known = missing.get(key);
          if (known === undefined) missing.set(key, { list, witnesses: [witness], code });
          else if (!known.witnesses.some(({ table }) => table === witness.table)) known.witnesses.push(witness);
        }
      }
  for (const { list, witnesses, code } of missing.values()) {
    const [witness] = witnesses;
    const fact = witness!.accounts.get(code)!;
    yield discovered({
      rule: RULE,
      severity: "warning",
      data: {
        table: titleOf(list.table),
        otherTable: titleOf(witness!.table),
        code,
        name: nameOf(fact),
        count: witnesses.length,
      },
      cells: [...fact.cells.slice(0, 1), ...list.total.cells.slice(0, 1)],
      key: `${list.table.key}|${code}`,
      group: `${RULE}|${list.table.key}`,
    });
  }
}

function nameOf({ label, key }: Fact): string {
  return label.replace(key.subject ?? "", "").trim();
}

const CODE = /^\d{3}(?:\d\d){0,2}$/;

/** By measure and nature: the tables that list accounts of it below a total of their own. */
function seriesOf(ledger: Ledger, tables: readonly LedgerTable[]): ReadonlyMap<string, readonly Series[]> {
  const series = new Map<string, Series[]>();
  for (const table of tables) {
    const { stated } = ledger.factsOf(table);
    const bySeries = new Map<string, { readonly key: FactKey; readonly accounts: Map<string, Fact> }>();
    for (const fact of stated.values()) {
      const { measure, scope, nature, subject } = fact.key;
      if ((measure !== "expenditure" && measure !== "economic") || subject === null || !CODE.test(subject)) continue;
      if (fact.amount.value.isZero()) continue;
      const name = `${measure}|${scope}|${nature}`;
      const own = bySeries.get(name) ?? { key: { ...fact.key, subject: null }, accounts: new Map<string, Fact>() };
      own.accounts.set(subject, fact);
      bySeries.set(name, own);
    }
    for (const { key, accounts } of bySeries.values()) {
      const total = stated.get(keyText(key));
      if (total === undefined || total.amount.value.isZero()) continue;
      const name = `${key.measure}|${key.nature}`;
      const known = series.get(name);
      if (known === undefined) series.set(name, [{ table, total, accounts }]);
      else known.push({ table, total, accounts });
    }
  }
  return series;
}

/** So large a share of what one lists the other lists too: a form that shows a part of the accounts is no sibling. */
const SHARED = 0.7;
const FEW = 2;

/** Two tables of the same money, told by their equal totals, that list the same accounts but for a few. */
function areSiblings(list: Series, witness: Series): boolean {
  if (list.table === witness.table || !isOneNumber(list.total.amount, witness.total.amount)) return false;
  const shared = [...witness.accounts].filter(([code, { amount }]) => {
    const own = list.accounts.get(code);
    return own !== undefined && isOneNumber(own.amount, amount);
  });
  const others = witness.accounts.size - shared.length;
  return shared.length >= 2 && (others <= FEW || shared.length >= witness.accounts.size * SHARED);
}

/** Accounts the witness lists and the list lacks at a level it otherwise prints; the topmost of a branch speaks for it. */
function absentFrom(list: Series, witness: Series, ledger: Ledger): readonly string[] {
  const facts = ledger.factsOf(list.table);
  const levels = new Set([...list.accounts.keys()].map((code) => code.length));
  const absent = [...witness.accounts.keys()].filter(
    (code) =>
      levels.has(code.length) &&
      !list.accounts.has(code) &&
      facts.find({ ...list.total.key, subject: code }) === null &&
      ![...list.accounts.keys()].some((own) => own.startsWith(code)),
  );
  return absent.filter((code) => !absent.some((above) => above !== code && code.startsWith(above)));
}

export const siblingAccounts: LintRule = {
  id: RULE,
  title: "同一笔钱的各张表列同样的科目",
  severity: "warning",
  basis: "部门支出总表、一般公共预算支出表等反映同一笔钱时（合计相等），列示的科目也相同。",
  proves: "合计相等、科目大多相同的两张表，一张列出的有数科目，另一张在同一级也列出。",
  appliesTo: "合计相等且七成以上科目同列、同数的两张表；只列到款的表不查项，只列一部分科目的表不查。",
  advice: "看是不是漏了一行；没有漏的，看这一科目是否并到了别的科目里。",
  messages: [RULE],
  reasons: [],
  findings,
};
