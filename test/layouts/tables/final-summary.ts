import { total } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import { numeral, type Context, type TableModel } from "../model";
import { FINAL_SOURCES } from "../words";
import { classLines, sumOf } from "./summary";
import { line, sideBySide, type Half } from "./two-sided";
import { incomeOf } from "./units";

/** 收入支出决算总表. */
export function finalSummary(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const spent = sumOf(data.spending);
  const moved = (pick: "opening" | "closing" | "surplusUsed" | "surplusAllocated") =>
    total(data.balances.map((balance) => balance[pick]));
  const income = FINAL_SOURCES.map(({ source, name }, index) =>
    line(`${numeral(index + 1)}、${name}`, [[incomeOf(context, null, source), key("income", "all", source, "total")]]),
  );
  const received = total(FINAL_SOURCES.map(({ source }) => incomeOf(context, null, source)));
  const whole = spent + moved("surplusAllocated") + moved("closing");
  const word = layout.extras.lineNumbers === "none" ? "决算数" : "金额";
  const half = (side: string): Half["columns"] => [
    { path: [side, side === "支出" ? "项目（按功能分类）" : "项目"], type: "label" },
    { path: [side, word], type: "amount" },
  ];
  const expenditure = classLines(layout, data.spending).map(([code, name], index) =>
    line(`${numeral(index + 1)}、${name}`, [
      [sumOf(data.spending.filter((one) => one.item.startsWith(code))), key("expenditure", "all", code, "total")],
    ]),
  );
  return sideBySide(
    context,
    plan,
    {
      columns: half("收入"),
      lines: income,
      closing: [
        line("本年收入合计", [[received, key("income", "all", null, "total")]]),
        line("使用非财政拨款结余（含专用结余）", [
          [moved("surplusUsed"), key("carry", "all", "reserves-used", "total")],
        ]),
        line("年初结转和结余", [[moved("opening"), key("carry", "all", "opening", "total")]]),
        line("总计", [[whole, key("grand-total", "all", null, "income")]]),
      ],
    },
    {
      columns: half("支出"),
      lines: expenditure,
      closing: [
        line("本年支出合计", [[spent, key("expenditure", "all", null, "total")]]),
        line("结余分配", [[moved("surplusAllocated"), key("carry", "all", "distribution", "total")]]),
        line("年末结转和结余", [[moved("closing"), key("carry", "all", "closing", "total")]]),
        line("总计", [[whole, key("grand-total", "all", null, "expenditure")]]),
      ],
    },
  );
}
