import type { ProofExamples } from "../kinds";

export const leftoverMarkup: ProofExamples = {
  good: [
    { title: "大于号、小于号用作比较", text: "满意度>90%，投诉率<5%，合格率≥95%，小于3<5。" },
    { title: "网址和书名号", text: "详见 www.example.gov.cn，依据《办法》第三条。A&B 两类。" },
  ],
  bad: [
    { title: "段落代码", text: "<p>1.保障机构正常运转。</p><p>2.完成年度任务。</p>", quotes: ["<p>"] },
    {
      title: "换行和空格代码",
      text: "完成普查任务<br/>提高服务质量。\n总体目标&nbsp;&nbsp;按时完成。",
      quotes: ["<br/>", "&nbsp;"],
    },
  ],
};
