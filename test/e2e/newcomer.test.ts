import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { accessibilityProblems, layoutBook, NO_PROBLEMS, openWorkbench, PaneView, type WorkbenchPage } from "./kit";

/** The steps of the guide's first part, each with the words it sets in bold: what is to be pressed or looked at. */
function steps(): readonly (readonly string[])[] {
  const guide = readFileSync(resolve(import.meta.dirname, "../../docs/user-guide.md"), "utf8");
  const part = guide.split("\n## ").find((one) => one.startsWith("五分钟写出第一稿"))!;
  return part
    .split(/\n(?=\d+\. )/)
    .slice(1)
    .map((step) => [...step.split("\n\n")[0]!.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words!));
}

let workbench: WorkbenchPage;
let pane: PaneView;
let copied = "";

afterEach(() => workbench.close());

const tab = (name: "概览" | "核对" | "说明" | "校对") => async () => {
  await pane.show(name);
  await expect.poll(() => pane.frame.getByRole("tab", { selected: true }).innerText()).toMatch(new RegExp(`^${name}`));
};

/** What a newcomer does at each word set in bold; a word that is not here has no place in the guide. */
const DOES: Readonly<Record<string, () => Promise<void>>> = {
  预算情况说明: () => workbench.page.getByLabel("功能区").getByText("预算情况说明").first().waitFor(),
  开始: () => pane.start(),
  概览: tab("概览"),
  核对: tab("核对"),
  说明: tab("说明"),
  下一处待填: async () => {
    await pane.button("下一处待填").click();
    await workbench.page.keyboard.insertText("人员增加");
    await workbench.page.keyboard.press("Enter");
  },
  复制全文: async () => {
    await pane.button("复制全文").click();
    await pane.frame
      .getByText(/已复制/)
      .first()
      .waitFor();
    copied = await pane.frame.evaluate(() => navigator.clipboard.readText());
    expect(copied.length).toBeGreaterThan(500);
  },
  校对: async () => {
    if ((await pane.view()) === "proofreading") await prove();
    else await tab("校对")();
  },
  全文: () => pane.frame.getByLabel("情况说明全文").fill(copied),
};

/** What the product wrote itself has nothing wrong in it. */
async function prove(): Promise<void> {
  await pane.button("校对").click();
  const summary = pane.frame.locator("[data-proof-summary]");
  await summary.waitFor();
  expect(await summary.innerText()).toMatch(/[1-9]\d* 个相符，0 个不符/);
}

async function follow(workbook?: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
  workbench = await openWorkbench(workbook === undefined ? {} : { workbook });
  pane = await PaneView.of(workbench);
  for (const words of steps())
    for (const word of words) {
      expect(DOES, `“${word}” of the guide`).toHaveProperty([word]);
      await DOES[word]!();
    }
  expect(workbench.problems).toEqual(NO_PROBLEMS);
}

describe("a newcomer who follows the guide word for word", () => {
  it("comes from the tables to a text that has been proofread: the sample", () => follow());

  it("and a workbook in the layout of another province", async () => {
    await follow({ name: "别省的公开表.xlsx", bytes: await layoutBook("hunan", 7) });
  });

  it("has five steps to follow", () => expect(steps()).toHaveLength(5));
});

describe("somebody who opens the pane for the first time", () => {
  it("is led through four views, and not a second time", async () => {
    workbench = await openWorkbench({ newcomer: true, viewport: { width: 700, height: 420 } });
    pane = await PaneView.of(workbench);
    await pane.start();
    const tour = pane.frame.locator("[data-tour]");
    const seen: (string | null)[] = [];
    for (const word of ["下一步", "下一步", "下一步", "知道了"]) {
      seen.push(await pane.view());
      expect(await accessibilityProblems(pane.frame)).toEqual([]);
      await tour.getByRole("button", { name: word }).click();
    }
    expect(seen).toEqual(["summary", "findings", "narrative", "proofreading"]);
    expect(await tour.count()).toBe(0);
    const again = await pane.reopened();
    await again.start();
    expect(await again.frame.locator("[data-tour]").count()).toBe(0);
    expect(workbench.problems).toEqual(NO_PROBLEMS);
  });
});
