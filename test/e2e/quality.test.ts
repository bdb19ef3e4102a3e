import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PROBLEMS, openWorkbench, PaneView, type WorkbenchPage } from "./kit";

let workbench: WorkbenchPage;
let pane: PaneView;
/** Lengths in milliseconds of what the browser calls long tasks, during the first run. */
let longTasks: readonly number[] = [];

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await PaneView.of(workbench);
});

afterAll(() => workbench.close());

/** What everybody meets in the pane, one after the other. */
const PLACES: readonly (readonly [name: string, go: () => Promise<void>])[] = [
  ["概览", () => pane.show("概览")],
  ["表格", () => pane.show("表格")],
  ["one table", () => pane.frame.locator("[data-row]", { hasText: "部门支出总表" }).first().click()],
  ["核对", () => pane.show("核对")],
];

/** Rules broken in the pane; all rules when none is named. */
async function violations(rules: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: workbench.page })
    .setLegacyMode(true)
    .include(["[data-pane] iframe", "html"])
    // Fluent's own focus guards pass the focus on and are never where it rests.
    .exclude(["[data-pane] iframe", "[data-tabster-dummy]"]);
  const { violations: broken } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return broken.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** What a theme can spoil is contrast; the other rules need to be asked only once. */
const LOOKED_AT_IN_CONTRAST: ReadonlySet<string> = new Set(["概览", "核对"]);

describe("for everybody", () => {
  it("the first page is free of accessibility violations", async () => {
    expect(await violations()).toEqual([]);
    await runWatched();
  });

  it.each(PLACES)("%s is free of accessibility violations", async (name, go) => {
    await go();
    expect(await violations()).toEqual([]);
    if (!LOOKED_AT_IN_CONTRAST.has(name)) return;
    await workbench.page.emulateMedia({ forcedColors: "active" });
    expect(await violations(["color-contrast"])).toEqual([]);
    await workbench.page.emulateMedia({ forcedColors: "none" });
  });
});

/** The first run, with the browser reporting what kept it from answering. */
async function runWatched(): Promise<void> {
  await pane.frame.evaluate(() => {
    const watched = window as unknown as { longTasks: number[] };
    watched.longTasks = [];
    new PerformanceObserver((list) =>
      watched.longTasks.push(...list.getEntries().map((entry) => Math.round(entry.duration))),
    ).observe({ entryTypes: ["longtask"] });
  });
  await pane.start();
  longTasks = await pane.frame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
}

describe("for the administrator", () => {
  it("no page asks for unsafe-inline, unsafe-eval or another server", async () => {
    const policy = await pane.frame.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("nothing on the way was reported, refused, missing or sent elsewhere", () => {
    // Wall time depends on the machine; it is told, not judged.
    console.log(`Long tasks of the pane during the first run, in ms: ${longTasks.join(", ") || "none"}`);
    expect(workbench.problems).toEqual(NO_PROBLEMS);
  });
});
