import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  accessibilityProblems,
  activeCell,
  NO_PROBLEMS,
  openWorkbench,
  PaneView,
  workbookFile,
  type WorkbenchPage,
} from "./kit";

/** A draft with hundreds of figures keeps axe busy for a while on a slow machine. */
const SLOW = 60_000;

let workbench: WorkbenchPage;
let pane: PaneView;

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await PaneView.of(workbench);
});

afterAll(() => workbench.close());

/** What everybody meets in the pane, one after the other. */
const PLACES: readonly (readonly [name: string, go: () => Promise<void>])[] = [
  ["the first page", () => Promise.resolve()],
  ["概览", () => pane.start()],
  ["表格", () => pane.show("表格")],
  ["one table", () => pane.frame.locator("[data-row]", { hasText: "部门支出总表" }).first().click()],
  ["the correction of a table", () => pane.button("更正").click()],
  ["核对", () => pane.show("核对")],
  ["one finding", openFinding],
  ["the coverage", () => openCoverage()],
  ["说明", () => pane.show("说明")],
  ["its menu", () => pane.button("更多").click()],
  ["one blank", () => pane.button("下一处待填").click()],
  ["one figure", () => pane.frame.locator("[data-figure]").first().click()],
  ["校对", () => pane.show("校对")],
  ["设置", () => pane.button("设置").click()],
  ["the handbook", () => openHelp()],
  ["a failure", fail],
];

async function openFinding(): Promise<void> {
  await pane.frame.locator("[data-row]").first().focus();
  await workbench.page.keyboard.press("F8");
  await pane.button("定位").waitFor();
}

/** The page for the view one is in, from the middle of it. */
async function openHelp(): Promise<void> {
  await pane.show("核对");
  await pane.button("帮助").click();
  await pane.frame.getByRole("heading", { name: "核对：一处一句话" }).waitFor();
}

async function openCoverage(): Promise<void> {
  await pane.show("概览");
  await pane.button(/个有关系证明$/).click();
}

async function fail(): Promise<void> {
  await workbench.planFaults({ at: 1, times: 1_000, fault: { kind: "protocol", error: 5102 } });
  await pane.button("重新核对").click();
  await pane.reaches("failed");
  await workbench.planFaults();
}

/** In each theme the pane is drawn anew; what a theme can spoil is contrast, so only that is asked again. */
const OTHER_THEMES = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

async function expectAccessible(): Promise<void> {
  expect(await accessibilityProblems(pane.frame)).toEqual([]);
  for (const theme of OTHER_THEMES) {
    await workbench.page.emulateMedia(theme);
    expect(await accessibilityProblems(pane.frame, { rules: ["color-contrast"] }), theme.colorScheme).toEqual([]);
  }
  await workbench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

describe("for everybody", () => {
  it.each(PLACES)(
    "%s is free of accessibility violations in light, dark and contrast",
    async (_, go) => {
      await go();
      await expectAccessible();
    },
    SLOW,
  );

  it("a workbook without budget tables is met without accessibility violations", async () => {
    const bytes = await workbookFile([{ name: "通讯录", rows: [["姓名", "电话"]] }]);
    const other = await openWorkbench({ workbook: { name: "通讯录.xlsx", bytes } });
    const before = pane;
    pane = await PaneView.of(other);
    await pane.start();
    expect(await accessibilityProblems(pane.frame)).toEqual([]);
    expect(other.problems).toEqual(NO_PROBLEMS);
    await other.close();
    pane = before;
  });
});

const press = (key: string) => workbench.page.keyboard.press(key);

/** What stands on the control with the focus, or how it is called. */
const focused = () =>
  pane.frame.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.getAttribute("aria-label") ?? element?.innerText ?? "";
  });

/** Presses a key until the focus stands where it should. */
async function pressTo(key: string, place: RegExp, most = 40): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most && !place.test(await focused()); presses += 1) {
    passed.push(await focused());
    await press(key);
  }
  expect(await focused(), `passed ${passed.join(" | ")}`).toMatch(place);
}

