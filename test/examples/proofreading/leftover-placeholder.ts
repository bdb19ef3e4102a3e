import type { ProofExamples } from "../kinds";

export const leftoverPlaceholder: ProofExamples = {
  good: [
    { title: "起草时留下的待填", text: "增减变化的主要原因是〔待填：××经费比2024年增减变化的主要原因〕。" },
    { title: "乘号、型号、网址", text: "会议室面积6×8米，设备型号XX-200，网址www.xxgk.cn/XX，购置CT机1台。" },
  ],
  bad: [
    { title: "单位和金额没有填", text: "××局2025年收入预算XX万元，比上年增长X%。", quotes: ["××", "XX", "X"] },
    {
      title: "提示语和横线没有删",
      text: "主要原因是____。公务接待费2万元，主要用于（此处填写用途）。",
      quotes: ["____", "此处填写"],
    },
  ],
};
