import type { ProofExamples } from "../kinds";

export const unpairedMark: ProofExamples = {
  good: [
    {
      title: "成对的标号",
      text: "“三公”经费（含因公出国（境）费）2万元，依据《预算法》编制。\n（一）收入情况\n1）本级收入",
    },
    {
      title: "引号套引号、一段里好几对",
      text: "“三公”经费落实“八项规定”精神，“过紧日子”。“他说：‘好！’”，“一”“二”“三”。",
    },
    { title: "引文跨两段", text: "会议指出：“要过紧日子。\n要把钱花在刀刃上。”" },
  ],
  bad: [
    { title: "括号少一半", text: "维修（护费2万元，办公费3万元。", quotes: ["（"] },
    { title: "后引号打成了前引号", text: "严格执行中央“八项规定“，“三公”经费减少。", quotes: ["“"] },
    { title: "引号、书名号少一半", text: "“三公经费2万元。\n依据预算法》编制。", quotes: ["“", "》"] },
  ],
};
