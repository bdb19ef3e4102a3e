import { domainOfCode, nameStatus, onlyBudgetOf, type Classification, type CodeDomain } from "../../classification";
import { kindRecord, type TableKind } from "../../recognition";
import type { Finding, Severity } from "../finding";
import type { Books, LintRule } from "../rule";
import { discovered } from "./reading/discovery";
import { accountsOf, domainOfLane, type AccountPlace } from "./reading/account-rows";
import { codeCellOf, sheetOf, titleOf } from "./reading/walk";

const RULE = "code-table";

type Budget = "general" | "gov-fund" | "state-capital";

/** Tables of one budget only. */
function budgetOf(kind: TableKind): Budget | null {
  const { fund } = kindRecord(kind);
  return fund === "general" || fund === "gov-fund" || fund === "state-capital" ? fund : null;
}

interface Verdict {
  readonly severity: Severity;
  readonly message: string;
}

function* findings(books: Books): Iterable<Finding> {
  const { current, workbook } = books;
  const accounts = current.report.accounts;
  for (const place of accountsOf(books)) {
    const verdict = foreignDomain(place, domainOfLane(place.lane), accounts) ?? foreignBudget(place, accounts);
    if (verdict === null) continue;
    const { table, code, row } = place;
    yield discovered({
      rule: RULE,
      ...verdict,
      data: { table: titleOf(table), code, name: row.name ?? "" },
      cells: [codeCellOf(place, sheetOf(workbook, table.table.sheet))],
      key: `${table.key}|${place.lane.keys[place.index]}`,
    });
  }
}

/** An economic account among functional ones, or the other way round, that bears its own official name. */
function foreignDomain(place: AccountPlace, domain: CodeDomain | null, accounts: Classification): Verdict | null {
  const { code, row, year } = place;
  if (domain === null || domainOfCode(code) === domain) return null;
  const account = accounts.find(code, year);
  if (account === null || row.name === null || nameStatus(account, row.name) === "different") return null;
  const confirmed = account.standing === "confirmed";
  return { severity: confirmed ? "error" : "warning", message: DOMAIN_MESSAGES[domain] };
}

const DOMAIN_MESSAGES: Readonly<Record<CodeDomain, string>> = {
  functional: "code-table-economic",
  economic: "code-table-functional",
  "government-economic": "code-table-functional",
};

/** An account that only one budget may hold, in the table of another; or an everyday account where only that budget's may stand. */
function foreignBudget({ table, code, year }: AccountPlace, accounts: Classification): Verdict | null {
  const budget = budgetOf(table.table.kind);
  if (budget === null || domainOfCode(code) !== "functional") return null;
  const only = onlyBudgetOf(code);
  if (only === budget || (code.length === 3 && only === null)) return null;
  if (only === null) {
    const known = budget !== "general" && accounts.find(code, year)?.standing === "confirmed";
    return known && !isTransfer(code) ? { severity: "warning", message: "code-table-everyday" } : null;
  }
  const confirmed = [code.slice(0, 5), code.slice(0, 3)].some(
    (above) => onlyBudgetOf(above) === only && accounts.find(above, year)?.standing === "confirmed",
  );
  return { severity: confirmed ? "error" : "warning", message: `code-table-${only}` };
}

/** 230 转移性支出 stands in every budget. */
function isTransfer(code: string): boolean {
  return code.startsWith("230");
}

export const codeTable: LintRule = {
  id: RULE,
  title: "科目列在它该在的表里",
  severity: "error",
  basis: "政府收支分类科目：功能分类与经济分类分别编制；政府性基金、国有资本经营预算各有专用的款。",
  proves:
    "按功能分类列示的表里没有混入经济科目（反之亦然）；一般公共预算的表里没有政府性基金、国有资本经营预算专用的科目，这两张表里也没有一般公共预算的科目。",
  appliesTo: "列有科目编码的支出表。同时按两种分类列示的表不查。科目未经核实的只作提醒。",
  advice: "核对编码是否打错；没有打错，就把这一行移到它所属的表。",
  messages: [
    "code-table-economic",
    "code-table-functional",
    "code-table-gov-fund",
    "code-table-state-capital",
    "code-table-social-insurance",
    "code-table-everyday",
  ],
  reasons: [],
  findings,
};
