import { LIBRARY, LIBRARY_ALIKE, LIBRARY_LAST_YEAR } from "../years";
import type { ProofExamples } from "../kinds";

export const direction: ProofExamples = {
  good: [
    {
      title: "与两年的数字一致",
      text: "五、“三公”经费预算安排情况说明\n公务接待费2025年预算0.6万元，比2024年预算减少0.2万元，下降25%，主要是接待批次减少。",
      book: LIBRARY,
      prior: LIBRARY_LAST_YEAR,
    },
    {
      title: "持平",
      text: "五、“三公”经费预算安排情况说明\n（一）公务接待费与2024年预算持平。主要原因是严格控制接待标准。",
      book: LIBRARY,
      prior: LIBRARY_ALIKE,
    },
    {
      title: "决算数小于预算数",
      text: "1.公务接待费全年预算为0.8万元，支出决算为0.75万元，完成全年预算的93.75%。决算数小于全年预算数的主要原因是接待批次减少。",
    },
  ],
  bad: [
    {
      title: "两年的数字是减少",
      text: "五、“三公”经费预算安排情况说明\n公务接待费2025年预算0.6万元，比2024年预算增加0.2万元，增长25%。",
      book: LIBRARY,
      prior: LIBRARY_LAST_YEAR,
      quotes: ["增加", "增长"],
    },
    {
      title: "有变化而写持平",
      text: "五、“三公”经费预算安排情况说明\n（一）公务接待费与2024年预算持平。",
      book: LIBRARY,
      prior: LIBRARY_LAST_YEAR,
      quotes: ["持平"],
    },
    {
      title: "同一变动先增后降",
      text: "2025年，云台区图书馆机关运行经费预算为52.4万元，比2024年预算增加2.4万元，降低4.8%，主要是人员增加。",
      quotes: ["降低"],
    },
    {
      title: "对同一个数前后方向相反",
      text: "一、收支预算情况\n2025年支出预算337.42万元，比上年增加25.18万元，增长8.06%。\n2025年支出预算较2024年减少61.5万元，下降9%。",
      book: LIBRARY,
      quotes: ["减少"],
    },
    {
      title: "持平，原因却是减少",
      text: "五、“三公”经费预算安排情况说明\n（一）公务接待费与2024年预算持平。主要原因是落实过紧日子要求，压减公务接待费支出。",
      quotes: ["持平"],
    },
    {
      title: "持平，却说明减少的原因",
      text: "四、“三公”经费预算安排情况说明\n（一）2025年“三公”经费预算0.6万元，与2024年预算持平。\n（二）“三公”经费减少原因说明：厉行节约。",
      quotes: ["减少"],
    },
    {
      title: "决算数与预算数不相等",
      text: "1.公务接待费全年预算为0.8万元，支出决算为0.75万元。决算数等于全年预算数的主要原因是收支平衡。",
      quotes: ["等于"],
    },
  ],
};
