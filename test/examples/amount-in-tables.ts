import type { BadProofExample, ProofExample } from "./kinds";
import { KINDERGARTEN } from "./books";

export const AMOUNT_GOOD: readonly ProofExample[] = [
  {
    title: "各金额与表相同，末位的零不写",
    text: "（二）支出预算情况\n清溪幼儿园2025年支出预算1530.46万元，其中：基本支出1186.28万元，占77.51%；项目支出344.18万元，占22.49%。",
    book: KINDERGARTEN,
  },
  {
    title: "以元为单位，或四舍五入到一位小数",
    text: "四、一般公共预算基本支出情况说明\n清溪幼儿园2025年一般公共预算基本支出1186.3万元，其中：人员经费10693500元，公用经费116.93万元。",
    book: KINDERGARTEN,
  },
  {
    title: "表中没有列示的，不作判断",
    text: "（二）政府采购情况\n2025年，清溪幼儿园安排政府采购预算25万元。",
    book: KINDERGARTEN,
  },
  {
    title: "先按科目、再按性质说同一个总额",
    text: "（二）支出预算情况\n清溪幼儿园2025年支出预算1530.46万元，其中：学前教育1441.93万元，住房公积金88.53万元；基本支出1186.28万元，项目支出344.18万元。",
    book: KINDERGARTEN,
  },
];

export const AMOUNT_BAD: readonly BadProofExample[] = [
  {
    title: "相邻两位数字颠倒",
    text: "（二）支出预算情况\n清溪幼儿园2025年支出预算1530.46万元，其中：基本支出1186.28万元；项目支出341.48万元。",
    book: KINDERGARTEN,
    quotes: ["341.48万元"],
  },
  {
    title: "沿用了别的科目的金额",
    text: "（三）一般公共预算当年拨款具体使用情况\n1.教育支出（类）普通教育（款）学前教育（项）：2025年预算数为1441.93万元，主要用于日常办学支出。\n2.住房保障支出（类）住房改革支出（款）住房公积金（项）：2025年预算数为116.93万元，主要用于缴纳住房公积金。",
    book: KINDERGARTEN,
    quotes: ["116.93万元"],
  },
  {
    title: "单位写错",
    text: "五、“三公”经费财政拨款预算安排情况说明\n清溪幼儿园2025年“三公”经费财政拨款预算数3.75元，其中：公务接待费3.75万元。",
    book: KINDERGARTEN,
    quotes: ["3.75元"],
  },
  {
    title: "图下的数与表不同",
    text: "（二）支出预算情况\n图1：支出预算结构图\n基本支出\t1186.28万元\n项目支出\t341.18万元\n图2：支出预算变动情况\n2025年\t1530.64万元",
    book: KINDERGARTEN,
    quotes: ["341.18万元", "1530.64万元"],
  },
];
