import { CLASS_LINES, fundOf, isPersonnel, total, type Fen, type Source, type Spending } from "../data";
import { key } from "../facts";
import type { Layout, TablePlan } from "../layout";
import { numeral, type Context, type TableModel } from "../model";
import { SOURCE_ORDERS, STANDING_SOURCES } from "../words";
import { line, sideBySide, type Half, type Line } from "./two-sided";
import { incomeOf } from "./units";

/** Codes of 类 that forms of final accounts do not print. */
const NOT_IN_FINAL = new Set(["209", "233"]);

export function sumOf(lines: readonly Spending[]): Fen {
  return total(lines.map((one) => one.amount));
}

/** The 类 lines a layout prints, in order. */
export function classLines(layout: Layout, spending: readonly Spending[]): (readonly [string, string])[] {
  const used = new Set(spending.map((one) => one.item.slice(0, 3)));
  return CLASS_LINES.filter(([code]) => {
    if (used.has(code)) return true;
    if (layout.forms.summaryLines === "used-classes") return false;
    return layout.document === "budget" || !NOT_IN_FINAL.has(code);
  });
}

/** 部门收支总表. */
export function budgetSummary(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const carried = sumOf(data.spending.filter((one) => one.carried));
  const all = sumOf(data.spending);
  const byNature = layout.forms.summary === "by-nature";
  const right = byNature ? natureHalf(context) : amountHalf(context);
  const income = incomeLines(context);
  const shanghai = layout.forms.summarySources === "shanghai";
  const brief = shanghai && carried === 0n;
  const fill = byNature ? Array.from({ length: 4 }, () => [0n, null] as const) : [];
  const left: Half = {
    columns: [
      { path: ["收入", "项目"], type: "label" },
      { path: ["收入", "预算数"], type: "amount" },
    ],
    lines: income,
    closing: [
      ...(brief
        ? []
        : [
            line("本年收入合计", [[all - carried, key("income", "all", null, "total")]]),
            line("上年结转", [[carried, key("carry", "all", "opening", "total")]]),
          ]),
      line("收入总计", [[all, key("grand-total", "all", null, "income")]]),
    ],
  };
  const whole = right.totals;
  const closing: Line[] = [
    ...(brief ? [] : [line("本年支出合计", whole("expenditure")), line("结转下年", byNature ? fill : [[0n, null]])]),
    line("支出总计", whole("grand-total")),
  ];
  const expenditure: Half = { columns: right.columns, lines: right.lines, closing };
  if (layout.habits.totalsOpen && layout.forms.summary === "amount" && carried > 0n)
    return sideBySide(
      context,
      plan,
      opened(left, line("合计", [[all, key("grand-total", "all", null, "income")]]), [
        line("上年结转", [[carried, key("carry", "all", "opening", "total")]]),
      ]),
      opened(expenditure, line("合计", whole("expenditure"))),
    );
  if (layout.forms.summary !== "by-class-and-nature") return sideBySide(context, plan, left, expenditure);
  return sideBySide(context, plan, left, expenditure, natureLines(context, closing));
}

/** The half with its 合计 above it in the place of the lines that close it. */
function opened(half: Half, total: Line, behind: readonly Line[] = []): Half {
  return { columns: half.columns, lines: [total, ...half.lines, ...behind], closing: [] };
}

/** A third half that splits the same expenditure by nature; its closing lines repeat the second's. */
function natureLines({ data, layout }: Context, closing: readonly Line[]): Half {
  const of = (counts: (one: Spending) => boolean) => sumOf(data.spending.filter(counts));
  const basic = (one: Spending) => one.nature === "basic";
  const fact = (nature: "basic" | "project") => key("expenditure", "all", null, nature);
  const silent = closing.map((one) => ({ ...one, values: one.values.map((value) => ({ ...value, fact: null })) }));
  return {
    columns: [
      { path: ["支出", "项目（按支出性质）"], type: "label" },
      { path: ["支出", "预算数"], type: "amount" },
    ],
    lines: [
      line("一、基本支出", [[of(basic), fact("basic")]]),
      line(layout.words.personnel, [[of((one) => basic(one) && isPersonnel(one.account)), null]], 1),
      line(layout.words.publicExpense, [[of((one) => basic(one) && !isPersonnel(one.account)), null]], 1),
      line("二、项目支出", [[of((one) => one.nature === "project"), fact("project")]]),
      line("三、事业单位经营支出", [[of((one) => one.nature === "business"), null]]),
      line("四、上缴上级支出", [[of((one) => one.nature === "to-superior"), null]]),
      line("五、对附属单位补助支出", [[of((one) => one.nature === "to-subordinates"), null]]),
    ],
    closing: silent,
  };
}

