import type { LintExamples } from "../kinds";

const TABLE = (organisation: string, header: string) => ({
  name: "表2-1",
  rows: [
    ["财政拨款支出预算表（部门经济分类科目）"],
    [`部门：${organisation}`, "", "", "", "金额单位：万元"],
    ["科目编码", "科目名称", "总计", header, "上年结转安排"],
    ["", "合计", 20, 20, ""],
    ["301", "工资福利支出", 20, 20, ""],
    ["30101", "基本工资", 20, 20, ""],
  ],
});

export const headerLevel: LintExamples = {
  good: [
    { title: "区级单位写区级", book: { sheets: [TABLE("甲市乙区医疗保障局", "区级当年财政拨款安排")] } },
    { title: "市级单位写市级", book: { sheets: [TABLE("甲市医疗保障局", "市级当年财政拨款安排")] } },
  ],
  bad: [
    {
      title: "区级单位沿用了省级模板",
      at: ["表2-1!D3"],
      book: { sheets: [TABLE("甲市乙区医疗保障局", "省级当年财政拨款安排")] },
    },
    {
      title: "县级单位写成市级",
      at: ["表2-1!D3"],
      book: { sheets: [TABLE("丙丁县财政局", "市级当年财政拨款安排")] },
    },
  ],
};
