import { PROJECTS } from "../books";
import type { ProofExamples } from "../kinds";

export const projectCount: ProofExamples = {
  good: [
    {
      title: "总数和各类个数都相同",
      text: "（四）预算绩效情况\n2025年清溪幼儿园开展绩效目标管理的项目3个，涉及预算107.5万元。其中：人员类项目1个，涉及预算61.5万元；运转类项目0个，涉及预算0万元；特定目标类项目2个，涉及预算46万元。",
      book: PROJECTS,
    },
    {
      title: "只说总数",
      text: "（四）预算绩效情况\n本年纳入绩效目标管理的项目共3个，均编制了绩效目标。",
      book: PROJECTS,
    },
  ],
  bad: [
    {
      title: "人员类项目没有计入",
      text: "（四）预算绩效情况\n2025年清溪幼儿园开展绩效目标管理的项目2个，涉及预算46万元。其中：人员类项目0个；特定目标类项目2个，涉及预算46万元。",
      book: PROJECTS,
      quotes: ["2个", "0个"],
    },
    {
      title: "总数多一个",
      text: "（四）预算绩效情况\n2025年清溪幼儿园开展绩效目标管理的项目4个，涉及预算107.5万元。",
      book: PROJECTS,
      quotes: ["4个"],
    },
  ],
};
