import type { ProofExamples } from "../kinds";

export const quantitySum: ProofExamples = {
  good: [
    { title: "正好相等", text: "房屋建筑面积8103平方米（其中地上7998平方米，地下105平方米）。" },
    { title: "只列了一部分", text: "共有车辆9辆（其中执法执勤用车3辆，应急保障用车2辆）。" },
  ],
  bad: [
    {
      title: "总数两位数字颠倒",
      text: "房屋建筑面积8013平方米（其中地上7998平方米，地下105平方米）。",
      quotes: ["8013平方米"],
    },
    {
      title: "车辆",
      text: "共有车辆4辆（其中：执法执勤用车3辆、应急保障用车2辆、其他用车0辆）。",
      quotes: ["4辆"],
    },
  ],
};
