import type { ProofExamples } from "../kinds";

export const traditionalCharacter: ProofExamples = {
  good: [
    { title: "全是简体字", text: "职业年金缴费支出20万元，医疗补助3万元。" },
    { title: "看似繁体的规范字", text: "乾县财政局瞭望台维护费，钟先生主持，著作权登记费。" },
  ],
  bad: [
    { title: "一个词是繁体", text: "按规定缴纳的職業年金支出20万元。", quotes: ["職業"] },
    { title: "两处各有一个字", text: "收入包括財政拨款收入。公用经費3万元。", quotes: ["財", "費"] },
  ],
};
