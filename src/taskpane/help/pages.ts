import guide from "../../../docs/user-guide.md?raw";
import { type HelpBlock, helpBlocks, helpSection } from "./markdown";
import type { HelpTopic } from "./topics";

/** The handbook comes with the pane: nothing is fetched from anywhere else. */
export async function helpPage(topic: HelpTopic): Promise<readonly HelpBlock[]> {
  if (topic.page === "guide") return helpSection(helpBlocks(guide), topic.section);
  return helpBlocks(await ruleText(topic.page, topic.rule));
}

async function ruleText(page: "rules" | "proofreading", rule: string): Promise<string> {
  const loaded = (
    page === "rules"
      ? await import(/* webpackMode: "lazy-once" */ `../../../docs/rules/${rule}.md?raw`)
      : await import(/* webpackMode: "lazy-once" */ `../../../docs/proofreading/${rule}.md?raw`)
  ) as { readonly default: string };
  return loaded.default;
}
