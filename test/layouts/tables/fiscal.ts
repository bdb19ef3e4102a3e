import type { FactKey, Scope } from "../../../src/report";
import { fundOf, FUNDS, total, type Fen, type Fund, type Spending } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import { numeral, type Context, type TableModel } from "../model";
import { FUND_WORDS } from "../words";
import { classLines, sumOf } from "./summary";
import { line, sideBySide, type Half, type Line } from "./two-sided";
import { incomeOf } from "./units";

const FISCAL: readonly { readonly scope: Scope; readonly covers: (one: Spending) => boolean }[] = [
  { scope: "fiscal", covers: () => true },
  ...FUNDS.map((fund) => ({ scope: fund, covers: (one: Spending) => one.source === fund })),
];

/** Figures of the right half: the sum and one for each budget. */
function byFund(lines: readonly Spending[], factOf: (scope: Scope) => FactKey | null): Line["values"] {
  return FISCAL.map(({ scope, covers }) => ({ amount: sumOf(lines.filter(covers)), fact: factOf(scope) }));
}

function spent(subject: string | null): (scope: Scope) => FactKey {
  return (scope) => key("expenditure", scope, subject, "total");
}

/** Grand totals have a meaning for the whole of the appropriation only. */
function grandTotal(scope: Scope): FactKey | null {
  return scope === "fiscal" ? key("grand-total", scope, null, "expenditure") : null;
}

function rightColumns(words: readonly string[], group: string): Half["columns"] {
  return [
    { path: [group, "项目"], type: "label" },
    ...words.map((word) => ({ path: [group, word], type: "amount" as const })),
  ];
}

/** 财政拨款收支总表 of a budget. */
export function fiscalSummary(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const form = layout.forms.fiscal;
  const spending = data.spending.filter((one) => fundOf(one.source) !== null);
  const all = sumOf(spending);
  const carried = spending.filter((one) => one.carried);
  const label = (index: number, name: string) =>
    form === "grouped-numbered" ? `（${numeral(index + 1)}）${name}` : name;
  const income = FUND_WORDS.map(({ fund, budget }, index) => {
    const name = form === "grouped-numbered" ? `${budget}拨款` : `${budget}拨款收入`;
    return { fund, label: form === "plain" ? `${numeral(index + 1)}、${name}` : label(index, name) };
  });
  const current = income.map((one) =>
    line(
      one.label,
      [[incomeOf(context, null, one.fund), key("income", "fiscal", one.fund, "total")]],
      form === "plain" ? 0 : 1,
    ),
  );
  const leftover = income.map((one) =>
    line(
      one.label,
      [[carriedOf(carried, one.fund), key("carry", "fiscal", `opening-${one.fund}`, "total")]],
      form === "plain" ? 0 : 1,
    ),
  );
  const thisYear = all - sumOf(carried);
  const opening: [Fen, ReturnType<typeof key>] = [sumOf(carried), key("carry", "fiscal", "opening", "total")];
  const received: [Fen, ReturnType<typeof key>] = [thisYear, key("income", "fiscal", null, "total")];
  const grouped = form !== "plain";
  const carryLines = grouped
    ? [line("二、上年结转", [opening]), ...leftover]
    : carried.length === 0
      ? []
      : [line("上年结转", [opening])];
  const left: Half = {
    columns: [
      { path: ["收入", "项目"], type: "label" },
      { path: ["收入", "预算数"], type: "amount" },
    ],
    lines: grouped ? [line("一、本年收入", [received]), ...current, ...carryLines] : [...current, ...carryLines],
    closing: form === "grouped" ? [] : [line("收入总计", [[all, key("grand-total", "fiscal", null, "income")]])],
  };
  const classes = classLines(layout, spending).map(([code, name], index): Line => ({
    label: form === "plain" ? `${numeral(index + 1)}、${name}` : label(index, name),
    depth: grouped ? 1 : 0,
    values: byFund(
      spending.filter((one) => one.item.startsWith(code)),
      spent(code),
    ),
  }));
  const whole: Line = { label: "一、本年支出", values: byFund(spending, spent(null)) };
  const words = ["合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"];
  const right: Half = {
    columns: rightColumns(words, "支出"),
    lines: grouped ? [whole, ...classes] : classes,
    closing: form === "grouped" ? [] : [{ label: "支出总计", values: byFund(spending, grandTotal) }],
  };
  return sideBySide(context, plan, left, right);
}

function carriedOf(carried: readonly Spending[], fund: Fund): Fen {
  return sumOf(carried.filter((one) => fundOf(one.source) === fund));
}

/** 财政拨款收入支出决算总表. */
export function finalFiscalSummary(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const spending = data.spending.filter((one) => fundOf(one.source) !== null);
  const balances = data.balances.filter((balance) => fundOf(balance.source) !== null);
  const moved = (pick: "opening" | "closing", fund: Fund | null) =>
    total(balances.filter((one) => fund === null || fundOf(one.source) === fund).map((one) => one[pick]));
  const received = total(FUNDS.map((fund) => incomeOf(context, null, fund)));
  const whole = sumOf(spending) + moved("closing", null);
  const fundNames = FUND_WORDS.map(({ budget }) => `${budget}财政拨款`);
  const word = layout.extras.lineNumbers === "none" ? "决算数" : "金额";
  const closingByFund: Line["values"] = FISCAL.map(({ scope }) => ({
    amount: moved("closing", scope === "fiscal" ? null : (scope as Fund)),
    fact: scope === "fiscal" ? key("carry", scope, "closing", "total") : null,
  }));
  const wholeByFund: Line["values"] = FISCAL.map(({ scope, covers }) => ({
    amount: sumOf(spending.filter(covers)) + moved("closing", scope === "fiscal" ? null : (scope as Fund)),
    fact: scope === "fiscal" ? key("grand-total", scope, null, "expenditure") : null,
  }));
  return sideBySide(
    context,
    plan,
    {
      columns: [
        { path: ["收入", "项目"], type: "label" },
        { path: ["收入", word], type: "amount" },
      ],
      lines: FUNDS.map((fund, index) =>
        line(`${numeral(index + 1)}、${fundNames[index]!}`, [
          [incomeOf(context, null, fund), key("income", "fiscal", fund, "total")],
        ]),
      ),
      closing: [
        line("本年收入合计", [[received, key("income", "fiscal", null, "total")]]),
        line("年初财政拨款结转和结余", [[moved("opening", null), key("carry", "fiscal", "opening", "total")]]),
        ...FUNDS.map((fund, index) =>
          line(fundNames[index]!, [[moved("opening", fund), key("carry", "fiscal", `opening-${fund}`, "total")]], 1),
        ),
        line("总计", [[whole, key("grand-total", "fiscal", null, "income")]]),
      ],
    },
    {
      columns: rightColumns(["合计", ...fundNames], "支出"),
      lines: classLines(layout, spending).map(([code, name], index) => ({
        label: `${numeral(index + 1)}、${name}`,
        values: byFund(
          spending.filter((one) => one.item.startsWith(code)),
          spent(code),
        ),
      })),
      closing: [
        { label: "本年支出合计", values: byFund(spending, spent(null)) },
        { label: "年末财政拨款结转和结余", values: closingByFund },
        ...FUNDS.map((): Line => ({ label: "", values: [] })),
        { label: "总计", values: wholeByFund },
      ],
    },
  );
}
