import type { ViewId } from "../state/pane-state";

/** A page of the handbook: the part on a view, or one rule of the check or of proofreading. */
export type HelpTopic =
  | { readonly page: "guide"; readonly section: string }
  | { readonly page: "rules" | "proofreading"; readonly rule: string };

/** How the part of the guide on each view begins. */
const SECTIONS: Readonly<Record<ViewId, string>> = {
  summary: "第一次打开",
  tables: "表格",
  findings: "核对",
  narrative: "说明",
  proofreading: "校对",
  settings: "保存在哪里",
  help: "它做什么",
};

export function guideFor(view: ViewId): HelpTopic {
  return { page: "guide", section: SECTIONS[view] };
}
