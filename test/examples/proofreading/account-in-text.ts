import { ITEM_BOOK } from "../account-books";
import type { ProofExamples } from "../kinds";

export const accountInText: ProofExamples = {
  good: [
    {
      title: "名称都对",
      text: "一、收支预算情况说明\n收入包括：一般公共预算拨款收入60万元、事业单位经营收入0万元；支出包括：社会保障和就业支出23万元、卫生健康支出37万元。",
      book: ITEM_BOOK,
    },
    {
      title: "相近但另有所指",
      text: "一、收支预算情况说明\n2025年一般公共预算支出60万元，政府性基金预算支出0万元，上年结余0万元。",
      book: ITEM_BOOK,
    },
  ],
  bad: [
    {
      title: "没有标题的一段，字序颠倒",
      text: "按支出功能分类科目：一般公共服务支出361.06万元，保障住房支出15.53万元。",
      quotes: ["保障住房支出"],
    },
    {
      title: "漏字",
      text: "（一）收入预算情况\n2025年收入预算60万元，其中：一般公共预算拨款收入60万元，占100%；事业单位经营收0万元，占0%。",
      quotes: ["事业单位经营收"],
    },
    {
      title: "类级科目漏字、用旧名称",
      text: "一、收支预算情况说明\n支出包括：社会保障就业支出、医疗卫生与计划生育支出、住房保障支出。",
      quotes: ["社会保障就业支出", "医疗卫生与计划生育支出"],
    },
  ],
};
