import type { Sheet, Workbook } from "../../src/workbook";
import { Canvas, type Reading } from "./canvas";
import { total, type BudgetData } from "./data";
import { numberText } from "./head";
import type { Layout, TablePlan } from "./layout";
import { numeral, type Context, type TableModel } from "./model";
import { decimalText } from "./money-text";
import { printTable } from "./print";
import { modelOf } from "./tables";

export interface Built {
  readonly workbook: Workbook;
  /** What every amount cell with a meaning states, in sheet order. */
  readonly readings: readonly Reading[];
}

/** The department's tables as a workbook in the given layout. */
export function buildWorkbook(data: BudgetData, layout: Layout): Workbook {
  return build(data, layout).workbook;
}

export function build(data: BudgetData, layout: Layout): Built {
  const context: Context = { data, layout };
  const models = layout.tables.map((plan) => modelOf(context, plan));
  const canvases = [...frontSheets(context), ...tableSheets(context, models), ...helperSheets(context)];
  const name = `${data.department.name}${data.year}年${layout.document === "budget" ? "预算" : "决算"}.xlsx`;
  const sheets: Sheet[] = canvases.map((canvas) => canvas.build());
  return { workbook: { name, sheets }, readings: canvases.flatMap((canvas) => canvas.readings) };
}

function tableSheets(context: Context, models: readonly TableModel[]): Canvas[] {
  const { sheets } = context.layout;
  const { blankRows: top, blankColumns: left } = sheets;
  if (sheets.arrangement === "one-each")
    return models.map((model, index) => {
      const canvas = new Canvas(sheetName(context, model.plan, index + 1));
      printTable(canvas, context, model, { top, left, ordinal: index + 1 });
      return canvas;
    });
  const single = new Canvas(context.layout.document === "budget" ? "公开表" : "决算公开表");
  let row = top;
  if (sheets.arrangement === "stacked") {
    models.forEach((model, index) => {
      row = printTable(single, context, model, { top: row, left, ordinal: index + 1 }).bottom + 2;
    });
    return [single];
  }
  for (let index = 0; index < models.length; index += 2) {
    const pair = models.slice(index, index + 2);
    let column = left;
    let bottom = row;
    pair.forEach((model, offset) => {
      const end = printTable(single, context, model, { top: row, left: column, ordinal: index + offset + 1 });
      bottom = Math.max(bottom, end.bottom);
      column = end.right + 1;
    });
    row = bottom + 2;
  }
  return [single];
}

/** Longest name Excel allows, and signs it does not. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

function sheetName({ layout }: Context, plan: TablePlan, ordinal: number): string {
  const number = layout.head.numberStyle === null || plan.number === null ? null : plan.number;
  const ordinalName = `${numeral(ordinal)}、${plan.title}`;
  const names: Readonly<Record<Layout["sheets"]["naming"], string>> = {
    title: plan.title,
    number: number ?? String(ordinal),
    "number-and-title":
      number === null ? ordinalName : `${numberText(layout.head.numberStyle!, number, ordinal)} ${plan.title}`,
    // Exports of the budget platform number their sheets 2.11 to 2.28 and leave a space behind.
    platform: `2.${10 + ordinal}${plan.title.replace("部门", "单位")} `,
    sheet: `Sheet${ordinal}`,
    ordinal: ordinalName,
  };
  return names[layout.sheets.naming].replace(FORBIDDEN, "").slice(0, LONGEST_NAME);
}

function frontSheets(context: Context): Canvas[] {
  const { data, layout } = context;
  const document = layout.document === "budget" ? "部门预算" : "部门决算";
  const sheets: Canvas[] = [];
  if (layout.sheets.cover) {
    const cover = new Canvas("封面");
    cover.write(4, 0, data.department.name);
    cover.write(6, 0, `${data.year}年${document}公开表`);
    cover.write(12, 0, `报送日期：${layout.document === "budget" ? data.year : data.year + 1}年2月`);
    sheets.push(cover);
  }
  if (layout.sheets.contents) {
    const contents = new Canvas("目录");
    contents.write(0, 0, "目  录");
    contents.write(1, 0, "序号");
    contents.write(1, 1, "表名");
    layout.tables.forEach((plan, index) => {
      const { numberStyle } = layout.head;
      const number =
        numberStyle === null || plan.number === null
          ? String(index + 1)
          : numberText(numberStyle, plan.number, index + 1);
      contents.write(2 + index, 0, number);
      contents.write(2 + index, 1, plan.title);
    });
    sheets.push(contents);
  }
  return sheets;
}

/** Sheets beside the tables: prose, and what authors leave hidden in their books. */
function helperSheets(context: Context): Canvas[] {
  const { hiddenSheet, oldCopy, narrative } = context.layout.sheets;
  return [
    ...(narrative ? [narrativeSheet(context)] : []),
    ...(hiddenSheet ? [workingSheet()] : []),
    ...(oldCopy ? [oldCopySheet(context)] : []),
  ];
}

function narrativeSheet({ data }: Context): Canvas {
  const canvas = new Canvas("编制说明");
  const name = data.department.name;
  const whole = decimalText(total(data.spending.map((line) => line.amount)), "万元");
  canvas.write(0, 0, `${name}${data.year}年部门预算情况说明`);
  canvas.write(2, 0, "一、收支预算总体情况");
  canvas.write(
    3,
    0,
    `按照综合预算的原则，${name}所有收入和支出均纳入部门预算管理，${data.year}年收支总预算${whole}万元。`,
  );
  canvas.write(4, 0, "二、名词解释");
  canvas.write(5, 0, "（一）基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。");
  canvas.write(6, 0, "（二）项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。");
  return canvas;
}

/** Last year's 支出总表, hidden and forgotten; its figures are nobody's facts. */
function oldCopySheet(context: Context): Canvas {
  const plan = context.layout.tables.find(
    ({ kind }) => kind.endsWith("-expenditure") || kind.endsWith("expenditure-summary"),
  );
  const canvas = new Canvas("旧表", true);
  if (plan === undefined) throw new RangeError("a book without an expenditure table has nothing to forget");
  const spending = context.data.spending.map((line) => ({ ...line, amount: line.amount * 9n }));
  const data = { ...context.data, year: context.data.year - 1, spending };
  const old = { ...context, data };
  printTable(canvas, old, modelOf(old, plan), { top: 0, left: 0, ordinal: 1 });
  canvas.readings.length = 0;
  return canvas;
}

/** A hidden sheet of working figures. */
function workingSheet(): Canvas {
  const helper = new Canvas("Sheet99", true);
  helper.write(0, 0, "序号");
  helper.write(0, 1, "校验");
  for (let row = 1; row <= 12; row++) {
    helper.put(row, 0, { value: row, text: String(row) });
    helper.put(row, 1, { value: row * 1234.5, text: String(row * 1234.5) });
  }
  return helper;
}
