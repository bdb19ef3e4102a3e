import { type Drafting, money } from "../../drafting";
import { countFigure } from "../../figures";
import type { Run } from "../../narrative";
import type { Sentence } from "../../pack";
import { areProjectSpending, performanceProjects, type PerformanceProject, type ProjectClass } from "../../projects";
import { partsBeside } from "../../parts";
import { isZero, type Known, nothing, total } from "../../quantity";
import { listed, say } from "../../say";
import { PROJECT_CLASSES, thisYear, who } from "../names";

const CLASSES: readonly ProjectClass[] = ["personnel", "operating", "specific"];

/** How many projects have targets and what they cost, in one sentence. */
export function performanceTotal(d: Drafting): Sentence {
  const projects = performanceProjects(d.now);
  const sum = total(
    "绩效目标表各项目合计",
    projects.map(({ amount }) => amount),
  );
  if (sum === null) return withoutTable(d);
  const count = countFigure(projects.length, "绩效目标表中的项目", sum.cells);
  return say`${thisYear(d)}，${who(d)}编报绩效目标的项目${count}，涉及预算资金${money(d, sum)}。`;
}

/** How many projects have targets and what they cost, as the performance table lists them. */
export function performanceParagraphs(d: Drafting): readonly Sentence[] {
  const projects = performanceProjects(d.now);
  const sum = total(
    "绩效目标表各项目合计",
    projects.map(({ amount }) => amount),
  );
  if (sum === null) return [withoutTable(d)];
  const stated = d.now.read("performance", "all", null);
  const whole = stated === null || isZero(stated) ? sum : stated;
  const count = countFigure(projects.length, "绩效目标表中的项目", sum.cells);
  const opening = say`${thisYear(d)}，${who(d)}开展绩效目标管理的项目${count}，涉及预算${money(d, whole)}`;
  const { classified, assumed } = classify(d, projects);
  if (classified === null) return [say`${opening}，其中：${unclassified(d)}。`];
  return [
    say`${opening}。其中：${classLines(d, classified, sum, whole)}。`,
    assumed ? say`项目类别的划分依据为${classBasis(d)}。` : null,
  ];
}

function withoutTable(d: Drafting): Sentence {
  if (d.now.empty("project-performance-targets") !== null)
    return say`${thisYear(d)}，${who(d)}没有纳入绩效目标管理的项目。`;
  const count = d.blanks.count("performance.count", "开展绩效目标管理的项目多少个", "个");
  const amount = d.blanks.money("performance.total", "绩效目标管理项目涉及预算");
  return say`${thisYear(d)}，${who(d)}开展绩效目标管理的项目${count}个，涉及预算${money(d, amount)}。`;
}

/** Classes by the projects' codes; without codes all are 特定目标类 when all are 项目支出, to be confirmed. */
function classify(
  d: Drafting,
  projects: readonly PerformanceProject[],
): { readonly classified: readonly PerformanceProject[] | null; readonly assumed: boolean } {
  const open = projects.filter((project) => project.class === null);
  if (open.length === 0) return { classified: projects, assumed: false };
  if (open.length < projects.length || !areProjectSpending(d.now, projects))
    return { classified: null, assumed: false };
  return { classified: projects.map((project) => ({ ...project, class: "specific" })), assumed: true };
}

function classLines(d: Drafting, projects: readonly PerformanceProject[], sum: Known, whole: Known): readonly Run[] {
  const lines = CLASSES.map((one) => {
    const name = `${PROJECT_CLASSES[one]}项目`;
    const own = projects.filter((project) => project.class === one);
    const amount =
      total(
        `绩效目标表${name}`,
        own.map((project) => project.amount),
      ) ?? nothing(name, sum);
    return { id: `performance.${one}`, name, amount, count: countFigure(own.length, name, amount.cells) };
  });
  return listed(
    partsBeside(d, whole, lines, "绩效目标管理项目涉及预算").map(
      ({ name, amount, count }) => say`${name}${count}，涉及预算${money(d, amount)}`,
    ),
    "；",
  );
}

function unclassified(d: Drafting): Run {
  return d.blanks.words("performance.classes", "人员类、运转类、特定目标类项目各多少个、涉及预算多少", []);
}

function classBasis(d: Drafting): Run {
  return d.blanks.words(
    "confirm.project-classes",
    "绩效目标表未列项目类别，因均为项目支出，暂全部计入特定目标类；请确认并写明划分依据",
    ["预算管理一体化系统项目库的项目类别"],
  );
}
