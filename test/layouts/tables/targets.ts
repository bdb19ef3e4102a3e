import { fundOf, total, type Spending } from "../data";
import { key } from "../facts";
import type { TablePlan } from "../layout";
import { amount, text, type Context, type Entry, type ModelColumn, type ModelRow, type TableModel } from "../model";
import { emptied } from "./list";

const INDICATORS = [
  ["产出指标", "数量指标", "年度工作任务完成数", "≥", "12", "项", "20", "正向指标"],
  ["产出指标", "质量指标", "验收合格率", "≥", "95", "%", "20", "正向指标"],
  ["产出指标", "时效指标", "按时完成率", "＝", "100", "%", "20", "正向指标"],
  ["效益指标", "社会效益指标", "保障单位正常运转", "定性", "优", "", "20", "正向指标"],
  ["满意度指标", "服务对象满意度指标", "服务对象满意度", "≥", "90", "%", "10", "正向指标"],
] as const;

const HEADS = [
  "单位名称",
  "项目名称",
  "预算数",
  "年度目标",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标性质",
  "指标值",
  "度量单位",
  "权重",
  "指标方向性",
];

function projectsOf(spending: readonly Spending[]): Map<string, readonly Spending[]> {
  const projects = new Map<string, Spending[]>();
  for (const line of spending)
    if (line.project !== null) projects.set(line.project, [...(projects.get(line.project) ?? []), line]);
  return projects;
}

/** 项目支出绩效目标表: the first indicator stands in the project's row, the others below it. */
export function projectTargets(context: Context, plan: TablePlan): TableModel {
  const { data, layout } = context;
  const projects = projectsOf(data.spending);
  const columns: ModelColumn[] = HEADS.map((head) => ({
    path: [head],
    type: head === "预算数" ? "amount" : head.endsWith("名称") ? "label" : "text",
  }));
  const table = { plan, columns, notes: [], subtitle: `（${data.year}年度）` };
  if (projects.size === 0) return emptied({ ...table, rows: [] }, { data, layout }, 0);
  const all = total([...projects.values()].flat().map((line) => line.amount));
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const rows: ModelRow[] = [
    {
      entries: [
        text(`${data.department.code}-${data.department.name}`),
        null,
        amount(all, key("performance", "all", null, "total")),
        ...blank(9),
      ],
    },
  ];
  for (const [project, lines] of projects) {
    const sum = total(lines.map((line) => line.amount));
    const unit = data.units.find((one) => one.code === lines[0]!.unit)!;
    INDICATORS.forEach((indicator, index) => {
      const lead: (Entry | null)[] =
        index > 0
          ? blank(4)
          : [
              text(`${unit.code}-${unit.name}`),
              text(project),
              amount(sum, key("performance", "all", project, "total")),
              text(`按时完成${project}的全年任务。`),
            ];
      rows.push({ entries: [...lead, ...indicator.map((word) => (word === "" ? null : text(word)))] });
    });
  }
  return { ...table, rows };
}

/** 部门整体支出绩效目标表: a form with labels beside and above its cells. */
export function overallTargets({ data }: Context, plan: TablePlan): TableModel {
  const all = total(data.spending.map((line) => line.amount));
  const fiscal = total(data.spending.filter((line) => fundOf(line.source) !== null).map((line) => line.amount));
  const overall = (part: string) => key("performance", "all", `overall-${part}`, "total");
  const columns: ModelColumn[] = Array.from({ length: 8 }, () => ({ path: [], type: "text" }));
  const row = (...entries: (Entry | null)[]): ModelRow => ({
    entries: Array.from({ length: 8 }, (_, index) => entries[index] ?? null),
  });
  const rows = [
    row(text("部门名称"), text(data.department.name)),
    row(text("年度部门整体支出预算"), text("资金总额"), null, text("财政拨款"), null, text("其他资金")),
    row(
      null,
      amount(all, overall("whole")),
      null,
      amount(fiscal, overall("appropriation")),
      null,
      amount(all - fiscal, overall("other-funds")),
    ),
    row(text("年度总体目标"), text(`${data.year}年，围绕部门职责，保障运转，完成年度重点工作。`)),
    row(text("年度主要任务"), text("任务名称"), null, text("主要内容")),
    row(null, text("基本支出"), null, text("保障人员经费和日常公用经费。")),
    row(null, text("项目支出"), null, text("完成年度重点工作任务。")),
    row(
      ...["年度绩效指标", "一级指标", "二级指标", "三级指标", "绩效指标性质", "绩效指标值", "绩效度量单位", "权重"].map(
        (word) => text(word),
      ),
    ),
    ...INDICATORS.map(([first, second, third, nature, value, measure, weight]) =>
      row(
        null,
        ...[first, second, third, nature, value, measure, weight].map((word) => (word === "" ? null : text(word))),
      ),
    ),
  ];
  return { plan, columns, rows, notes: [], subtitle: `（${data.year}年度）`, freeForm: true };
}