describe("without a mouse", () => {
  it("comes from the sheet into the pane, begins, and is on a control all the way", async () => {
    pane = await pane.reopened();
    await workbench.goTo("封面", "A1");
    await press("F6");
    await expect.poll(focused).toBe("开始");
    await press("Enter");
    await pane.reaches("ready");
    await pane.frame.locator("[data-view]").waitFor();
    await expect.poll(focused).toMatch(/^校对/);
  });

  it("goes from the summary to a finding and to its cell", async () => {
    await pressTo("ArrowLeft", /^概览/);
    await press("Enter");
    await expect.poll(() => pane.view()).toBe("summary");
    await pressTo("Tab", /^查看不一致$/);
    await press("Enter");
    await expect.poll(() => pane.view()).toBe("findings");
    await expect.poll(focused).toMatch(/^核对/);
    await press("F8");
    await pane.frame.getByText(/^第 1\/\d+ 处/).waitFor();
    await pressTo("Tab", /^定位$/);
    await press("Enter");
    await expect.poll(() => activeCell(workbench)).not.toBe("封面!A1");
  });

  it("goes to the sheet, comes back, and steps through the findings with F8 and Shift+F8", async () => {
    await press("Control+F6");
    await workbench.page.waitForFunction(() => document.activeElement?.matches("[data-grid] input"));
    await press("F6");
    await expect.poll(focused).toMatch(/^核对/);
    await press("F8");
    await pane.frame.getByText(/^第 2\/\d+ 处/).waitFor();
    await press("F8");
    await pane.frame.getByText(/^第 3\/\d+ 处/).waitFor();
    await press("Shift+F8");
    await pane.frame.getByText(/^第 2\/\d+ 处/).waitFor();
    await press("Escape");
    await pane.button("定位").waitFor({ state: "hidden" });
  });

  it("walks a list with arrows, opens with Enter and comes back to the same row", async () => {
    await openByKeyboard("表格");
    await pressTo("Tab", /^部门收支总表/);
    await pressTo("ArrowDown", /^部门支出总表/);
    await press("Enter");
    await expect.poll(focused).toBe("部门支出总表");
    await press("Tab");
    expect(await focused()).not.toBe("");
    await pressTo("Shift+Tab", /^返回$/);
    await press("Enter");
    await expect.poll(focused).toMatch(/^部门支出总表/);
  });

  it("fills blank after blank with Enter and copies the text", async () => {
    await openByKeyboard("说明");
    await pressTo("Tab", /^下一处待填/);
    await press("Enter");
    await expect.poll(focused).toMatch(/^待填：/);
    // What the unit does and how it is staffed is asked first; Enter passes over what is left for later.
    await pressTo("Enter", /^待填：2025年收支预算总数/);
    await workbench.page.keyboard.insertText("1000");
    await press("Enter");
    await expect.poll(focused).toMatch(/^待填：/);
    await pressTo("Shift+Tab", /^复制全文$/);
    await press("Enter");
    await pane.frame
      .getByText(/已复制/)
      .first()
      .waitFor();
    const copied = await pane.frame.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/比2025年收支预算总数1000万元减少122\.92万元，下降12\.29%/);
  });

  it("leaves the pane for the sheet with Escape", async () => {
    await press("Escape");
    await workbench.page.waitForFunction(() => document.activeElement?.matches("[data-grid] input"));
  });
});

/** From wherever one is in the pane: back to the tabs, along them, and in. */
async function openByKeyboard(tab: "表格" | "说明"): Promise<void> {
  await pressTo("Shift+Tab", /^(?:概览|表格|核对|说明|校对)/);
  await pressTo(tab === "表格" ? "ArrowLeft" : "ArrowRight", new RegExp(`^${tab}`), 5);
  await press("Enter");
  await expect.poll(() => pane.view()).toBe(tab === "表格" ? "tables" : "narrative");
}

describe("for the administrator", () => {
  it("no page asks for unsafe-inline, unsafe-eval or another server", async () => {
    const policy = await pane.frame.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("nothing on the way was reported, refused, missing or sent elsewhere", () => {
    expect(workbench.problems).toEqual(NO_PROBLEMS);
  });
});
