import { BASIC_BOOK } from "../account-books";
import type { ProofExamples } from "../kinds";

export const basicList: ProofExamples = {
  good: [
    {
      title: "与表一致",
      text: "四、基本支出情况说明\n人员经费40万元，包括：基本工资、机关事业单位基本养老保险缴费、医疗费补助。\n公用经费10万元，包括：办公费、其他交通费用。",
      book: BASIC_BOOK,
    },
    {
      title: "以“等”结尾不查遗漏",
      text: "四、基本支出情况说明\n人员经费40万元，包括：基本工资、医疗费补助等。",
      book: BASIC_BOOK,
    },
    {
      title: "用类名代表它的各款",
      text: "四、基本支出情况说明\n人员经费40万元，包括：基本工资、机关事业单位基本养老保险缴费、对个人和家庭的补助。",
      book: BASIC_BOOK,
    },
  ],
  bad: [
    {
      title: "列了表中没有金额的款",
      text: "四、基本支出情况说明\n公用经费10万元，主要包括：办公费、会议费、其他交通费用。",
      book: BASIC_BOOK,
      quotes: ["会议费"],
    },
    {
      title: "漏列有金额的款",
      text: "四、基本支出情况说明\n人员经费40万元，包括：基本工资、医疗费补助。",
      book: BASIC_BOOK,
      quotes: ["基本工资、医疗费补助"],
    },
    {
      title: "类与自己的款并列",
      text: "四、基本支出情况说明\n人员经费40万元，包括：基本工资、机关事业单位基本养老保险缴费、对个人和家庭的补助、医疗费补助。",
      book: BASIC_BOOK,
      quotes: ["对个人和家庭的补助"],
    },
  ],
};
