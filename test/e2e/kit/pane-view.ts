import type { Frame, Locator } from "playwright-core";
import type { WorkbenchPage } from "./workbench-page";

/** Where the pane's work can stand; the first two are under way. */
export type RunState = "reading" | "checking" | "idle" | "ready" | "stale" | "failed" | "cancelled";

export type Tab = "概览" | "表格" | "核对" | "说明" | "校对";

/** The task pane as its user meets it: buttons, tabs and sentences. */
export class PaneView {
  private constructor(
    readonly workbench: WorkbenchPage,
    readonly frame: Frame,
  ) {}

  /** The open pane, once it shows something to press. */
  static async of(workbench: WorkbenchPage): Promise<PaneView> {
    const view = new PaneView(workbench, await workbench.pane());
    await view.frame.locator("[data-run]").waitFor();
    return view;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Presses 开始 and waits for the result. */
  async start(): Promise<void> {
    await this.button("开始").click();
    await this.reaches("ready");
    await this.frame.locator("[data-view]").waitFor();
  }

  async show(tab: Tab): Promise<void> {
    await this.frame.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
  }

  async reaches(...states: readonly RunState[]): Promise<RunState> {
    await this.frame.locator(states.map((state) => `[data-run=${state}]`).join(", ")).waitFor();
    return (await this.frame.locator("[data-run]").getAttribute("data-run")) as RunState;
  }

  /** Waits until nothing is under way any more. */
  ends(): Promise<RunState> {
    return this.reaches("ready", "failed", "cancelled");
  }

  /** The view on show, as the pane names it. */
  view(): Promise<string | null> {
    return this.frame.locator("[data-view]").getAttribute("data-view");
  }

  /** Everything that can be read in the pane. */
  text(): Promise<string> {
    return this.frame.locator("body").innerText();
  }

  /** Closes the pane and opens it again with a ribbon button, by default the one that begins no work; the workbook stays as it is. */
  async reopened(ribbonButton = "校对"): Promise<PaneView> {
    const { page } = this.workbench;
    await page.getByRole("button", { name: "关闭任务窗格" }).click();
    await pressRibbon(this.workbench, ribbonButton);
    return PaneView.of(this.workbench);
  }
}

export async function pressRibbon({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.getByLabel("功能区").getByRole("button", { name, exact: true }).click();
}

/** The cell that is active in the sheet, like "1-2!F11". */
export async function activeCell({ page }: WorkbenchPage): Promise<string> {
  const sheet = await page.getByRole("tab", { selected: true }).innerText();
  return `${sheet}!${await page.getByLabel("名称框").inputValue()}`;
}
