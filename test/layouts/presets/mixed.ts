import type { Layout } from "../layout";
import { BASE, vary } from "./base";
import { GUIZHOU_BUDGET, HUBEI_BUDGET } from "./titles";

const JOINED = vary(BASE, "joined", {
  codes: { style: "joined" },
  words: { group: null, functionalName: "科目名称", economicName: "科目名称" },
  rows: { levels: "all", totalLabel: "合计" },
  forms: { general: "nature" },
  demands: { carryOver: true },
});

const BRIEF = vary(JOINED, "brief", { tables: HUBEI_BUDGET, forms: { threePublic: "one-row", fiscal: "plain" } });

/** Single departures from the plain form, and combinations no place is known to print. */
export const MIXED_BUDGETS: readonly Layout[] = [
  JOINED,
  vary(JOINED, "stacked-in-one-sheet", { sheets: { arrangement: "stacked", cover: false, contents: false } }),
  vary(BRIEF, "side-by-side", { sheets: { arrangement: "side-by-side" }, money: { precision: "exact" } }),
  vary(JOINED, "shifted", { sheets: { blankRows: 4, blankColumns: 2, naming: "title" } }),
  vary(JOINED, "page-heads-repeated", { extras: { repeatHead: 10 }, forms: { projects: "tree" } }),
  vary(JOINED, "formulas", { money: { precision: "exact", formulas: true }, forms: { projects: "tree" } }),
  vary(BASE, "formulas-by-unit", {
    demands: { units: 3, carryOver: true },
    rows: { units: "per-unit", unitCodes: true },
    money: { precision: "exact", formulas: true, unit: "元" },
  }),
  vary(JOINED, "text-amounts", { money: { as: "text", zero: "-" } }),
  vary(JOINED, "full-width-amounts", { money: { as: "full-width-text", zero: "—" } }),
  vary(JOINED, "thousand-yuan", { money: { unit: "千元", precision: "rounded" }, head: { unitLabel: "单位：" } }),
  vary(JOINED, "dashes", { money: { zero: "-" }, rows: { indent: "full-width" } }),
  vary(JOINED, "glued-codes", {
    codes: { style: "glued" },
    rows: { indent: "spaces" },
    words: { functionalName: "功能分类科目", economicName: "经济分类科目" },
  }),
  vary(JOINED, "glued-with-space", {
    codes: { style: "glued-space" },
    words: { functionalName: "科目", economicName: "科目" },
  }),
  vary(JOINED, "dotted-codes", { codes: { style: "dotted" }, extras: { remark: true } }),
  vary(JOINED, "unmerged", { extras: { merges: false }, forms: { general: "nature-detail", projects: "tree" } }),
  vary(BASE, "unmerged-split", { extras: { merges: false }, rows: { levels: "all" } }),
  vary(JOINED, "broken-headers", { words: { broken: true }, extras: { hiddenColumn: true } }),
  vary(JOINED, "reversed-columns", { extras: { reversedColumns: true }, demands: { ownFunds: true } }),
  vary(JOINED, "every-nature", { extras: { everyNature: true }, demands: { everyNature: true, ownFunds: true } }),
  vary(JOINED, "year-after-organisation", {
    head: { year: "after-organisation", unitPlace: "own-row", organisationLabel: "编制单位：" },
  }),
  vary(JOINED, "organisation-in-title", {
    head: { organisation: "in-title", year: "before-title", numberPlace: "in-title" },
  }),
  vary(JOINED, "wide-titles", { head: { titleSpacing: "wide", numberStyle: null }, rows: { totalLabel: "合    计" } }),
  vary(JOINED, "all-funds", {
    demands: { govFund: true, stateCapital: true, ownFunds: true, units: 2 },
    money: { precision: "exact" },
  }),
  vary(BRIEF, "yuan-with-three-public-in-ten-thousands", {
    tables: HUBEI_BUDGET.map((plan) =>
      plan.kind === "general-budget-three-public" ? { ...plan, unit: "万元" } : plan,
    ),
    money: { unit: "元", precision: "exact" },
  }),
  vary(JOINED, "two-lanes", {
    tables: GUIZHOU_BUDGET,
    forms: { basic: "two-lanes", projects: "tree" },
    money: { zero: "0.00" },
  }),
  vary(JOINED, "three-lanes", { tables: GUIZHOU_BUDGET, forms: { basic: "three-lanes", projects: "tree" } }),
  vary(BASE, "split-all-levels", {
    rows: { levels: "all", units: "per-unit" },
    demands: { units: 3 },
    money: { precision: "exact" },
  }),
  vary(JOINED, "unit-column", {
    demands: { units: 3, ownFunds: true },
    rows: { units: "unit-column", levels: "items" },
    money: { precision: "exact" },
  }),
  vary(JOINED, "central", {
    demands: { carryOver: false, everyNature: true, ownFunds: true },
    head: { numberStyle: "表一", numberPlace: "above-left", organisation: "named", unitLabel: "单位：" },
    rows: { total: "last", totalPlace: "first-cell", indent: "spaces" },
    words: { functionalCode: "科目编码", spaced: true },
    forms: {
      general: "with-prior-year",
      fiscal: "grouped-numbered",
      threePublic: "two-years",
      summaryLines: "used-classes",
    },
    extras: { everyNature: true },
  }),
  vary(JOINED, "unit-in-headers", {
    head: { unitPlace: "in-header" },
    forms: { threePublic: "one-row", projects: "tree" },
  }),
  vary(BASE, "bare-code-columns", {
    rows: { levels: "all" },
    words: { group: null, functionalCode: null, functionalName: "科目名称", economicName: "科目名称" },
    extras: { emptyPlace: "filler" },
  }),
  vary(JOINED, "notice-above", {
    head: { notice: "监督索引号53042600236000111", organisation: "named", numberPlace: "below-right" },
  }),
  vary(JOINED, "forgotten-sheets", { sheets: { hiddenSheet: true, oldCopy: true, narrative: true, naming: "title" } }),
  vary(JOINED, "zero-rows-hidden", {
    tables: GUIZHOU_BUDGET,
    extras: { hideZeroRows: true },
    forms: { basic: "three-lanes", projects: "tree" },
    money: { zero: "0.00" },
  }),
  vary(JOINED, "class-and-nature-summary", {
    demands: { everyNature: true, ownFunds: true },
    forms: { summary: "by-class-and-nature", ofWhich: true, threePublic: "item-rows-two-years" },
    extras: { everyNature: true },
  }),
  vary(JOINED, "dashed-codes", {
    codes: { style: "glued-dash" },
    words: { functionalName: "功能分类科目", economicName: "经济分类科目" },
    rows: { total: "last" },
  }),
  vary(JOINED, "six-decimals", { money: { precision: "exact", decimals: 6, format: "#,##0.000000" } }),
  vary(JOINED, "spacer-and-blank-rows", { extras: { spacer: true, blankRowEvery: 6 } }),
  vary(JOINED, "bands-repeated", {
    extras: { repeatHead: 12, repeatBandOnly: true },
    head: { organisation: "beside", organisationLabel: "部门名称：", numberPlace: "with-unit" },
    forms: { projects: "tree" },
  }),
  vary(JOINED, "book-title-above-pages", {
    sheets: { arrangement: "stacked", cover: false, contents: false },
    head: { year: "line-above", numberStyle: "公开01表", numberPlace: "title-row", organisation: "absent" },
    extras: { repeatHead: 15 },
    forms: { projects: "tree" },
  }),
  vary(JOINED, "book-title-above", { head: { year: "line-above", unitLabel: "金额单位：人民币" } }),
  vary(JOINED, "totals-open", {
    habits: { totalsOpen: true, threePublicTotal: "“三公”经费支出合计" },
    forms: { threePublic: "item-rows", summaryLines: "used-classes" },
  }),
  vary(JOINED, "names-with-codes", { habits: { namesWithCodes: true }, forms: { basic: "two-lanes" } }),
  vary(BASE, "booked-apart", {
    codes: { style: "split", government: "grouped" },
    rows: { totalLabel: "合计" },
    words: { group: null, economicName: "科目名称" },
    habits: { bookedApart: true },
  }),
  vary(JOINED, "sequence-column", { extras: { sequence: true }, rows: { total: "last" } }),
];
