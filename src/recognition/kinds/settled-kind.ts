import { parseCode } from "../../classification";
import type { LaneColumns } from "../columns/columns";
import type { Grid } from "../sheet/grid";
import type { TableKind } from ".";
import type { BodyRows } from "../rows/read-table";
import type { Column } from "../table";
import { titleKey } from "../sheet/titles";

/** What a table shows besides its title, as far as it decides which of several like-named tables it is. */
interface Showing {
  readonly title: string;
  /** The classification most of its rows are coded with; null without codes. */
  readonly domain: "functional" | "economic" | null;
  /** It divides its amounts among the three budgets, or shows money that is of none of them. */
  readonly severalFunds: boolean;
  readonly final: boolean;
}

interface Refinement {
  readonly from: TableKind;
  readonly to: TableKind;
  readonly when: (showing: Showing) => boolean;
}

const GENERAL = "一般公共预算";
const FISCAL = "财政拨款";
/** 部门基本支出预算表: the whole department's, unless it names the money it is of. */
const OF_DEPARTMENT = /^(?:部门|单位)(?:\((?:部门|单位)\))?/;
/** 一般公共预算基本支出表——人员经费（工资福利支出）: one sheet of several that make up the whole. */
const PART_OF_BASIC = /表[-—]+.*(?:人员|公用|工资福利|商品和?服务|个人和家庭)|基本支出.*(?:人员|公用)经费表/;

/**
 * Titles alone do not tell these apart: 支出表 by 功能 from 支出表 by 经济分类, the whole department's
 * tables from those of one budget. Ties between tables rest on it. The first that fits decides.
 */
const REFINEMENTS: readonly Refinement[] = [
  { from: "general-budget-three-public", to: "final-three-public", when: ({ final }) => final },
  { from: "general-budget-expenditure", to: "general-budget-economic", when: ({ domain }) => domain === "economic" },
  {
    from: "general-budget-basic-expenditure",
    to: "general-budget-basic-part",
    when: ({ title }) => PART_OF_BASIC.test(title),
  },
  {
    from: "general-budget-basic-expenditure",
    to: "dept-basic-expenditure",
    when: ({ title, severalFunds }) =>
      (severalFunds || OF_DEPARTMENT.test(title)) && !title.includes(GENERAL) && !title.includes(FISCAL),
  },
  {
    from: "general-budget-basic-expenditure",
    to: "fiscal-appropriation-basic",
    when: ({ title }) => title.includes(FISCAL) && !title.includes(GENERAL),
  },
  {
    from: "general-budget-basic-expenditure",
    to: "general-budget-basic-functional",
    when: ({ domain }) => domain === "functional",
  },
  {
    from: "general-budget-project-expenditure",
    to: "dept-project-expenditure",
    when: ({ title, severalFunds }) => !title.includes(GENERAL) && (severalFunds || title.includes("专项")),
  },
  {
    from: "general-budget-project-expenditure",
    to: "general-budget-project-economic",
    when: ({ domain }) => domain === "economic",
  },
  {
    from: "fiscal-appropriation-economic",
    to: "dept-expenditure-economic",
    when: ({ title }) => !title.includes(FISCAL) && !title.includes(GENERAL),
  },
  {
    from: "fiscal-appropriation-economic",
    to: "general-budget-economic",
    when: ({ title }) => title.includes(GENERAL) && !title.includes(FISCAL),
  },
  {
    from: "fiscal-appropriation-economic",
    to: "fiscal-appropriation-expenditure",
    when: ({ title, domain }) => domain === "functional" || (domain === null && title.includes("功能")),
  },
  { from: "dept-expenditure-summary", to: "dept-expenditure-economic", when: ({ domain }) => domain === "economic" },
];

/** The kind a title names, made precise by what the columns and codes show. */
export function settledKind(kind: TableKind, showing: Showing): TableKind {
  return REFINEMENTS.find(({ from, when }) => from === kind && when(showing))?.to ?? kind;
}

const BUDGETS = ["general", "fund", "capital"] as const;
/** Money of the body's own, whatever else stands beside it. */
const OF_NO_BUDGET =
  /^(?:unit-funds|institution|business|other|fiscal-special-account|superior-subsidy|subordinate-remittance)-income$/;

export function showingOf(grid: Grid, title: string, lanes: readonly LaneColumns[], body: BodyRows): Showing {
  const columns = lanes.flatMap((lane) => lane.columns);
  const funds = new Set(columns.map(({ facets }) => facets?.fund ?? null));
  return {
    title: titleKey(title),
    domain: domainOf(grid, columns, body),
    severalFunds:
      BUDGETS.filter((fund) => funds.has(fund)).length > 1 || columns.some(({ role }) => OF_NO_BUDGET.test(role)),
    final: columns.some(({ path }) => path.some((heading) => /决算数?$/.test(heading))),
  };
}

/** Told by the code column, which knows by now, else by codes in front of the names; null where no row bears a code. */
function domainOf(grid: Grid, columns: readonly Column[], body: BodyRows): Showing["domain"] {
  const coded = columns.find(({ role }) => /^(?:econ-)?code/.test(role));
  const column = coded ?? columns.find(({ role }) => role === "subject-name");
  if (column === undefined) return null;
  const domains = body.rows.flatMap((row) => parseCode([grid.shown(row, column.column)])?.domain ?? []);
  if (domains.length === 0) return null;
  const functional = domains.filter((domain) => domain === "functional").length;
  return functional * 2 >= domains.length ? "functional" : "economic";
}
