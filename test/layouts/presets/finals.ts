import type { Layout } from "../layout";
import { BASE, vary } from "./base";
import { GUANGDONG_FINAL, NATIONWIDE_FINAL, SHANGHAI_FINAL, SICHUAN_FINAL, TIANJIN_FINAL } from "./titles";

const NATIONWIDE = vary(BASE, "final-nationwide", {
  document: "final-account",
  tables: NATIONWIDE_FINAL,
  demands: { carryOver: true, ownFunds: true, govFund: true },
  sheets: { naming: "title" },
  head: {
    numberStyle: "公开01表",
    numberPlace: "below-right",
    year: "middle",
    organisationLabel: "单位：",
    unitLabel: "金额单位：",
  },
  codes: { style: "joined" },
  rows: { levels: "all", totalLabel: "合计", indent: "spaces" },
  words: {
    group: "项目",
    functionalCode: "功能分类科目编码",
    functionalName: "科目名称",
    economicCode: "经济分类科目编码",
    economicName: "科目名称",
  },
  forms: { basic: "three-lanes", projects: "tree" },
  extras: {
    columnNumbers: "own-row",
    lineNumbers: "行次",
    footnotes: ["注：本套报表金额单位转换时可能存在尾数误差。"],
    emptyPlace: "below",
    emptyText: "注：本单位{year}年度没有{title}所列收支，故本表无数据。",
  },
});

const SHANGHAI = vary(NATIONWIDE, "final-shanghai", {
  tables: SHANGHAI_FINAL,
  demands: { units: 2, govFund: false },
  head: { numberStyle: null, year: "before-title", organisationLabel: "编制部门：", unitLabel: "单位：" },
  money: { zero: "0.00" },
  words: { group: null },
  forms: { basic: "two-lanes" },
  extras: { columnNumbers: "none", lineNumbers: "none", emptyPlace: "name-cell", emptyText: "无", footnotes: [] },
});

export const FINAL_ACCOUNTS: readonly Layout[] = [
  NATIONWIDE,
  vary(NATIONWIDE, "final-sichuan", {
    tables: SICHUAN_FINAL,
    sheets: { naming: "number-and-title" },
    codes: { style: "merged" },
    extras: { columnNumbers: "code-row" },
  }),
  vary(NATIONWIDE, "final-guangdong", {
    tables: GUANGDONG_FINAL,
    head: { numberPlace: "above-right", organisationLabel: "公开部门：", year: "absent" },
    codes: { style: "split" },
    forms: { basic: "two-lanes" },
    extras: { columnNumbers: "code-row" },
    sheets: { naming: "number" },
  }),
  SHANGHAI,
  vary(SHANGHAI, "final-shanghai-split", {
    codes: { style: "split" },
    rows: { total: "last", totalPlace: "first-cell" },
    demands: { stateCapital: true },
    words: { group: "项目" },
  }),
  vary(NATIONWIDE, "final-tianjin", {
    tables: TIANJIN_FINAL,
    demands: { units: 3 },
    sheets: { naming: "sheet", cover: true },
    money: { precision: "exact", formulas: true },
  }),
  vary(NATIONWIDE, "final-stacked", {
    sheets: { arrangement: "stacked", cover: false, contents: false },
    head: { numberPlace: "title-row", unitPlace: "two-lines" },
    money: { as: "text", zero: "—" },
  }),
  vary(NATIONWIDE, "final-item-rows", {
    forms: { threePublic: "item-rows" },
    head: { numberPlace: "above-left", notice: "监督索引号53042600236000111" },
    money: { zero: "0.00" },
  }),
  vary(NATIONWIDE, "final-yuan", {
    demands: { units: 2, everyNature: true, stateCapital: true },
    money: { unit: "元", precision: "exact", zero: "0" },
    codes: { style: "dotted" },
    forms: { basic: "list" },
    extras: { lineNumbers: "none", repeatHead: 14 },
  }),
  vary(NATIONWIDE, "final-list-basic", {
    money: { precision: "exact" },
    forms: { basic: "list" },
    rows: { indent: "cell" },
    words: { group: null, functionalCode: "科目代码" },
    demands: { everyNature: true },
  }),
];
