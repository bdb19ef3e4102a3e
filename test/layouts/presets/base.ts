import type { Layout } from "../layout";
import { SICHUAN_BUDGET } from "./titles";

/** The plainest of the families; the others say only what they do differently. */
export const BASE: Layout = {
  name: "base",
  document: "budget",
  demands: { govFund: false, stateCapital: false },
  tables: SICHUAN_BUDGET,
  sheets: {
    arrangement: "one-each",
    naming: "number",
    cover: true,
    contents: true,
    blankRows: 0,
    blankColumns: 0,
    hiddenSheet: false,
    oldCopy: false,
    narrative: false,
  },
  head: {
    numberStyle: "表1-1",
    numberPlace: "above-left",
    year: "absent",
    organisationLabel: "部门：",
    organisation: "named",
    unitLabel: "金额单位：",
    unitPlace: "right",
    titleSpacing: "none",
    notice: null,
  },
  money: {
    unit: "万元",
    precision: "rounded",
    decimals: 2,
    as: "number",
    format: "#,##0.00",
    zero: "blank",
    formulas: false,
  },
  codes: { style: "split", wholeEconomicCode: false, numberFormat: "00", beforeName: false, government: "none" },
  rows: {
    levels: "items",
    total: "first",
    totalLabel: "合 计",
    totalPlace: "name",
    secondTotal: false,
    units: "department",
    unitCodes: false,
    indent: "none",
    economicClasses: true,
  },
  words: {
    group: "项 目",
    functionalCode: "科目编码",
    functionalName: "单位名称（科目）",
    economicCode: "科目编码",
    economicName: "单位名称（科目）",
    total: "合计",
    amountGroup: null,
    personnel: "人员经费",
    publicExpense: "公用经费",
    spaced: false,
    broken: false,
  },
  forms: {
    summary: "amount",
    ofWhich: false,
    summaryLines: "every-class",
    summarySources: "sichuan",
    income: "by-unit",
    fiscal: "grouped",
    general: "current-and-carried",
    basic: "list",
    projects: "items-then-projects",
    threePublic: "by-unit",
    threePublicOrder: ["overseas", "vehicles", "reception"],
    agencyOperating: false,
    meetingAndTraining: false,
  },
  habits: { totalsOpen: false, bookedApart: false, namesWithCodes: false, threePublicTotal: "合计" },
  extras: {
    columnNumbers: "none",
    lineNumbers: "none",
    sequence: false,
    remark: false,
    everyNature: false,
    repeatHead: 0,
    repeatBandOnly: false,
    blankRowEvery: 0,
    spacer: false,
    hiddenColumn: false,
    hideZeroRows: false,
    merges: true,
    footnotes: [],
    emptyPlace: "name-cell",
    emptyText: "此表无数据。",
    reversedColumns: false,
  },
};

type Changes = {
  readonly [Section in keyof Layout]?: Layout[Section] extends readonly unknown[] | string
    ? Layout[Section]
    : Partial<Layout[Section]>;
};

/** A layout like `base` but for the named changes, section by section. */
export function vary(base: Layout, name: string, changes: Changes = {}): Layout {
  return {
    name,
    document: changes.document ?? base.document,
    demands: { ...base.demands, ...changes.demands },
    tables: changes.tables ?? base.tables,
    sheets: { ...base.sheets, ...changes.sheets },
    head: { ...base.head, ...changes.head },
    money: { ...base.money, ...changes.money },
    codes: { ...base.codes, ...changes.codes },
    rows: { ...base.rows, ...changes.rows },
    words: { ...base.words, ...changes.words },
    forms: { ...base.forms, ...changes.forms },
    habits: { ...base.habits, ...changes.habits },
    extras: { ...base.extras, ...changes.extras },
  };
}
