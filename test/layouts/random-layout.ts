import type { DocumentKind } from "../../src/recognition";
import { Dice } from "./data";
import type { Layout, TablePlan } from "./layout";
import { PRESETS, vary } from "./presets";
import { ALIASES } from "./presets/aliases";
import { BASE } from "./presets/base";
import * as titles from "./presets/titles";

const BUDGET_TITLES = [
  titles.SICHUAN_BUDGET,
  titles.HUBEI_BUDGET,
  titles.TIANJIN_BUDGET,
  titles.BEIJING_BUDGET,
  titles.GUIZHOU_BUDGET,
  titles.shanghaiBudget("单位"),
];
const FINAL_TITLES = [titles.NATIONWIDE_FINAL, titles.SICHUAN_FINAL, titles.GUANGDONG_FINAL, titles.SHANGHAI_FINAL];

const EMPTY_TEXTS = [
  "此表无数据。",
  "空表说明：此项无内容",
  "注：本部门{year}年无{title}所列支出，故本表为空表。",
  "本年度无相关收支，故本表无数据。",
];

const FOOTNOTES: readonly (readonly string[])[] = [
  [],
  [],
  ["注：数据因四舍五入可能存在尾差。"],
  ["注：1.本表反映本部门本年度收支情况。", "    2.本表金额单位转换时可能存在尾差。"],
];

/** A layout put together by dice: forms, words and habits of different places mixed freely. */
export function randomLayout(seed: number, document?: DocumentKind): Layout {
  const dice = new Dice(seed * 7919 + 17);
  const habits = new Dice(seed * 104_729 + 5);
  const kind = document ?? (dice.chance(0.7) ? "budget" : "final-account");
  const base = kind === "budget" ? BASE : PRESETS.find((preset) => preset.name === "final-nationwide")!;
  const unit = dice.pick(["万元", "万元", "元", "千元"] as const);
  const precision = dice.chance(0.5) ? "rounded" : "exact";
  const style = dice.pick([
    "split",
    "split-numbers",
    "joined",
    "joined-numbers",
    "spaced",
    "dotted",
    "merged",
    "glued",
    "glued-dash",
  ] as const);
  const levels = dice.pick(["items", "all"] as const);
  const perUnit = dice.chance(0.25);
  const everyNature = dice.chance(0.15);
  const carryOver = dice.chance(0.5);
  const merges = dice.chance(0.85);
  const general = carryOver
    ? dice.pick(["current-and-carried", "nature", "nature-detail"] as const)
    : dice.pick(["nature", "nature-detail", "with-prior-year"] as const);
  const total = dice.pick(["first", "last"] as const);
  const columnNumbers = dice.chance(0.25) ? "own-row" : "none";
  return vary(base, `random-${seed}`, {
    document: kind,
    tables: tablesOf(dice, kind, unit),
    demands: {
      units: dice.between(1, 3),
      carryOver,
      everyNature,
      ownFunds: dice.chance(0.5),
      govFund: dice.chance(0.4),
      stateCapital: dice.chance(0.2),
      grain: dice.pick(["fen", "yuan", "hundred-yuan"] as const),
    },
    sheets: {
      arrangement: dice.chance(0.15) ? "stacked" : "one-each",
      naming: dice.pick(["title", "number", "number-and-title", "platform", "sheet", "ordinal"] as const),
      cover: dice.chance(0.5),
      contents: dice.chance(0.5),
      blankRows: dice.pick([0, 0, 1, 3]),
      blankColumns: dice.pick([0, 0, 1, 2]),
      hiddenSheet: dice.chance(0.2),
      oldCopy: false,
      narrative: dice.chance(0.15),
    },
    head: headOf(dice, kind),
    money: {
      unit,
      precision,
      decimals: dice.chance(0.1) ? 6 : 2,
      as: dice.pick(["number", "number", "number", "text", "full-width-text", "mixed"] as const),
      format: dice.pick(["#,##0.00", "0.00", "#,##0.00_ "]),
      zero: dice.pick(["blank", "0", "0.00", "-", "—"] as const),
      formulas: precision === "exact" && dice.chance(0.3),
    },
    codes: {
      style,
      wholeEconomicCode: style === "split" && dice.chance(0.3),
      numberFormat: dice.pick(["00", "General", "0"]),
      government: habits.pick(["none", "none", "none", "grouped", "flat"] as const),
    },
    rows: {
      levels,
      total,
      totalLabel: dice.pick(["合计", "合 计", "合    计"]),
      totalPlace: dice.pick(["name", "first-cell"] as const),
      secondTotal: total === "first" && dice.chance(0.2),
      units: perUnit ? "per-unit" : dice.chance(0.1) ? "unit-column" : "department",
      unitCodes: perUnit || dice.chance(0.2),
      indent: dice.pick(["none", "spaces", "full-width", "cell"] as const),
      economicClasses: dice.chance(0.8),
    },
    words: wordsOf(dice, style.startsWith("glued")),
    forms: {
      summary: !everyNature && dice.chance(0.2) ? "by-nature" : dice.chance(0.15) ? "by-class-and-nature" : "amount",
      ofWhich: dice.chance(0.15),
      summaryLines: dice.pick(["every-class", "used-classes"] as const),
      summarySources: dice.pick(["sichuan", "hubei", "shanghai"] as const),
      income:
        carryOver || kind === "final-account" ? dice.pick(["by-unit", "by-unit-grouped"] as const) : "by-function",
      fiscal: dice.pick(["grouped", "grouped-numbered", "plain"] as const),
      general,
      basic: dice.pick([
        style.startsWith("joined") || style === "split" ? "detailed-list" : "list",
        "list",
        "two-lanes",
        "three-lanes",
      ] as const),
      projects: dice.pick(["items-then-projects", "tree", "project-columns"] as const),
      threePublic: dice.pick(["by-unit", "one-row", "item-rows", "two-years", "item-rows-two-years"] as const),
      threePublicOrder: dice.shuffled(["overseas", "vehicles", "reception"] as const),
      agencyOperating: dice.chance(0.2),
      meetingAndTraining: dice.chance(0.2),
    },
    habits: {
      totalsOpen: habits.chance(0.15),
      bookedApart: habits.chance(0.5),
      namesWithCodes: habits.chance(0.3),
      threePublicTotal: habits.pick(["合计", "“三公”经费合计", "“三公”经费支出合计"]),
    },
    extras: {
      columnNumbers,
      lineNumbers: dice.pick(["none", "none", "行次", "序号"] as const),
      sequence: dice.chance(0.15),
      remark: dice.chance(0.2),
      everyNature,
      repeatHead: dice.chance(0.15) ? dice.between(8, 20) : 0,
      repeatBandOnly: dice.chance(0.4),
      blankRowEvery: dice.chance(0.08) ? dice.between(4, 9) : 0,
      spacer: dice.chance(0.08),
      hiddenColumn: dice.chance(0.1),
      hideZeroRows: dice.chance(0.1),
      merges,
      footnotes: dice.pick(FOOTNOTES),
      emptyPlace: dice.pick(["name-cell", "below", "total-row", "filler", "absent"] as const),
      emptyText: dice.pick(EMPTY_TEXTS),
      reversedColumns: dice.chance(0.1),
    },
  });
}

