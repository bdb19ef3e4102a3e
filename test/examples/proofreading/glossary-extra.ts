import { ITEM_BOOK } from "../account-books";
import type { ProofExamples } from "../kinds";

export const glossaryExtra: ProofExamples = {
  good: [
    {
      title: "都在表中",
      text: "名词解释\n（一）卫生健康支出（类）医疗保障管理事务（款）行政运行（项）：指行政单位的基本支出。",
      book: ITEM_BOOK,
    },
    {
      title: "没有附表无从对照",
      text: "名词解释\n（一）卫生健康支出（类）医疗救助（款）城乡医疗救助（项）：指财政用于城乡困难群众医疗救助的支出。",
    },
  ],
  bad: [
    {
      title: "表中没有职业年金",
      text: "名词解释\n（一）社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）：指由单位实际缴纳的职业年金支出。",
      book: ITEM_BOOK,
      quotes: ["社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）"],
    },
    {
      title: "连写的条目",
      text: "名词解释\n（一）卫生健康支出-医疗救助-城乡医疗救助：指财政用于城乡困难群众医疗救助的支出。",
      book: ITEM_BOOK,
      quotes: ["卫生健康支出-医疗救助-城乡医疗救助"],
    },
  ],
};
