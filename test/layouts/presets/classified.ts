import type { Layout } from "../layout";
import { BASE, vary } from "./base";
import { GUANGDONG_BUDGET, HENAN_BUDGET, JIANGSU_BUDGET, SHAANXI_BUDGET, YUNNAN_BUDGET } from "./titles";

const JIANGSU = vary(BASE, "jiangsu", {
  tables: JIANGSU_BUDGET,
  demands: { govFund: true, ownFunds: true },
  sheets: { naming: "title", cover: false, contents: false },
  head: { numberStyle: "公开01表", unitLabel: "单位：", year: "before-title" },
  codes: { style: "joined" },
  rows: { levels: "all", totalLabel: "合计", totalPlace: "first-cell", indent: "spaces" },
  words: { group: null, functionalName: "科目名称", economicName: "科目名称", spaced: true },
  forms: {
    general: "nature-detail",
    income: "by-unit-grouped",
    fiscal: "grouped-numbered",
    summarySources: "hubei",
    threePublic: "one-row",
    meetingAndTraining: true,
  },
});

/** Forms that tell the same money by two classifications, or the whole department's beside one budget's. */
export const CLASSIFIED_BUDGETS: readonly Layout[] = [
  JIANGSU,
  vary(JIANGSU, "shaanxi", {
    tables: SHAANXI_BUDGET,
    demands: { govFund: false, ownFunds: false },
    sheets: { naming: "number", cover: true, contents: true },
    head: { numberStyle: "附表1-1", organisation: "absent" },
    codes: { government: "flat" },
    words: {
      spaced: false,
      functionalCode: "功能科目编码",
      functionalName: "功能科目名称",
      economicCode: "部门经济科目编码",
      economicName: "部门经济科目名称",
      personnel: "人员经费支出",
      publicExpense: "公用经费支出",
    },
    forms: { general: "nature", income: "by-unit", summary: "by-class-and-nature" },
    extras: { remark: true },
  }),
  vary(JIANGSU, "henan", {
    tables: HENAN_BUDGET,
    demands: { govFund: false },
    head: { numberStyle: "预算01-1表", numberPlace: "above-right", organisationLabel: "部门名称：" },
    codes: { style: "split", government: "grouped" },
    rows: { levels: "items", units: "per-unit", unitCodes: false, totalPlace: "name", economicClasses: false },
    words: { group: null, functionalName: "单位（科目名称）", economicName: "科目名称", spaced: false },
    forms: {
      general: "nature",
      income: "by-unit",
      fiscal: "plain",
      threePublic: "item-rows",
      meetingAndTraining: false,
    },
  }),
  vary(JIANGSU, "yunnan", {
    tables: YUNNAN_BUDGET,
    head: { numberStyle: "预算01-1表", organisationLabel: "单位名称：" },
    money: { unit: "元", precision: "exact" },
    rows: { total: "last" },
    forms: { threePublic: "one-row", meetingAndTraining: false },
    extras: { columnNumbers: "own-row" },
  }),
  vary(JIANGSU, "guangdong", {
    tables: GUANGDONG_BUDGET,
    demands: { govFund: false },
    sheets: { naming: "number", contents: true },
    head: { numberStyle: "表1-1", organisationLabel: "单位名称：" },
    money: { zero: "0" },
    rows: { totalPlace: "name" },
    words: { functionalCode: "功能科目编码", functionalName: "功能科目名称" },
    forms: { income: "lines", general: "nature", fiscal: "plain", ofWhich: true, threePublic: "item-rows-two-years" },
  }),
  vary(JIANGSU, "hunan-codes-before-names", {
    head: { organisationLabel: "部门：", numberPlace: "above-right" },
    codes: { style: "split", beforeName: true },
    rows: { indent: "none", totalPlace: "name" },
  }),
];
