import { type Drafting } from "../../drafting";
import { appendix, type Chapter, chapter, type DraftedSection } from "../../pack";
import { performanceProjects } from "../../projects";
import { say } from "../../say";

const HEADINGS = [
  ["outline", "项目概况"],
  ["basis", "立项依据"],
  ["bodies", "实施主体"],
  ["plan", "实施方案"],
  ["period", "实施周期"],
  ["money", "年度预算安排"],
  ["targets", "绩效目标"],
] as const;

/** 项目经费情况说明: which projects are published a person says; each has seven headings, filled in by those who run it. */
export const projectFunds: Chapter = (d) => {
  const offered = performanceProjects(d.now).slice(0, MOST_OFFERED);
  const named = d.blanks.words(
    "projects.names",
    "公开经费情况的项目名称，几个之间用顿号",
    offered.map(({ name }) => name),
  );
  const names = (named.answer ?? "").split(/[、；;\n]/).map((name) => name.trim());
  const projects = names.filter((name) => name !== "");
  return [
    appendix("projects", "第四部分 项目经费情况说明", [say`公开经费情况的项目：${named}。`]),
    ...(projects.length === 0
      ? sectionsOf(d, 1)
      : projects.flatMap((name, index) => [
          appendix(`project.${index + 1}`, `${name}项目经费情况说明`, []),
          ...sectionsOf(d, index + 1),
        ])),
  ];
};

const MOST_OFFERED = 5;

function sectionsOf(d: Drafting, number: number): readonly DraftedSection[] {
  return HEADINGS.map(([id, heading]) => {
    const key = `project.${number}.${id}`;
    return chapter(key, heading, [say`${d.blanks.text(key, `第${number}个项目的${heading}`)}。`]);
  });
}