type Totals = (measure: "expenditure" | "grand-total") => (readonly [Fen, ReturnType<typeof key> | null])[];

function amountHalf({ data, layout }: Context): { columns: Half["columns"]; lines: Line[]; totals: Totals } {
  const lines = classLines(layout, data.spending).map(([code, name], index) =>
    line(`${numeral(index + 1)}、${name}`, [
      [sumOf(data.spending.filter((one) => one.item.startsWith(code))), key("expenditure", "all", code, "total")],
    ]),
  );
  return {
    columns: [
      {
        path: ["支出", layout.forms.summary === "by-class-and-nature" ? "项目（按功能分类）" : "项目"],
        type: "label",
      },
      { path: ["支出", "预算数"], type: "amount" },
    ],
    lines,
    totals: (measure) => [
      [
        sumOf(data.spending),
        measure === "expenditure"
          ? key("expenditure", "all", null, "total")
          : key("grand-total", "all", null, "expenditure"),
      ],
    ],
  };
}

/** Right half of unit forms: 合计, 基本支出 split by 人员经费 and 公用经费, 项目支出. */
function natureHalf({ data, layout }: Context): { columns: Half["columns"]; lines: Line[]; totals: Totals } {
  const { words } = layout;
  const basic = (one: Spending) => one.nature === "basic";
  const parts = [
    { path: ["合计"], nature: "total", counts: () => true },
    {
      path: ["基本支出", words.personnel],
      nature: "personnel",
      counts: (one: Spending) => basic(one) && isPersonnel(one.account),
    },
    {
      path: ["基本支出", words.publicExpense],
      nature: "public",
      counts: (one: Spending) => basic(one) && !isPersonnel(one.account),
    },
    { path: ["项目支出"], nature: "project", counts: (one: Spending) => one.nature === "project" },
  ] as const;
  const valuesOf = (lines: readonly Spending[], code: string | null, silent = false) =>
    parts.map(
      ({ nature, counts }) =>
        [sumOf(lines.filter(counts)), silent ? null : key("expenditure", "all", code, nature)] as const,
    );
  const lines = classLines(layout, data.spending).map(([code, name], index) =>
    line(
      `${numeral(index + 1)}、${name}`,
      valuesOf(
        data.spending.filter((one) => one.item.startsWith(code)),
        code,
      ),
    ),
  );
  return {
    columns: [
      { path: ["支出", "项目"], type: "label" },
      ...parts.map(({ path }) => ({ path: ["支出", "预算数", ...path], type: "amount" as const })),
    ],
    lines,
    totals: (measure) => {
      const values = valuesOf(data.spending, null, measure === "grand-total");
      if (measure === "expenditure") return values;
      return [[sumOf(data.spending), key("grand-total", "all", null, "expenditure")], ...values.slice(1)];
    },
  };
}

/** Income lines of the 收支总表 in the family's order and numbering. */
function incomeLines(context: Context): Line[] {
  const { data, layout } = context;
  const used = new Set<Source>(data.spending.map((one) => one.source));
  const sources = SOURCE_ORDERS[layout.forms.summarySources].filter(
    ({ source }) => STANDING_SOURCES.has(source) || used.has(source),
  );
  const figure = (source: Source) =>
    [[incomeOf(context, null, source), key("income", "all", source, "total")]] as const;
  if (layout.forms.summarySources !== "shanghai")
    return sources.flatMap(({ source, name }, index) => [
      line(`${numeral(index + 1)}、${name}`, figure(source)),
      ...(layout.forms.ofWhich && source === "general" ? partsOfGeneral(incomeOf(context, null, source)) : []),
    ]);
  const fiscal = sources.filter(({ source }) => fundOf(source) !== null);
  const others = sources.filter(({ source }) => fundOf(source) === null);
  const sum = total(fiscal.map(({ source }) => incomeOf(context, null, source)));
  return [
    line("一、财政拨款收入", [[sum, key("income", "all", "fiscal", "total")]]),
    ...fiscal.map(({ source, name }, index) =>
      line(`${index + 1}. ${name.replace("拨款收入", "资金")}`, figure(source), 1),
    ),
    ...others.map(({ source, name }, index) => line(`${numeral(index + 2)}、${name}`, figure(source))),
  ];
}

/** What the general budget's money is made of; the parts are nobody's facts. */
function partsOfGeneral(whole: Fen): Line[] {
  const fees = (whole / 10_000_000n) * 1_000_000n;
  return [
    line("其中：经费拨款", [[whole - fees, null]], 1),
    line("纳入预算管理的非税收入安排的拨款", [[fees, null]], 2),
  ];
}