/** A family's list of tables; a third of the books take every title from wherever it is printed. */
function tablesOf(dice: Dice, kind: DocumentKind, unit: string): readonly TablePlan[] {
  const chosen = dice.pick(kind === "budget" ? BUDGET_TITLES : FINAL_TITLES);
  const mixed = dice.chance(0.33);
  const smallUnit = unit === "元" && dice.chance(0.5);
  return chosen.map((plan) => {
    const aliases = mixed ? ALIASES.get(plan.kind) : undefined;
    const titled = aliases === undefined ? plan : { ...plan, title: dice.pick(aliases) };
    return smallUnit && plan.kind.endsWith("three-public") ? { ...titled, unit: "万元" as const } : titled;
  });
}

function headOf(dice: Dice, kind: DocumentKind): Layout["head"] {
  const unitLabel = dice.pick(["金额单位：", "单位：", "单位:", "金额：", "（单位：", "金额单位：人民币"]);
  return {
    numberStyle: dice.pick([
      "表1-1",
      "公开表1-1",
      "公开01表",
      kind === "budget" ? "预算01-1表" : "公开01表",
      "附表1-1",
      "表一",
      null,
    ] as const),
    numberPlace: dice.pick(["above-right", "above-left", "below-right", "in-title", "title-row", "with-unit"] as const),
    year: dice.pick(["before-title", "line-above", "line-below", "middle", "after-organisation", "absent"] as const),
    organisationLabel: dice.pick([
      "部门：",
      "单位：",
      "编制单位：",
      "公开部门：",
      "编制部门：",
      "部门/单位：",
      "单位名称：",
      "预算单位：",
    ]),
    organisation: dice.pick(["named", "named", "named", "beside", "blank", "absent", "in-title"] as const),
    unitLabel,
    unitPlace:
      unitLabel === "金额单位：" && dice.chance(0.15)
        ? "two-lines"
        : dice.pick(["right", "right", "right", "split", "with-organisation", "own-row", "in-header"] as const),
    titleSpacing: dice.pick(["none", "none", "none", "trailing", "wide"] as const),
    notice: dice.chance(0.08) ? "监督索引号53042600236000111" : null,
  };
}

function wordsOf(dice: Dice, glued: boolean): Layout["words"] {
  return {
    group: dice.pick(["项目", "项 目", null]),
    functionalCode: dice.pick(["科目编码", "功能分类科目编码", "科目代码", "功能科目编码"]),
    functionalName: glued
      ? dice.pick(["功能分类科目", "科目"])
      : dice.pick(["科目名称", "单位名称（科目）", "功能分类科目名称"]),
    economicCode: dice.pick(["科目编码", "经济分类科目编码", "部门预算支出经济分类科目编码"]),
    economicName: glued
      ? dice.pick(["经济分类科目", "科目"])
      : dice.pick(["科目名称", "单位名称（科目）", "经济分类科目名称"]),
    total: dice.pick(["合计", "合 计", "总计"]),
    amountGroup: dice.pick([null, null, "本年支出", "支出预算"]),
    personnel: "人员经费",
    publicExpense: dice.pick(["公用经费", "日常公用经费"]),
    spaced: dice.chance(0.2),
    broken: dice.chance(0.15),
  };
}
