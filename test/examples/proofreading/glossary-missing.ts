import { BASIC_BOOK } from "../account-books";
import type { ProofExamples } from "../kinds";

export const glossaryMissing: ProofExamples = {
  good: [
    {
      title: "用到的都有",
      text: "一、“三公”经费情况说明\n2025年“三公”经费预算1万元。\n二、名词解释\n（一）“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。",
    },
    {
      title: "没有名词解释的文稿不适用",
      text: "一、机关运行经费\n2025年机关运行经费预算10万元。",
    },
  ],
  bad: [
    {
      title: "缺名词",
      text: "一、机关运行经费\n2025年机关运行经费预算10万元。\n二、名词解释\n（一）上年结转：指以前年度结转到本年继续使用的资金。",
      quotes: ["名词解释"],
    },
    {
      title: "缺项级科目",
      text: "一、名词解释\n（一）卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：指行政单位基本医疗保险缴费经费。\n（二）社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：指由单位缴纳的养老保险费支出。",
      book: BASIC_BOOK,
      quotes: ["名词解释"],
    },
  ],
};
