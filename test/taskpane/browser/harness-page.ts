import { resolve } from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "../../e2e/kit/find-browser";
import { accessibilityProblems } from "../../e2e/kit/accessibility";

const ORIGIN = "https://pane.test";

/** The policy the add-in is deployed with; the hash is that of the empty style element Griffel fills by script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>预算情况说明助手</title>
<link rel="icon" href="data:,"></head><body><div id="root"></div><script src="/harness.js"></script></body></html>`;

export interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** A workbook in which nothing is recognised. */
  readonly empty?: boolean;
}

/** The pane in a real browser, over the fake host of harness.tsx. */
export class HarnessPage {
  readonly violations: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, script: string, options: PaneOptions = {}): Promise<HarnessPage> {
    const { width = 350, height = 378, empty = false, ...media } = options;
    const context: BrowserContextOptions = { viewport: { width, height }, locale: "zh-CN", ...media };
    const page = await (await browser.newContext(context)).newPage();
    const pane = new HarnessPage(page);
    page.on("pageerror", (error) => pane.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") pane.errors.push(message.text());
      if (/Content.Security.Policy/i.test(message.text())) pane.violations.push(message.text());
    });
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith("/harness.js")
        ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script })
        : route.fulfill({ contentType: "text/html", headers: { "Content-Security-Policy": POLICY }, body: HTML }),
    );
    await page.goto(`${ORIGIN}/${empty ? "?empty" : ""}`);
    await page.getByRole("button", { name: "开始" }).waitFor();
    return pane;
  }

  /** Presses 开始 and waits for the result. */
  async start(): Promise<void> {
    await this.page.getByRole("button", { name: "开始" }).click();
    await this.page.locator("[data-run=ready]").waitFor();
    await this.page.locator("[data-view=summary]").waitFor();
  }

  async show(tab: string | RegExp): Promise<void> {
    await this.page.getByRole("tab", { name: tab }).click();
  }

  /** Rules of accessibility that the page breaks, with the first place of each; all rules when none is named. */
  accessibilityProblems(rules: readonly string[] = []): Promise<readonly string[]> {
    return accessibilityProblems(this.page, { rules });
  }

  /** How far the page reaches beyond the right edge, in pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? "");
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** harness.tsx with everything it needs, as one script. */
export async function harnessScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "../harness.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    charset: "utf8",
    loader: { ".md": "text" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
}
