import { FUND_WORDS } from "../words";
import { fundOf, isPersonnel, total, type Spending } from "../data";
import type { TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type TableModel } from "../model";
import { budgetSummary } from "./summary";
import { economicTable, type EconomicColumn } from "./economic-rows";
import { functionalTable, recordsOf } from "./functional";

/** Columns that mean something by the table's kind only; the report takes no fact from them. */
interface PlainColumn {
  readonly path: readonly string[];
  readonly counts: (line: Spending) => boolean;
}

const isBasic = (line: Spending) => line.nature === "basic";
const isFiscal = (line: Spending) => fundOf(line.source) !== null;
const isGeneral = (line: Spending) => fundOf(line.source) === "general";

const NATURES = (context: Context): readonly PlainColumn[] => [
  { path: [context.layout.words.total], counts: () => true },
  { path: ["基本支出", "小计"], counts: isBasic },
  { path: ["基本支出", "人员经费"], counts: (line) => isBasic(line) && isPersonnel(line.account) },
  { path: ["基本支出", "公用经费"], counts: (line) => isBasic(line) && !isPersonnel(line.account) },
  { path: ["项目支出"], counts: (line) => line.nature === "project" },
];
const PARTS = (context: Context): readonly PlainColumn[] => [
  { path: [context.layout.words.total], counts: () => true },
  { path: ["人员经费支出"], counts: (line) => isPersonnel(line.account) },
  { path: ["公用经费支出"], counts: (line) => !isPersonnel(line.account) },
];
const FUNDS = (context: Context): readonly PlainColumn[] => [
  { path: [context.layout.words.total], counts: () => true },
  ...FUND_WORDS.map(({ fund, budget }) => ({
    path: ["财政拨款", budget],
    counts: (line: Spending) => fundOf(line.source) === fund,
  })),
  { path: ["单位资金"], counts: (line) => !isFiscal(line) },
];

/** 财政拨款支出表 and 一般公共预算基本支出表 by functional account. */
export function byFunction(context: Context, plan: TablePlan): TableModel {
  const basic = plan.kind === "general-budget-basic-functional";
  const columns = (basic ? PARTS : NATURES)(context);
  const spending = context.data.spending.filter(basic ? (line) => isGeneral(line) && isBasic(line) : isFiscal);
  const amounts = columns.map(({ path }) => ({ path, fact: () => null }));
  const records = recordsOf(
    spending,
    columns.map(({ counts }) => counts),
  );
  return functionalTable(context, plan, amounts, records);
}

/** Expenditure by economic account: of the department, of the fiscal appropriation, of the general budget. */
export function byAccount(context: Context, plan: TablePlan): TableModel {
  const [columns, counted]: readonly [readonly PlainColumn[], (line: Spending) => boolean] =
    plan.kind === "dept-expenditure-economic"
      ? [FUNDS(context), () => true]
      : plan.kind === "fiscal-appropriation-basic"
        ? [PARTS(context), (line) => isFiscal(line) && isBasic(line)]
        : plan.kind === "general-budget-project-economic"
          ? [PARTS(context).slice(0, 1), (line) => isGeneral(line) && line.nature === "project"]
          : [NATURES(context), isGeneral];
  const spending = context.data.spending.filter(counted);
  const silent = columns.map((column): EconomicColumn => ({ ...column, fact: () => null }));
  return economicTable(context, plan, { columns: silent, spending, wholeCode: false, classCodes: true });
}

/** Every project of the department and whose money pays for it, its account on a line below its name. */
export function departmentProjects({ data, layout }: Context, plan: TablePlan): TableModel {
  const funds = FUNDS({ data, layout });
  const columns: ModelColumn[] = [
    { path: ["项目分类"], type: "text" },
    { path: ["项目代码"], type: "text" },
    { path: ["项目名称"], type: "label" },
    { path: ["功能科目编码"], type: "code" },
    { path: ["经济科目编码"], type: "text" },
    ...funds.map(({ path }): ModelColumn => ({ path, type: "amount" })),
  ];
  const values = (lines: readonly Spending[]): Entry[] =>
    funds.map(({ counts }) => amount(total(lines.filter(counts).map((line) => line.amount)), null));
  const spending = data.spending.filter((line) => line.nature === "project");
  const rows = [...new Set(spending.map((line) => line.project))].flatMap((project, index) => {
    const own = spending.filter((line) => line.project === project);
    const lead = (code: Entry | null) => [text("特定目标类"), text(`53000025${String(index).padStart(13, "0")}`), code];
    const parts = [...new Set(own.map((line) => line.item))].map((item) => {
      const [kind, number, code] = lead({ kind: "code", text: item, numeric: false });
      const account = text(own[0]!.account);
      return {
        entries: [
          kind!,
          number!,
          text(project ?? ""),
          code!,
          account,
          ...values(own.filter((line) => line.item === item)),
        ],
      };
    });
    return [{ entries: [null, null, text(project ?? ""), null, null, ...values(own)] }, ...parts];
  });
  const totalRow = { entries: [text(layout.rows.totalLabel), null, null, null, null, ...values(spending)] };
  return { plan, columns, rows: [...rows, totalRow], notes: layout.extras.footnotes };
}

/** 收入总体情况表 of 项目 and 预算数: the left half of the 收支总表 by itself. */
export function incomeLinesAlone(context: Context, plan: TablePlan): TableModel {
  const { columns, rows, notes } = budgetSummary(context, plan);
  const first = columns.findIndex(({ path }) => path[0]!.replace(/\s/g, "") !== "收入");
  const own = columns.slice(0, first).map((column) => ({ ...column, path: column.path.slice(1) }));
  const lines = rows.map(({ entries }) => ({ entries: entries.slice(0, first) }));
  return { plan, columns: own, rows: lines.filter(({ entries }) => entries.some((entry) => entry !== null)), notes };
}
