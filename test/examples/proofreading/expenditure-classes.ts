import { ITEM_BOOK } from "../account-books";
import type { ProofExamples } from "../kinds";

export const expenditureClasses: ProofExamples = {
  good: [
    {
      title: "与表一致",
      text: "一、财政拨款收支预算情况说明\n收入包括：一般公共预算拨款收入；支出包括：社会保障和就业支出、卫生健康支出。",
      book: ITEM_BOOK,
    },
    {
      title: "以“等”结尾",
      text: "一、财政拨款收支预算情况说明\n支出包括：卫生健康支出等。",
      book: ITEM_BOOK,
    },
    {
      title: "分基本支出和项目支出的不是按功能分类",
      text: "一、财政拨款收支预算情况说明\n支出包括：基本支出50万元、项目支出10万元。",
      book: ITEM_BOOK,
    },
  ],
  bad: [
    {
      title: "列了表中没有的类，漏了有的类",
      text: "一、财政拨款收支预算情况说明\n收入包括：一般公共预算拨款收入；支出包括：一般公共服务支出。2025年收支总数60万元。",
      book: ITEM_BOOK,
      quotes: ["一般公共服务支出"],
    },
    {
      title: "漏列",
      text: "一、财政拨款收支预算情况说明\n支出包括：卫生健康支出37万元。",
      book: ITEM_BOOK,
      quotes: ["卫生健康支出"],
    },
    {
      title: "多列",
      text: "一、财政拨款收支预算情况说明\n支出包括：社会保障和就业支出23万元、卫生健康支出37万元、住房保障支出5万元。",
      book: ITEM_BOOK,
      quotes: ["社会保障和就业支出23万元、卫生健康支出37万元、住房保障支出"],
    },
  ],
};
