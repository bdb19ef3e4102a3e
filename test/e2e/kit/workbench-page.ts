import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { inject } from "vitest";
import type { Fault, MissingMember, PlannedFault, Traffic } from "../../../workbench/host";
import { collectProblems, type Problems } from "./problems";

export interface WorkbenchOptions {
  /** The task pane: our add-in, the bare page that only loads Office.js, or the add-in as built for deployment. */
  readonly pane?: "add-in" | "probe" | "deployed";
  /** The workbook to open; the built-in sample when absent. */
  readonly workbook?: { readonly name: string; readonly bytes: Buffer };
  /** ExcelApi version that the host announces. */
  readonly excelApi?: string;
  /** Called with the fresh context, to answer requests differently. */
  readonly route?: (context: BrowserContext) => Promise<void>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Somebody who has not seen the introduction yet. */
  readonly newcomer?: boolean;
}

const PANES = { "add-in": "taskpane.html", probe: "probe/probe.html", deployed: "deployed/taskpane.html" };

/** What has not happened after this long on a busy machine will not happen. */
const PATIENCE_MS = 20_000;

let browser: Promise<Browser> | null = null;

/** In each page of ours the introduction counts as seen; the empty page a frame begins with has no memory. */
function rememberIntroduction(): void {
  if (location.protocol === "https:") localStorage.setItem("budget-narrative.tour", "seen");
}

/** Opens the workbench in a fresh browser context. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<WorkbenchPage> {
  browser ??= chromium.connect(inject("browserEndpoint"));
  const site = inject("siteUrl");
  const context = await (
    await browser
  ).newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    reducedMotion: "reduce",
    viewport: options.viewport ?? { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (options.newcomer !== true) await context.addInitScript(rememberIntroduction);
  const problems = await collectProblems(context, site);
  const query = new URLSearchParams();
  if (options.pane !== undefined) query.set("pane", PANES[options.pane]);
  if (options.excelApi !== undefined) query.set("excelApi", options.excelApi);
  const { workbook } = options;
  if (workbook !== undefined) {
    const path = `fixture/${encodeURIComponent(workbook.name)}`;
    await context.route(`${site}${path}`, (route) => route.fulfill({ body: workbook.bytes }));
    query.set("workbook", path);
  }
  await options.route?.(context);
  const page = await context.newPage();
  await page.goto(`${site}workbench.html?${query.toString()}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  return new WorkbenchPage(context, page, problems);
}

/** The workbench in a browser tab, with the things tests do to it. */
export class WorkbenchPage {
  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly problems: Problems,
  ) {}

  /** The task pane's frame, once Office.js has found its host in it. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector("[data-pane] iframe");
    const frame = await element.contentFrame();
    if (frame === null) throw new Error("The task pane has no frame.");
    await frame.waitForFunction(() => typeof Office !== "undefined" && Office.context !== undefined);
    await frame.evaluate(() => Office.onReady());
    return frame;
  }

  /** Brings a sheet to the front and selects, as the person would through tab and name box. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet, exact: true }).click();
    await this.page.getByLabel("名称框").fill(address);
    await this.page.getByLabel("名称框").press("Enter");
  }

  /** Types into the active cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.locator("[data-grid]").focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What the workbook holds now; null for a blank cell. */
  cell(sheet: string, row: number, column: number): Promise<CellState | null> {
    return this.page.evaluate(
      ([name, r, c]) => {
        const found = window.workbench!.host.book.sheetByName(name);
        const content = found?.content(r, c);
        return found === undefined || content === undefined ? null : { ...content, text: found.text(r, c) };
      },
      [sheet, row, column] as const,
    );
  }

  /** Starts counting syncs anew; the faults strike as planned from now on. */
  async planFaults(...planned: readonly PlannedFault[]): Promise<void> {
    await this.page.evaluate((plan) => {
      window.workbench!.host.faults.reset(plan);
      window.workbench!.host.resetTraffic();
    }, planned);
  }

  /** One fault at the k-th sync from now. */
  async failAt(k: number, fault: Fault): Promise<void> {
    await this.planFaults({ at: k, fault });
  }

  /** Syncs since the last plan. */
  syncs(): Promise<number> {
    return this.page.evaluate(() => window.workbench!.host.faults.syncs);
  }

  traffic(): Promise<Traffic> {
    return this.page.evaluate(() => ({ ...window.workbench!.host.traffic }));
  }

  missingMembers(): Promise<readonly MissingMember[]> {
    return this.page.evaluate(() => [...window.workbench!.host.missing.list]);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

export interface CellState {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly text: string;
}
