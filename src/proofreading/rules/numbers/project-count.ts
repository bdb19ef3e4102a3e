import type { ProjectClass } from "../../../narrative";
import { countedProjects, projectsOf } from "../../binding";
import type { Claim } from "../../claim";
import type { Figure } from "../../reading/figures";
import { claimOf, type Reading } from "../../reading/reading";
import type { ProofRule } from "../../rule";

const RULE = "project-count";
const UNTOLD = "project-count-untold";

function* claims(reading: Reading): Generator<Claim> {
  for (const { figure, of } of countedProjects(reading)) yield judge(reading, figure, of);
}

function judge(reading: Reading, figure: Figure, of: ProjectClass | null): Claim {
  const base = { rule: RULE, kind: "amount", at: figure, severity: "inconsistent", message: RULE } as const;
  const projects = projectsOf(reading.now, of);
  if (projects === null) return claimOf(reading, { ...base, verdict: "unverifiable", message: UNTOLD });
  const listed = projects.length === 0 ? projectsOf(reading.now, null)! : projects;
  const cells = listed.flatMap(({ amount }) => amount.cells);
  if (figure.value.eq(projects.length))
    return claimOf(reading, { ...base, verdict: "agrees", expected: figure.text, cells });
  const expected = `${projects.length}${figure.unit}`;
  return claimOf(reading, {
    ...base,
    verdict: "disagrees",
    expected,
    data: { kind: of === null ? "" : NAMES[of] },
    cells,
  });
}

const NAMES: Readonly<Record<ProjectClass, string>> = {
  personnel: "人员类",
  operating: "运转类",
  specific: "特定目标类",
};

export const projectCount: ProofRule = {
  id: RULE,
  title: "绩效目标管理的项目个数",
  kind: "amount",
  severity: "inconsistent",
  basis:
    "预算绩效情况说明中的项目个数取自部门预算项目支出绩效目标表，与表中列出的项目数一致；项目类别按预算管理一体化系统项目代码中的 R（人员类）、Y（运转类）、T（特定目标类）划分。",
  proves:
    "说明中开展绩效目标管理的项目个数，以及人员类、运转类、特定目标类项目各自的个数，与绩效目标表列出的个数相同。",
  appliesTo: "有项目支出绩效目标表时。表中项目不带代码、也不全是项目支出的，类别个数列为无法核对。",
  advice: "按绩效目标表改正项目个数；说明只统计其中一部分项目的，请写明统计范围。",
  messages: [RULE, UNTOLD],
  claims,
};
