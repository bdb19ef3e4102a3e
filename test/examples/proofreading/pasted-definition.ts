import type { ProofExamples } from "../kinds";

export const pastedDefinition: ProofExamples = {
  good: [
    { title: "直接写用途", text: "1.城乡医疗救助（项）2025年预算数为8万元，主要用于：城乡困难群众医疗救助支出。" },
    { title: "用途本身说到反映", text: "1.信访业务（项）2025年预算数为8万元，主要用于办理群众反映的问题。" },
  ],
  bad: [
    {
      title: "两个动词",
      text: "1.城乡医疗救助（项）2025年预算数为8万元，主要用于：反映财政用于城乡困难群众医疗救助支出。",
      quotes: ["主要用于：反映"],
    },
    {
      title: "“主要用于指”",
      text: "1.城乡医疗救助（项）2025年预算数为8万元，主要用于指财政用于医疗救助的支出。",
      quotes: ["主要用于指"],
    },
  ],
};
