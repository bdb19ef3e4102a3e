import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

export interface AccessibilityOptions {
  /** Parts of the page that are not looked at, as CSS selectors. */
  readonly without?: readonly string[];
  /** The only rules to ask about; all when absent. */
  readonly rules?: readonly string[];
}

/** Fluent's own focus guards pass the focus on and are never where it rests. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

/** What axe finds wrong on a page or in a frame alone: the rule, and the first place that breaks it with the reason. */
export async function accessibilityProblems(
  page: Page | Frame,
  { without = [], rules = [] }: AccessibilityOptions = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(`${axe.source};undefined`);
  await page.evaluate(atRest);
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    iframes: false,
    ...(rules.length === 0 ? {} : { runOnly: { type: "rule", values: [...rules] } }),
  };
  const { violations } = await page.evaluate(
    ([exclude, asked]) => (window as unknown as { axe: typeof axe }).axe.run({ exclude: [...exclude] }, asked),
    [[FOCUS_GUARDS, ...without], options] as const,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`);
}

/** Runs in the page: colours half-way between two themes cannot be judged. */
async function atRest(): Promise<void> {
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  do {
    await drawn();
    await drawn();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  } while (document.getAnimations().some(({ playState }) => playState === "running"));
}
