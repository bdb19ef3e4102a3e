import type { ProofExamples } from "../kinds";

export const documentForm: ProofExamples = {
  good: [
    {
      title: "单位预算写单位，制度名称不判断",
      text: "青禾市水文站2025年单位预算编制说明\n一、收支情况\n全部收支纳入部门预算管理。2025年单位预算安排购置车辆0辆。",
    },
    {
      title: "部门预算写部门",
      text: "青禾市水利局2025年部门预算编制说明\n一、资产情况\n2025年部门预算安排购置车辆0辆。",
    },
  ],
  bad: [
    {
      title: "留下了部门预算的写法",
      text: "青禾市水文站2025年单位预算编制说明\n一、资产情况\n2025年部门预算安排购置车辆0辆；部门预算未安排购置大型设备。",
      quotes: ["部门预算安排", "部门预算未安排"],
    },
    {
      title: "单位决算",
      text: "青禾市水文站2025年度单位决算公开说明\n一、资产情况\n2025年部门决算共安排购置车辆1辆。",
      book: { kind: "final-account", tables: [] },
      quotes: ["部门决算共安排"],
    },
  ],
};
